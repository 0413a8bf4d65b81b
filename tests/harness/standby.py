"""A Postgres with a standby, synchronous or not, and the network between the two, which can be cut; a standby alone."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import asyncpg

from service.embedded.postgres import EmbeddedPostgres, programs
from tests.harness.databases import connected, execute
from tests.harness.link import Link
from tests.harness.postgres_user import as_postgres, give_to_postgres
from tests.harness.processes import until
from tests.harness.serving import started

_NAME: Final = "standby"
_FOLLOWING: Final = {"wal_receiver_timeout": "0", "wal_retrieve_retry_interval": "100ms"}
_SOON: Final = 30.0
_WAITING: Final = "select pid from pg_stat_activity where wait_event = 'SyncRep'"
_SYNCHRONOUS: Final = "select 1 from pg_stat_replication where sync_state = 'sync' and state = 'streaming'"


class Pair:
    def __init__(self, primary: EmbeddedPostgres, standby: EmbeddedPostgres, link: Link) -> None:
        self.primary = primary
        self.standby = standby
        self.link = link

    async def waiting(self) -> int:
        """The process of the primary's whose commit waits for the standby, once there is one."""
        connection = await until(lambda: _connected(self.primary.url()), within=_SOON)
        assert connection is not None
        try:
            return int(await until(lambda: connection.fetchval(_WAITING), within=_SOON))
        finally:
            await connection.close()

    async def is_synchronous(self) -> None:
        """Returns when commits on the primary wait for the standby, and are answered."""
        async with connected(self.primary.url()) as connection:
            await until(lambda: connection.fetchval(_SYNCHRONOUS), within=_SOON)

    async def promote(self) -> None:
        """Makes the standby a primary that waits for nobody."""
        async with connected(self.standby.url()) as connection:
            assert await connection.fetchval("select pg_promote()")
            await connection.execute("alter system reset synchronous_standby_names")
            await connection.execute("select pg_reload_conf()")


@asynccontextmanager
async def a_pair(folder: Path, *, synchronous: bool = True) -> AsyncIterator[Pair]:
    """`folder` can be reached by the user that Postgres runs as."""
    own = EmbeddedPostgres(folder / "primary", settings={"wal_sender_timeout": "0"})
    async with started(own) as primary, Link(primary.port) as link:
        await asyncio.to_thread(_copy, link.port, folder / "standby", "-R")
        async with started(EmbeddedPostgres(folder / "standby", settings=_FOLLOWING)) as standby:
            pair = Pair(primary, standby, link)
            if synchronous:
                await execute(primary.url(), f"alter system set synchronous_standby_names = '{_NAME}'")
                await execute(primary.url(), "select pg_reload_conf()")
                await pair.is_synchronous()
            yield pair


def recovering_copy_of(primary: EmbeddedPostgres, folder: Path) -> EmbeddedPostgres:
    """A server in recovery, started: a copy of the other one that takes reads only. It follows nobody."""
    _copy(primary.port, folder)
    copy = EmbeddedPostgres(folder)
    (copy.data / "standby.signal").touch()
    copy.start()
    return copy


def _copy(port: int, folder: Path, *options: str) -> None:
    """A base backup of the server on this port; with the option -R it follows the server."""
    folder.mkdir(parents=True)
    give_to_postgres(folder)
    origin = f"host=127.0.0.1 port={port} user=postgres application_name={_NAME} sslmode=disable"
    command = [str(programs() / "pg_basebackup"), "-d", origin, "-D", str(folder / "data"), "-c", "fast", "-N"]
    subprocess.run([*command, *options], check=True, capture_output=True, **as_postgres())


async def _connected(url: str) -> asyncpg.Connection | None:
    """None while Postgres recovers from a crash."""
    try:
        return await asyncpg.connect(url)
    except asyncpg.CannotConnectNowError:
        return None
