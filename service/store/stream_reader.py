"""Reads of one token's stream, each a single statement that also says whether the caller's token is active."""

from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from events.api_token import ApiTokenEvent
from events.recorded import Recorded
from service.store.database import Pool
from service.store.errors import CorruptLog, store_errors
from service.store.log_reader import event_of, recorded_of

_SQL: Final = Path(__file__).with_name("sql")
_AS_OF: Final = (_SQL / "as_of.sql").read_text()
_HISTORY: Final = (_SQL / "history.sql").read_text()
_NEWEST_FIRST: Final = _HISTORY.format(order="desc")
_OLDEST_FIRST: Final = _HISTORY.format(order="asc")


class AsOf(msgspec.Struct, frozen=True, kw_only=True):
    """A stream's last event until then, with its position and what was known of the token's use when it was recorded;
    all three are None if the stream had none.

    `now` is the time, by Postgres's clock. `head` is the last position of the log. `position_recorded_at` is when the
    position that was asked for was recorded, None if there is none; `stream_recorded_at` when the stream's last event
    of all was.
    """

    caller_is_active: bool
    now: datetime
    head: int
    position_recorded_at: datetime | None
    stream_recorded_at: datetime | None
    event: ApiTokenEvent | None
    position: int | None
    last_used_at: datetime | None


class History(msgspec.Struct, frozen=True):
    """`is_known` says whether the account has such a stream, whatever page of it was asked for."""

    caller_is_active: bool
    is_known: bool
    events: list[tuple[Recorded, ApiTokenEvent]]


class StreamReader:
    """Every method raises StoreUnavailable when Postgres is away, and NotMigrated when its tables are missing."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def as_of(
        self,
        stream_id: str,
        account_id: str,
        caller_id: str,
        *,
        time: datetime | None = None,
        position: int | None = None,
    ) -> AsOf:
        """The stream as of a time or a position; exactly one of the two is given."""
        with store_errors():
            row = await self._pool.fetchrow(_AS_OF, account_id, caller_id, stream_id, position, time)
        if row is None:
            raise CorruptLog("the head row is missing")
        return AsOf(
            caller_is_active=row["caller_is_active"],
            now=row["now"],
            head=row["head"],
            position_recorded_at=row["position_recorded_at"],
            stream_recorded_at=row["stream_recorded_at"],
            event=event_of(row) if row["position"] is not None else None,
            position=row["position"],
            last_used_at=row["last_used_at"],
        )

    async def history(
        self,
        stream_id: str,
        account_id: str,
        caller_id: str,
        *,
        after: int,
        before: int,
        limit: int,
        newest_first: bool,
    ) -> History:
        """Up to `limit` events of versions between `after` and `before`, those two not among them."""
        statement = _NEWEST_FIRST if newest_first else _OLDEST_FIRST
        with store_errors():
            rows = await self._pool.fetch(statement, account_id, caller_id, stream_id, after, before, limit)
        first = rows[0]
        return History(
            first["caller_is_active"],
            first["is_known"],
            [(recorded_of(row), event_of(row)) for row in rows if row["position"] is not None],
        )
