"""The work of `tokentrail stream ...`: what an operator does when the stream and the log disagree."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

from service.commands.terminal import CommandFailed
from service.config import Config
from service.leading.lease import Lease
from service.relay.repair.foreign_messages import ForeignMessages
from service.relay.repair.publication_record import PublicationRecord
from service.relay.repair.rebuild_stream import leading, make_anew, publish_rest
from service.relay.repair.survey import Progress, Survey, survey
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from service.store.database import create_pool
from service.store.log_integrity import check_whole
from service.store.publication import Publication, check_owner, give_log_new_id


class _Parts(NamedTuple):
    stream: JetStream
    publication: Publication
    record: PublicationRecord
    lease: Lease


def check_file(file: Path) -> None:
    """Looks at the file for what is saved, before the work begins.

    Raises:
        CommandFailed: it exists, its folder does not, or this user may not write there.
    """
    if file.exists():
        raise CommandFailed(f"{file} exists already: name another with --save")
    if not os.access(file.absolute().parent, os.W_OK | os.X_OK):
        raise CommandFailed(f"{file} cannot be written there: name another with --save")


async def verify(config: Config, on_progress: Progress) -> Survey:
    """Compares the stream with the log.

    Raises:
        RelayError, StoreError
    """
    async with _parts(config) as parts:
        return await survey(parts.stream, parts.publication, on_progress=on_progress)


async def repair(config: Config, found: Survey, file: Path, on_progress: Progress) -> int:
    """Repairs what was found. Returns how many messages it saved to the file.

    Raises:
        CommandFailed: that would not put it right. Nothing was changed.
        RelayError, StoreError, OSError
    """
    if found.contradicts:
        raise CommandFailed(
            "The stream has had events under this log's name that the log does not have: subscribers must be told by a"
            " new source. Run `tokentrail stream new-incarnation`"
        )
    check_file(file)
    rescue = ForeignMessages(file)
    async with _parts(config) as (stream, publication, record, lease):
        if found.tail_only:
            await publish_rest(stream, publication, record, on_progress=on_progress)
        else:
            async with leading(lease):
                await make_anew(stream, publication, record, rescue, kind="by_operator", on_progress=on_progress)
    return rescue.count


async def republish(config: Config, file: Path, on_progress: Progress) -> int:
    """Makes the stream anew from the log, under the same source: the operator has said that the log has not gone back.
    Returns how many messages it saved to the file.

    Raises:
        CommandFailed: nothing was changed.
        Halted: it is not so, or the stream is not this log's.
        RelayError, StoreError, OSError
    """
    check_file(file)
    rescue = ForeignMessages(file)
    async with _parts(config) as (stream, publication, record, lease), leading(lease):
        await make_anew(stream, publication, record, rescue, kind="by_operator", on_progress=on_progress)
    return rescue.count


async def check_new_incarnation(config: Config, file: Path) -> None:
    """Looks whether a new incarnation can begin, before the operator is asked.

    Raises:
        StoreError, CommandFailed
    """
    check_file(file)
    await check_owner(config.database_url)


async def new_incarnation(config: Config, file: Path, on_progress: Progress, *, replaced: str = "") -> int:
    """Gives the log a new id and makes the stream anew from it. Returns how many messages it saved to the file.
    `replaced` is the source of another log whose messages in the stream may be deleted.

    Raises:
        DatabaseUnfit, Halted, CommandFailed: nothing was changed.
        RelayError, StoreError, OSError
    """
    await check_new_incarnation(config, file)
    rescue = ForeignMessages(file)
    async with _parts(config) as (stream, publication, record, lease), leading(lease):
        await make_anew(
            stream,
            publication,
            record,
            rescue,
            kind="new_incarnation",
            begin=lambda: give_log_new_id(config.database_url),
            replaced=replaced,
            on_progress=on_progress,
        )
    return rescue.count


async def publish_what_was_lost(config: Config, file: Path) -> None:
    """Publishes the log again if it was published and the stream is gone. Only for a log that nobody restores.

    Raises:
        RelayError, StoreError, OSError
    """
    async with _parts(config) as (stream, publication, _, _):
        known = await publication.known()
        is_gone = known is not None and known.position > 0 and await stream.look() is None
    if is_gone:
        await republish(config, file, lambda *_: None)


@asynccontextmanager
async def _parts(config: Config) -> AsyncIterator[_Parts]:
    pool = await create_pool(config.database_url, size=3, application_name="tokentrail stream")
    try:
        await check_whole(pool)
        async with connect(
            config.nats_url,
            stream=config.stream,
            replicas=config.stream_replicas,
            inbox_prefix=config.nats_inbox_prefix,
        ) as stream:
            publication = Publication(pool)
            yield _Parts(stream, publication, PublicationRecord(publication), Lease(pool, "relay"))
    finally:
        await pool.close()
