"""The log as the relay reads it, and what is known of the stream that it publishes to."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

from events.cloudevents import Carried
from service.store.database import Connection, Pool, connect
from service.store.errors import StoreError, store_errors
from service.store.event_store import EventStore, check_complete

_SQL: Final = Path(__file__).with_name("sql")
_READ: Final = (_SQL / "read_to_publish.sql").read_text()
_KNOWN: Final = (_SQL / "publication.sql").read_text()
_NOTE: Final = (_SQL / "note_publication.sql").read_text()
_MAY_GIVE_NEW_LOG_ID: Final = (_SQL / "may_give_new_log_id.sql").read_text()
_NEW_LOG_ID: Final = (_SQL / "new_log_id.sql").read_text()

_BEFORE: Final = 2
"""Columns of `_READ` before CARRIED."""


class NotTheOwner(StoreError):
    """DATABASE_URL's user may not do this: it takes the rights of the tables' owner, as `tokentrail migrate` does."""


class Slice(NamedTuple):
    """Events that follow each other, and the log's id and last position when they were read, or just after it."""

    log_id: UUID
    head: int
    events: Sequence[Carried]


class Known(msgspec.Struct, frozen=True):
    """The stream of the log `log_id`, created at `stream_created`, has held the log up to `position` or further.

    `stream_created` is None, and `position` 0, if nothing is known of it.
    """

    log_id: UUID
    stream_created: datetime | None = None
    position: int = 0
    repairs: int = 0


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
            return Slice(*await self.head(), [])
        log_id, head = rows[0][:_BEFORE]
        events: list[Carried] = [row[_BEFORE:] for row in rows]
        check_complete([event[0] for event in events], after)
        return Slice(log_id, head, events)

    async def head(self) -> tuple[UUID, int]:
        """The log's id and its last position."""
        return await EventStore(self._pool).head()

    async def known(self) -> Known | None:
        """What was noted last, perhaps of another log."""
        with store_errors():
            row = await self._pool.fetchrow(_KNOWN)
        return Known(**row) if row else None

    async def note(self, known: Known) -> None:
        """Changes nothing if the log has another id by now."""
        with store_errors():
            await self._pool.execute(_NOTE, known.log_id, known.stream_created, known.position, known.repairs)


async def check_owner(url: str) -> None:
    """
    Raises:
        NotTheOwner: this user may not give the log another id.
        StoreUnavailable, NotMigrated
    """
    with store_errors():
        async with _as_owner(url) as connection:
            if not await connection.fetchval(_MAY_GIVE_NEW_LOG_ID):
                raise NotTheOwner(NotTheOwner.__doc__)


async def give_log_new_id(url: str) -> UUID:
    """A new incarnation of the log: from now on its events have another source.

    Raises:
        NotTheOwner, StoreUnavailable, NotMigrated
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
