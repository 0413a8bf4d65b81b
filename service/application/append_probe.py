"""Tells readiness if commands can be recorded, without waiting for one."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from math import isinf
from typing import Final

from service.store.append_items import Item
from service.store.appender import Appender
from service.store.errors import NotMigrated, Overloaded, StoreError

_RECENT: Final = 5.0
"""Seconds after a successful append in which there is no need to ask."""
_ANSWER_WITHIN: Final = 1.5
_NO_STREAM: Final = "readiness"


class AppendProbe:
    """If no append has succeeded lately, tries one that records nothing, one at a time. It does not complain if
    `elsewhere` does."""

    def __init__(
        self, appender: Appender, now: Callable[[], datetime], *, elsewhere: Callable[[], Awaitable[str | None]]
    ) -> None:
        self._appender = appender
        self._now = now
        self._elsewhere = elsewhere
        self._asking: asyncio.Task[StoreError | None] | None = None

    async def complaint(self) -> str | None:
        """Returns what is wrong, in words for an operator; None if nothing is."""
        if self._appender.quiet_for < _RECENT:
            return None
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask(), name="readiness append")
        done, _ = await asyncio.wait({self._asking}, timeout=_ANSWER_WITHIN)
        error = self._asking.result() if done else None
        if (done and error is None) or isinstance(error, NotMigrated | Overloaded) or await self._elsewhere():
            return None
        since = "yet" if isinf(self._appender.quiet_for) else f"for {self._appender.quiet_for:.0f} s"
        return f"no append has succeeded {since}" + (f": {error}" if error else "")

    async def _ask(self) -> StoreError | None:
        """Asks the log if a stream that nobody has is still at version 0. Returns the error if it cannot answer."""
        question = Item(stream_id=_NO_STREAM, account_id="", author_id=None, at=self._now(), expected_version=0)
        try:
            await self._appender.append(question)
        except StoreError as error:
            return error
        return None
