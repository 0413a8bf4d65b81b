"""Reads of the log."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

import asyncpg
import msgspec

from events import codec
from events.api_token import ApiTokenEvent
from events.log_point import BEGINNING, LogPoint
from events.recorded import Recorded
from projections import log
from service.store.database import Pool
from service.store.errors import CorruptLog, store_errors

_SQL: Final = Path(__file__).with_name("sql")
_READ_LATEST: Final = (_SQL / "read_latest.sql").read_text()
_READ_STREAM: Final = (_SQL / "read_stream.sql").read_text()
_READ_ANSWERED: Final = (_SQL / "read_answered.sql").read_text()
_CLOCK: Final = (_SQL / "clock.sql").read_text()
_HEAD: Final = (_SQL / "head.sql").read_text()
_WRITABLE: Final = (_SQL / "writable.sql").read_text()
_TOKEN_IS_ACTIVE: Final = (_SQL / "token_is_active.sql").read_text()
_RECORD_USAGE: Final = (_SQL / "record_usage.sql").read_text()
_ADVANCE_LISTING: Final = (_SQL / "advance_listing.sql").read_text()
_FEED: Final = (_SQL / "feed.sql").read_text()
_POSITION: Final = (_SQL / "position.sql").read_text()
_EVENT_IDS: Final = (_SQL / "event_ids.sql").read_text()
_TAIL: Final = (_SQL / "tail.sql").read_text()


class Latest(NamedTuple):
    """The last event of a stream, with its id."""

    event: ApiTokenEvent
    event_id: UUID


class Answered(msgspec.Struct, frozen=True, gc=False):
    """An event with all that the answer to its command was made of."""

    event: ApiTokenEvent
    recorded_at: datetime
    last_used_at: datetime | None


class Feed(msgspec.Struct, frozen=True):
    """Up to as many events of an account as were asked for, in order.

    `head` is the last event of the log `log_id` in the same snapshot; so the account has nothing up to it but these
    events, if they are fewer than asked for. With `differs` it is not the log that was read so far.
    """

    caller_is_active: bool
    log_id: UUID
    head: LogPoint
    differs: bool
    events: list[Recorded]


class Tail(msgspec.Struct, frozen=True):
    """Events of all accounts as they follow a position without a gap, of the log `log_id`. Its last event is `head` in
    the same snapshot. With `differs` it is not the log that was read so far, and there are no events. `now` is the
    time, by Postgres's clock."""

    log_id: UUID
    head: LogPoint
    differs: bool
    now: datetime
    events: list[Recorded]


class Place(msgspec.Struct, frozen=True):
    """A position of the log `log_id`, whose last one is `head`. `recorded_at` is None if the log does not have it."""

    caller_is_active: bool
    log_id: UUID
    head: int
    recorded_at: datetime | None


