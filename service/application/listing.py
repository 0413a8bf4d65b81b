"""Keeps the listing of the details, which lists by status and by last change are read from, near the end of the log.

How near makes no difference to what a list says, only to what it costs: it looks at each event that the listing lacks.
Commands do not pay for the listing. It is brought up to date when many events are missing, or it has not been for a
while: a token that changes a hundred times in between is written once. Any process may do it, one at a time does.
"""

import asyncio
from collections.abc import Callable
from typing import Final

import structlog

from service.ending import end
from service.store.errors import StoreError
from service.store.log_reader import LogReader

log = structlog.get_logger(__name__)

_LOOK_EVERY: Final = 1.0
"""Seconds."""
_MANY: Final = 20_000
"""Events missing that are not left for later. Fewer would make commands under full load wait longer (by a fifth at p99
with 5,000); more would make lists by status or last change slow, which look at each of them: some 10 us an event."""
_AT_ONCE: Final = 20_000
"""Events in one transaction, at most. Where Postgres does not manage that many in time half are tried, and so on."""
_AT_LEAST_EVERY: Final = 5.0
"""Seconds."""


class Listing:
    """`clock` is monotonic, in seconds."""

    def __init__(self, store: LogReader, clock: Callable[[], float]) -> None:
        self._store = store
        self._clock = clock
        self._advanced = clock()
        self._at_once = _AT_ONCE
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="listing")

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)

    async def advance(self) -> None:
        """Advances the listing until few events are left.

        Raises:
            StoreError: Postgres is away, or its tables are missing.
        """
        now = self._clock()
        at_least = 1 if now - self._advanced >= _AT_LEAST_EVERY else _MANY
        try:
            while (left := await self._store.advance_listing(at_least, self._at_once)) is not None:
                self._advanced = now
                self._at_once = min(self._at_once * 2, _AT_ONCE)
                if left < _MANY:
                    return
        except StoreError:
            self._at_once = max(self._at_once // 2, 1)
            raise

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_EVERY)
            try:
                await self.advance()
            except StoreError as error:
                log.warning("listing not advanced yet", error=str(error))
            except Exception:
                log.exception("advancing the listing failed")
