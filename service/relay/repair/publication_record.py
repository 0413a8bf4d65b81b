"""The record of what the stream has held: in this process and, a second behind, in Postgres for the next leader.

The record in Postgres goes back with the log when a backup is restored. The one in this process does not.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec
import structlog

from events.log_point import BEGINNING, LogPoint
from service.ending import end
from service.store.errors import StoreError
from service.store.publication import Known, Publication, Server
from service.telemetry import STREAM_REPAIRS

log = structlog.get_logger(__name__)

_EVERY: Final = 1.0
"""Seconds between writes. Messages that were published so shortly before a crash, and lost, are put back without being
called a repair."""
_LAST_WITHIN: Final = 1.0


class PublicationRecord:
    """Keeps the record. It outlives the connections. `may_write` tells if this process still leads. `term` returns
    another number after another process may have led, and None while one may."""

    def __init__(
        self,
        publication: Publication,
        *,
        may_write: Callable[[], bool] = lambda: True,
        term: Callable[[], int | None] = lambda: 0,
    ) -> None:
        self._publication = publication
        self._may_write = may_write
        self._term = term
        self._recalled_in: int | None = None
        self._seen = BEGINNING
        self._seen_in: int | None = None
        self._seen_of: UUID | None = None
        self._known: Known | None = None
        self._written: Known | None = None
        self.doubted = 0
        """A position at which the stream was not the log, 0 for none. Each look includes it until it is right;
        otherwise the relay would publish again as soon as the random sample misses it."""

    @property
    def repairs(self) -> int:
        return self._known.repairs if self._known else 0

    async def recall(self, log_id: UUID) -> Known:
        """Returns what is known of the stream of this log.

        Raises:
            StoreUnavailable, NotMigrated
        """
        self._recalled_in = self._term()
        known = await self._publication.known() or Known(log_id)
        if known.log_id != log_id:
            known = Known(log_id, repairs=known.repairs)
        self._written = known
        if self._seen_of != log_id:
            self._seen, self._seen_of, self._seen_in = BEGINNING, log_id, None
        mine = self._known
        if mine is not None and mine.log_id == log_id and known.stream_created in (None, mine.stream_created):
            known = msgspec.structs.replace(
                known,
                stream_created=mine.stream_created,
                position=max(known.position, mine.position),
                repairs=max(known.repairs, mine.repairs),
            )
        if self._seen.position > known.furthest.position:
            known = msgspec.structs.replace(known, furthest=self._seen)  # in a log that was set back it tells the next
        self._known = known
        return known

    @property
    def seen(self) -> LogPoint:
        """The last event of this log that this process knows to be in a stream."""
        return self._seen

    @property
    def seen_last(self) -> bool:
        """True if no other process can have published since `seen` was published."""
        return self._seen_in is not None and self._seen_in == self._term()

    async def found(self, created: datetime, point: LogPoint, server: Server | None) -> None:
        """Notes that the stream, created then, holds the log up to that event, and what Postgres says of itself."""
        if self._known is not None:
            is_new = self._known.stream_created != created or self._known.rebuilding
            self._known = msgspec.structs.replace(self._known, stream_created=created, server=server, rebuilding=False)
            if is_new:
                await self.write()
        self.reached(point)

    def reached(self, point: LogPoint) -> None:
        """Notes that the stream holds the log up to that event."""
        if point.position >= self._seen.position:
            self._seen, self._seen_in = point, self._recalled_in  # the lead may have been lost since
        if self._known is not None and point.position > self._known.position:
            self._known = msgspec.structs.replace(self._known, position=point.position)
        if self._known is not None and point.position > self._known.furthest.position:
            self._known = msgspec.structs.replace(self._known, furthest=point)

    async def rebuilds(self) -> None:
        """Notes that the stream is about to be made anew from this log. If that is cut short, the next process may go
        on with it.

        Raises:
            StoreUnavailable: it could not be noted.
        """
        if self._known is not None:
            self._known = msgspec.structs.replace(self._known, rebuilding=True)
            await self.write()

    async def repaired(self, kind: str, first: int, last: int, created: datetime) -> None:
        """Notes and logs that the positions `first` to `last`, which the stream created then once held, are published
        again.

        Raises:
            StoreUnavailable: it could not be noted.
        """
        if self._known is not None:
            anew = created != self._known.stream_created
            self._known = msgspec.structs.replace(
                self._known,
                stream_created=created,
                position=first - 1 if anew else self._known.position,
                repairs=self._known.repairs + 1,
                rebuilding=False,
            )
            await self.write()
        STREAM_REPAIRS.labels(kind).inc()
        log.warning("the stream is repaired: publishing again what it lost", kind=kind, **{"from": first, "to": last})

    async def write(self) -> None:
        """Writes the record to Postgres if it has changed.

        Raises:
            StoreUnavailable, NotMigrated
        """
        known = self._known
        if known is not None and known != self._written and self._may_write():
            await self._publication.note(known)
            self._written = known

    @asynccontextmanager
    async def kept(self) -> AsyncIterator[None]:
        """Writes the record from time to time, and once more in the end."""
        task = asyncio.create_task(self._keep(), name="relay record")
        try:
            yield
        finally:
            await end(task)
            with contextlib.suppress(StoreError, TimeoutError):
                async with asyncio.timeout(_LAST_WITHIN):
                    await self.write()

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(_EVERY)
            try:
                await self.write()
            except StoreError as error:
                log.debug("cannot note what the stream holds", error=type(error).__name__)
            except Exception:
                log.exception("noting what the stream holds failed")
