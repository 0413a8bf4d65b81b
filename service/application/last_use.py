"""Gathers in memory when tokens were last used, and writes it now and then.

A crash loses at most one interval. What verifiers report can get lost on the way, too: last_used_at is never later than
the truth, and may be earlier.
"""

import asyncio
from datetime import datetime
from typing import Final

import structlog

from service.ending import end
from service.store.errors import StoreError
from service.store.log_reader import LogReader

log = structlog.get_logger(__name__)

_LAST_WRITE: Final = 1.0
"""Seconds that the last write may take: it is not worth a late shutdown."""
_MOST: Final = 100_000
"""Tokens kept while they cannot be written; past that, more are not noted. Twice: what others report must not take the
place of what was seen here."""
_AT_ONCE: Final = 10_000
"""Tokens in one write."""


class LastUse:
    """`interval` is in seconds."""

    def __init__(self, store: LogReader, *, interval: float) -> None:
        self._store = store
        self._interval = interval
        self._seen: dict[str, datetime] = {}
        self._reported: dict[str, datetime] = {}
        self._task: asyncio.Task[None] | None = None

    def note(self, token_id: str, at: datetime) -> None:
        """The token was let in here."""
        _note(self._seen, token_id, at)

    def report(self, token_id: str, at: datetime) -> bool:
        """The token was let in elsewhere, as someone says: there may be no such token. False if there is no room."""
        return _note(self._reported, token_id, at)

    async def flush(self) -> None:
        """Writes what was noted; what cannot be written now is kept for the next time.

        Raises:
            StoreError: it could not be written.
        """
        seen, self._seen = self._seen, {}
        reported, self._reported = self._reported, {}
        try:
            await self._write(seen, reported=False)
            await self._write(reported, reported=True)
        except BaseException:  # also when stopped half-way: writing it twice does no harm
            _put_back(self._seen, seen)
            _put_back(self._reported, reported)
            raise

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="last use")

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)
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

    async def _write(self, uses: dict[str, datetime], *, reported: bool) -> None:
        """Takes out of `uses` what was written."""
        # In the order of ids, so that two processes cannot lock each other out.
        rows = sorted(uses.items())
        for first in range(0, len(rows), _AT_ONCE):
            part = rows[first : first + _AT_ONCE]
            await self._store.record_usage(part, reported=reported)
            for token_id, _ in part:
                del uses[token_id]


def _note(uses: dict[str, datetime], token_id: str, at: datetime) -> bool:
    known = uses.get(token_id)
    if known is None and len(uses) >= _MOST:
        return False
    if known is None or known < at:  # requests do not end in the order in which they began
        uses[token_id] = at
    return True


def _put_back(uses: dict[str, datetime], unwritten: dict[str, datetime]) -> None:
    for token_id, at in unwritten.items():
        _note(uses, token_id, at)
