"""One who follows the events as they come, at the pace at which they are taken.

What is new is handed over in memory, a bounded number of events. Who is behind reads from Postgres, page by page, until
it has caught up: at the beginning, and whenever more came than there is room for. So a slow reader costs no memory, and
misses nothing.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Final, Literal

import msgspec

from events.log_point import LogPoint
from events.token.principal import Principal
from service.application.errors import LogDiffers
from service.application.reader import Events, Message

Ended = Literal["the token is not active", "the log is another one", "the service cannot read the log"]
Page = Callable[[LogPoint], Awaitable[Events]]
"""Reads the events that follow one from Postgres; raises LogDiffers if the log does not have that one."""

ROOM: Final = 256
"""Events that wait in memory for one feed."""


class Batch(msgspec.Struct, frozen=True):
    """`end` is the event of the log up to which there are no others. Without messages it tells how far the log is."""

    messages: list[Message]
    end: LogPoint


class Feed:
    """The events of the caller's account, or, without a caller, everyone's; with `token_id` those of that token only.

    It ends when the caller's token is no longer active. While it is `behind`, it reads from Postgres. `at` is the event
    of the log up to which its own have been taken.
    """

    def __init__(self, read: Page, after: LogPoint, *, caller: Principal | None, token_id: str | None = None) -> None:
        self.caller = caller
        self.at = after
        self.ended: Ended | None = None
        self.over = asyncio.Event()
        self._token_id = token_id
        self._read = read
        self.behind = True
        self._new: deque[Message] = deque()
        self._known = after
        self._wake = asyncio.Event()

    @property
    def waiting(self) -> int:
        """The number of events that wait in memory."""
        return len(self._new)

    def push(self, message: Message, token_id: str) -> None:
        """The next event of the account."""
        if self.behind or self.ended or (self._token_id is not None and token_id != self._token_id):
            return
        if len(self._new) >= ROOM:
            self.behind = True
            self._new.clear()
        else:
            self._new.append(message)
        self._wake.set()

    def reached(self, point: LogPoint) -> None:
        """All events up to this one have been pushed."""
        self._known = point

    def end(self, why: Ended) -> None:
        """Ends the feed at once and drops the events that wait: the follower goes on from the last one it took."""
        self.ended = self.ended or why
        self.over.set()
        self._new.clear()
        self._wake.set()

    async def batches(self, every: float) -> AsyncGenerator[Batch, None]:
        """Yields the events as they come, until the feed has `ended`. Without events it yields an empty batch every so
        many seconds.

        Raises what `read` raises.
        """
        while not self.ended:
            if self.behind:
                yield await self._catch_up()
            elif self._new:
                yield self._take()
            elif not await self._woken(every):
                # Whatever was pushed has been taken, and the rest is not for this feed.
                self.at = max(self.at, self._known, key=_position)
                yield Batch([], self.at)

    async def _catch_up(self) -> Batch:
        # From now on what is new is kept: the page is read after this, so nothing lies between the two.
        self.behind = False
        self._new.clear()
        try:
            page = await self._read(self.at)
        except LogDiffers:
            self.end("the log is another one")
            return Batch([], self.at)
        if self.ended:
            return Batch([], self.at)
        self.behind = self.behind or page.more
        self.at = page.end
        return Batch(page.messages, page.end)

    def _take(self) -> Batch:
        messages = [message for message in self._new if message.point.position > self.at.position]
        self._new.clear()
        if messages:
            self.at = messages[-1].point
        return Batch(messages, self.at)

    async def _woken(self, within: float) -> bool:
        try:
            async with asyncio.timeout(within):
                await self._wake.wait()
        except TimeoutError:
            return self._wake.is_set()
        finally:
            self._wake.clear()
        return True


def _position(point: LogPoint) -> int:
    return point.position