class LogReader:
    """Every method raises StoreUnavailable when Postgres is away, and NotMigrated when its tables are missing."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def read_latest(self, stream_id: str) -> Latest | None:
        """The stream's last event; None if there is no such stream."""
        with store_errors():
            row = await self._pool.fetchrow(_READ_LATEST, stream_id)
        return Latest(event_of(row), row["event_id"]) if row else None

    async def read_stream(self, stream_id: str) -> list[ApiTokenEvent]:
        """All events of the stream, by version."""
        with store_errors():
            return [event_of(row) for row in await self._pool.fetch(_READ_STREAM, stream_id)]

    async def read_answered(self, position: int) -> Answered:
        with store_errors():
            row = await self._pool.fetchrow(_READ_ANSWERED, position)
        if row is None:
            raise CorruptLog(f"position {position} is missing")
        return Answered(event_of(row), row["recorded_at"], row["last_used_at"])

    async def tail(self, after: LogPoint, limit: int) -> Tail:
        """Up to `limit` events that follow `after`. Without its event's id that is taken for a position of this log.

        Raises:
            CorruptLog: a position is missing.
        """
        with store_errors():
            rows = await self._pool.fetch(_TAIL, after.position, limit, after.event_id or None)
        if not rows:
            raise CorruptLog("the head row is missing")
        first = rows[0]
        events = [] if first["differs"] else [row for row in rows if row["position"] is not None]
        return Tail(first["log_id"], _head_of(first), first["differs"], first["now"], recorded(events, after.position))

    async def head(self) -> tuple[UUID, int]:
        """The log's id and its last position."""
        with store_errors():
            row = await self._pool.fetchrow(_HEAD)
        if row is None:
            raise CorruptLog("the head row is missing")
        return row["log_id"], row["position"]

    async def check_writable(self) -> None:
        """
        Raises:
            StoreUnavailable: Postgres takes no writes.
        """
        with store_errors():
            await self._pool.execute(_WRITABLE)

    async def foreign(self, points: Collection[LogPoint]) -> set[LogPoint]:
        """Returns the points that the log does not have."""
        if not points:
            return set()
        with store_errors():
            rows = await self._pool.fetch(_EVENT_IDS, list({point.position for point in points}))
        return set(points) - {LogPoint(*row) for row in rows} - {BEGINNING}

    async def clock(self) -> datetime:
        """The time by which tokens are judged: Postgres's."""
        with store_errors():
            now: datetime = await self._pool.fetchval(_CLOCK)
        return now

    async def token_is_active(self, token_id: str, account_id: str) -> bool:
        """True if the token authenticates now, as the log and Postgres's clock say."""
        with store_errors():
            return bool(await self._pool.fetchval(_TOKEN_IS_ACTIVE, token_id, account_id))

    async def feed(
        self, account_id: str, caller_id: str, *, after: LogPoint, limit: int, stream_id: str | None
    ) -> Feed:
        """The account's events that follow `after`, of one stream or of all, and whether the caller, a token of the
        account, is active. Without its event's id `after` is taken for a position of this log."""
        with store_errors():
            rows = await self._pool.fetch(
                _FEED, account_id, caller_id, after.position, limit, stream_id, after.event_id or None
            )
        if not rows:
            raise CorruptLog("the head row is missing")
        first = rows[0]
        events = [recorded_of(row) for row in rows if row["position"] is not None]
        return Feed(first["caller_is_active"], first["log_id"], _head_of(first), first["differs"], events)

    async def place(self, account_id: str, caller_id: str, position: int | None) -> Place:
        """That position of the log, or, with None, its last, and whether the caller, a token of the account, is
        active."""
        with store_errors():
            row = await self._pool.fetchrow(_POSITION, account_id, caller_id, position)
        if row is None:
            raise CorruptLog("the head row is missing")
        if row["recorded_at"] is None and position is not None and position <= row["head"]:
            raise CorruptLog(f"position {position} is missing")
        return Place(row["caller_is_active"], row["log_id"], row["head"], row["recorded_at"])

    async def advance_listing(self, at_least: int, at_most: int) -> int | None:
        """Brings the listing of the details up to date by up to `at_most` events, unless fewer than `at_least` are
        missing. Returns how many are left; None if it did nothing, or another process does it."""
        with store_errors():
            left: int | None = await self._pool.fetchval(_ADVANCE_LISTING, at_least, at_most)
        return left

    async def record_usage(self, last_used: Sequence[tuple[str, datetime]], *, reported: bool = False) -> None:
        """Notes when tokens were last used; an earlier time than the known one changes nothing. `reported`: others say
        so, so that a time may be wrong, and a token may not exist."""
        tokens, times = [token for token, _ in last_used], [at for _, at in last_used]
        with store_errors():
            await self._pool.execute(_RECORD_USAGE, tokens, times, reported)


def recorded(rows: Sequence[asyncpg.Record], after: int) -> list[Recorded]:
    """Rows of tail.sql as `Recorded`, checked to follow `after` without a gap."""
    check_complete([row["position"] for row in rows], after)
    return [recorded_of(row) for row in rows]


def check_complete(positions: Sequence[int], after: int) -> None:
    """
    Raises:
        CorruptLog: they are not after + 1, after + 2, ...
    """
    for expected, position in enumerate(positions, after + 1):
        if position != expected:
            raise CorruptLog(f"position {expected} is missing")


def recorded_of(row: asyncpg.Record) -> Recorded:
    """A row that ends with the columns of an event, as in tail.sql."""
    return log.recorded_of(row[-len(Recorded.__struct_fields__) :])


def _head_of(row: asyncpg.Record) -> LogPoint:
    """
    Raises:
        CorruptLog: the log has no event where it ends.
    """
    if row["head"] and row["head_event_id"] is None:
        raise CorruptLog(f"position {row['head']} is missing")
    return LogPoint(row["head"], str(row["head_event_id"] or ""))


def event_of(row: asyncpg.Record) -> ApiTokenEvent:
    """A row with type, version and data.

    Raises:
        CorruptLog: it cannot be read.
    """
    try:
        return codec.decode(row["type"], row["type_version"], row["data"].encode())
    except codec.UndecodableEvent as error:
        raise CorruptLog(str(error)) from error
