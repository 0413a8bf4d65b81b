"""What the stream is known to have held: in this process, and in Postgres, a second behind, for the next leader."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec
import structlog

from service.ending import end
from service.store.errors import StoreError
from service.store.publication import Known, Publication
from service.telemetry import STREAM_REPAIRS

log = structlog.get_logger(__name__)

_EVERY: Final = 1.0
"""Seconds between writes. Messages lost within that time of a crash are put back without being called a repair."""
_LAST_WITHIN: Final = 1.0


class Record:
    """Outlives the connections. `may_write` says whether this process still leads."""

    def __init__(self, publication: Publication, *, may_write: Callable[[], bool] = lambda: True) -> None:
        self._publication = publication
        self._may_write = may_write
        self._known: Known | None = None
        self._written: Known | None = None
        self.doubted = 0
        """A position at which the stream was not the log, 0 for none: looked at until it is. Otherwise a stop would end
        as soon as the lot falls on others."""

    @property
    def repairs(self) -> int:
        return self._known.repairs if self._known else 0

    async def recall(self, log_id: UUID) -> Known:
        """What is known of the stream of this log.

        Raises:
            StoreUnavailable, NotMigrated
        """
        known = await self._publication.known() or Known(log_id)
        if known.log_id != log_id:
            known = Known(log_id, repairs=known.repairs)
        self._written = known
        mine = self._known
        if mine is not None and mine.log_id == log_id and known.stream_created in (None, mine.stream_created):
            known = msgspec.structs.replace(
                mine, position=max(known.position, mine.position), repairs=max(known.repairs, mine.repairs)
            )
        self._known = known
        return known

    async def found(self, created: datetime, position: int) -> None:
        """The stream, created then, holds the log up to `position`."""
        if self._known is not None and self._known.stream_created != created:
            self._known = msgspec.structs.replace(self._known, stream_created=created)
            await self.write()
        self.reached(position)

    def reached(self, position: int) -> None:
        if self._known is not None and position > self._known.position:
            self._known = msgspec.structs.replace(self._known, position=position)

    async def repaired(self, kind: str, first: int, last: int, created: datetime) -> None:
        """Positions `first` to `last`, which the stream created then once held, are published again. Never silently.

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
            )
            await self.write()
        STREAM_REPAIRS.labels(kind).inc()
        log.warning("the stream is repaired: publishing again what it lost", kind=kind, **{"from": first, "to": last})

    async def write(self) -> None:
        """
        Raises:
            StoreUnavailable, NotMigrated
        """
        known = self._known
        if known is not None and known != self._written and self._may_write():
            await self._publication.note(known)
            self._written = known

    @asynccontextmanager
    async def kept(self) -> AsyncIterator[None]:
        """Writes now and then what has changed, and once more in the end."""
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
