"""The log as the relay reads it, and what is known of the stream that it publishes to."""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

import asyncpg
import msgspec

from events.cloudevents import Carried
from events.log_point import BEGINNING, LogPoint
from service.store.database import Connection, Pool, connect
from service.store.errors import CorruptLog, DatabaseUnfit, store_errors
from service.store.log_reader import check_complete

_SQL: Final = Path(__file__).with_name("sql")
_READ: Final = (_SQL / "read_to_publish.sql").read_text()
_KNOWN: Final = (_SQL / "publication.sql").read_text()
_NOTE: Final = (_SQL / "note_publication.sql").read_text()
_MAY_GIVE_NEW_LOG_ID: Final = (_SQL / "may_give_new_log_id.sql").read_text()
_NEW_LOG_ID: Final = (_SQL / "new_log_id.sql").read_text()
_EARLIER_LOG_IDS: Final = (_SQL / "earlier_log_ids.sql").read_text()
_DOUBT: Final = (_SQL / "doubt_publication.sql").read_text()
_SERVER: Final = (_SQL / "server.sql").read_text()
_POINTS: Final = (_SQL / "points.sql").read_text()

_DOUBTED_FOR: Final = timedelta(seconds=30)
"""So long a relay that begins to lead listens to verifiers first, after one of them contradicted the log."""

_NOT_THE_OWNER: Final = (
    "DATABASE_URL's user may not do this: it takes the rights of the tables' owner, as `tokentrail migrate` does."
)
_BEFORE: Final = 4
"""Columns of `_READ` before CARRIED."""


class Slice(NamedTuple):
    """Events that follow each other, and of the same moment the log's id and its last event.

    `after` is the event that the first of them follows, or would follow: None if the log does not have its position.
    """

    log_id: UUID
    head: LogPoint
    after: LogPoint | None
    events: Sequence[Carried]

    @property
    def end(self) -> LogPoint | None:
        """The last one of the events; without events, `after`."""
        return point_of(self.events[-1]) if self.events else self.after


class Server(NamedTuple):
    """The identity of the server. `system_identifier` changes with a restore into another server, `timeline` with a
    restore to a point in time or a promotion."""

    system_identifier: int
    timeline: int


class Known(msgspec.Struct, frozen=True):
    """The stream of the log `log_id`, created at `stream_created`, has held the log up to `position` or further.

    `stream_created` is None, and `position` 0, if nothing is known of it. `furthest` is the last event that a stream of
    this log is known to have held. `server` is what Postgres said then, None if it may not be asked. `doubted`: a
    verifier was heard just now that has applied what the log does not have. `rebuilding`: the stream was deleted on
    purpose, to be filled again from this log.
    """

    log_id: UUID
    stream_created: datetime | None = None
    position: int = 0
    repairs: int = 0
    furthest: LogPoint = BEGINNING
    server: Server | None = None
    doubted: bool = False
    rebuilding: bool = False


class Points(NamedTuple):
    """The head of the log `log_id`, and the ids of the events at some positions, without those that it does not have.
    All are of one moment."""

    log_id: UUID
    head: int
    ids: dict[int, str]

    def have(self, point: LogPoint) -> bool:
        """True if the log has that event there. Its position has to be one that was asked for."""
        return point == BEGINNING or self.ids.get(point.position) == point.event_id


