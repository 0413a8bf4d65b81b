"""When tokens were last used: gathered in memory, written now and then. A crash loses at most one interval."""

import asyncio
from datetime import datetime
from typing import Final

import structlog

from service.store.errors import StoreError
from service.store.event_store import EventStore

log = structlog.get_logger(__name__)

_LAST_WRITE: Final = 1.0
"""Seconds that the last write may take: it is not worth a late shutdown."""
_MOST: Final = 100_000
"""Tokens kept while they cannot be written; past that, more are not noted."""


class LastUse:
    """`interval` is in seconds."""

    def __init__(self, store: EventStore, *, interval: float) -> None:
        self._store = store
        self._interval = interval
        self._seen: dict[str, datetime] = {}
        self._task: asyncio.Task[None] | None = None

    def note(self, token_id: str, at: datetime) -> None:
        known = self._seen.get(token_id)
        if known is None and len(self._seen) >= _MOST:
            return
        if known is None or known < at:  # requests do not end in the order in which they began
            self._seen[token_id] = at

    async def flush(self) -> None:
        """Writes what was noted; what cannot be written now is kept for the next time.

        Raises:
            StoreError: it could not be written.
        """
        seen, self._seen = self._seen, {}
        if not seen:
            return
        try:
            # In the order of ids, so that two processes cannot lock each other out.
            await self._store.record_usage(sorted(seen.items()))
        except BaseException:  # also when stopped half-way: writing it twice does no harm
            self._seen = seen | self._seen
            raise

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="last use")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        try:
            async with asyncio.timeout(_LAST_WRITE):
                await self.flush()
        except (StoreError, TimeoutError) as error:
            log.warning("last use not written", error=str(error))
        except Exception:  # the other parts are still to be stopped
            log.exception("writing last use failed")

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(self._interval)
            try:
                await self.flush()
            except StoreError as error:
                log.warning("last use not written yet", error=str(error))
            except Exception:
                log.exception("writing last use failed")
