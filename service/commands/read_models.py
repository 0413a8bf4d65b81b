"""The work of `tokentrail projections ...`."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

import msgspec

from projections import builds, held, log
from projections.builds import Build
from projections.held import Held
from projections.log import BrokenLog
from projections.model import Model
from projections.projection import Failure
from projections.projector import Projector
from projections.rebuild import Rebuilt, rebuild
from projections.slices import NotLive
from projections.status import BuildStatus, lease_name, status
from projections.verify import Drift, Verified, verify
from service.commands.terminal import CommandFailed
from service.config import Config
from service.leading.leadership import Leadership
from service.leading.lease import Lease
from service.projector.projector import ALONE
from service.store.database import SERVICE_ROLE, Connection, connect, create_pool
from service.store.errors import CorruptLog, store_errors

_LOOK_EVERY: Final = 0.2
_COMMAND_TIMEOUT: Final = 30.0

OnProgress = Callable[[int, int], None]


class Retried(msgspec.Struct, frozen=True):
    """`failure` is None if the stream is no longer held back."""

    held: Held
    failure: Failure | None


@asynccontextmanager
async def _connected(config: Config, role: str | None = SERVICE_ROLE) -> AsyncIterator[Connection]:
    with store_errors():
        connection = await connect(
            config.database_url,
            role=role,
            application_name="tokentrail projections",
            command_timeout=_COMMAND_TIMEOUT,
            may_cancel=True,
        )
        try:
            yield connection
        except BrokenLog as error:
            raise CorruptLog(str(error)) from error
        finally:
            await connection.close()


async def read_status(config: Config) -> list[BuildStatus]:
    async with _connected(config) as connection:
        return await status(connection)


async def read_held(config: Config, model: Model) -> list[Held]:
    async with _connected(config) as connection:
        return await held.held(connection, model.name)


async def retry_held(config: Config, model: Model, token_id: str | None) -> list[Retried]:
    """Tries again what this version of the projection holds back, of that token or of all."""
    async with _connected(config) as connection:
        return [
            Retried(each, await held.retry(connection, model, each.build, each.stream_id))
            for each in await held.held(connection, model.name)
            if each.version == model.version and token_id in (None, each.stream_id, each.stream_id.split("-", 1)[1])
        ]


async def verify_model(
    config: Config, model: Model, on_drift: Callable[[Drift], None], on_progress: OnProgress, *, share: float
) -> Verified:
    """
    Raises:
        StoreUnavailable, NotMigrated, CorruptLog
        CommandFailed: there is nothing to verify.
    """
    async with _connected(config) as connection:
        try:
            return await verify(model, connection, on_drift=on_drift, on_progress=on_progress, share=share)
        except NotLive as error:
            raise CommandFailed(str(error)) from error


async def rebuild_inline(
    config: Config,
    model: Model,
    on_progress: OnProgress,
    *,
    after: str = "",
    on_slice: Callable[[str], None] = lambda last: None,
) -> Rebuilt:
    """Rebuilds an inline model in place, with the rights of the database URL's user, who owns the table. `after` and
    `on_slice`: see `rebuild`.

    Raises:
        StoreUnavailable, NotMigrated, CorruptLog
    """
    async with _connected(config, role=None) as connection:
        # While it holds the head lock appends wait: it must not stop there.
        await connection.execute("set idle_in_transaction_session_timeout = '3s'")
        return await rebuild(model, connection, after=after, on_progress=on_progress, on_slice=on_slice)


async def rebuild_beside(config: Config, model: Model, on_progress: OnProgress) -> int:
    """Builds an asynchronous model again, until readers see the new build; returns its position. If it is broken off,
    the same command goes on where it was, and so does a process that keeps the model.

    Raises:
        StoreUnavailable, NotMigrated, CorruptLog
    """
    pool = await create_pool(config.database_url, size=1, application_name="tokentrail projections")
    leadership = Leadership(Lease(pool, lease_name(model)), f"projection {model.name}")
    try:
        async with _connected(config) as connection:
            await connection.execute("set synchronous_commit = off")
            await builds.begin(connection, model)
            projector = Projector(model, connection, limit=ALONE)
            await leadership.start()
            while build := await _find(connection, model, "building"):
                on_progress(build.position, await log.read_head(connection))
                if leadership.leads:
                    await projector.turn()
                else:  # another process builds it
                    await asyncio.sleep(_LOOK_EVERY)
            live = await _find(connection, model, "live")
            return live.position if live else 0
    finally:
        await leadership.stop()
        await pool.close()


async def _find(connection: Connection, model: Model, state: str) -> Build | None:
    for build in await builds.builds_of(connection, model.name):
        if build.state == state and build.version == model.version:
            return build
    return None