class Publication:
    """Every method raises StoreUnavailable when Postgres is away, and NotMigrated when its tables are missing."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def read(self, after: int, limit: int) -> Slice:
        """Up to `limit` events that follow position `after`.

        Raises:
            CorruptLog: a position is missing.
        """
        with store_errors():
            rows = await self._pool.fetch(_READ, after, limit)
        if not rows:
            raise CorruptLog("the head row is missing")
        log_id, head, head_id, after_id = rows[0][:_BEFORE]
        events: list[Carried] = [row[_BEFORE:] for row in rows if row[_BEFORE] is not None]
        check_complete([event[0] for event in events], after)
        if head and head_id is None:
            raise CorruptLog(f"position {head} is missing")
        if events and events[-1][0] > head:
            raise CorruptLog(f"position {events[-1][0]} is beyond the head, which is {head}")
        return Slice(log_id, _point(head, head_id) or BEGINNING, _point(after, after_id), events)

    async def head(self) -> tuple[UUID, LogPoint]:
        """The log's id and its last event."""
        log_id, head, _, _ = await self.read(0, 0)
        return log_id, head

    async def known(self) -> Known | None:
        """The last note, perhaps of another log."""
        with store_errors():
            row = await self._pool.fetchrow(_KNOWN, _DOUBTED_FOR)
        if row is None:
            return None
        system_identifier, timeline = row["system_identifier"], row["timeline"]
        return Known(
            row["log_id"],
            row["stream_created"],
            row["position"],
            row["repairs"],
            _point(row["event_at"], row["event_id"]) or BEGINNING,
            None if system_identifier is None or timeline is None else Server(system_identifier, timeline),
            row["doubted"],
            row["rebuilding"],
        )

    async def note(self, known: Known) -> None:
        """Writes the note. Changes nothing if the log has another id by now."""
        with store_errors():
            await self._pool.execute(
                _NOTE,
                known.log_id,
                known.stream_created,
                known.position,
                known.repairs,
                known.furthest.position,
                known.furthest.event_id or None,
                *(known.server or (None, None)),
                known.rebuilding,
            )

    async def doubt(self) -> None:
        """Notes that a verifier has applied what the log does not have."""
        with store_errors():
            await self._pool.execute(_DOUBT)

    async def points(self, positions: Collection[int]) -> Points:
        """The ids of the events at these positions."""
        with store_errors():
            rows = await self._pool.fetch(_POINTS, list(positions))
        if not rows:
            raise CorruptLog("the head row is missing")
        ids = {row["position"]: row["event_id"] for row in rows if row["position"] is not None}
        return Points(rows[0]["log_id"], rows[0]["head"], ids)

    async def server(self) -> Server | None:
        """The identity of the server; None if this login may not ask."""
        with store_errors():
            try:
                row = await self._pool.fetchrow(_SERVER)
            except (asyncpg.InsufficientPrivilegeError, asyncpg.UndefinedFunctionError):
                return None
        return Server(*row) if row else None

    async def earlier_log_ids(self) -> set[UUID]:
        """The ids that the log had before the one that it has now."""
        with store_errors():
            return {row["log_id"] for row in await self._pool.fetch(_EARLIER_LOG_IDS)}


def point_of(event: Carried) -> LogPoint:
    """The position of the event and its id."""
    return LogPoint(event[0], str(event[1]))


def _point(position: int, event_id: str | None) -> LogPoint | None:
    if position == 0:
        return BEGINNING
    return None if event_id is None else LogPoint(position, event_id)


async def check_owner(url: str) -> None:
    """
    Raises:
        DatabaseUnfit: this user may not give the log another id.
        StoreUnavailable, NotMigrated
    """
    with store_errors():
        async with _as_owner(url) as connection:
            if not await connection.fetchval(_MAY_GIVE_NEW_LOG_ID):
                raise DatabaseUnfit(_NOT_THE_OWNER)


async def give_log_new_id(url: str) -> UUID:
    """A new incarnation of the log: from now on its events have another source.

    Raises:
        DatabaseUnfit, StoreUnavailable, NotMigrated
    """
    await check_owner(url)
    with store_errors():
        async with _as_owner(url) as connection:
            log_id: UUID = await connection.fetchval(_NEW_LOG_ID)
            return log_id


@asynccontextmanager
async def _as_owner(url: str) -> AsyncIterator[Connection]:
    connection = await connect(url, role=None, application_name="tokentrail stream")
    try:
        yield connection
    finally:
        await connection.close()
