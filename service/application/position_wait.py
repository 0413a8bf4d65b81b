"""Read your writes (I6): a read that names a position waits until the log has come that far, or says how far it is.

What is read is written with the log. So one waits only where the log itself is behind, on a database restored to an
earlier point, say.
"""

import asyncio
from typing import Final

from service.application.errors import NotReached
from service.store.log_reader import LogReader
from service.store.log_signal import Follower, LogSignal

WITHIN: Final = 2.0
"""Seconds that a read waits at most."""
_LOOK_EVERY: Final = 0.05
"""Seconds between looks when nothing says that the log grew."""


class PositionWait:
    """`most` may wait at a time, each holding one of the places that a process has for requests; others are told at
    once how far it is."""

    def __init__(self, store: LogReader, signal: LogSignal, *, most: int, within: float = WITHIN) -> None:
        self._store = store
        self._signal = signal
        self._most = most
        self._within = within
        self.waiting = 0
        self._asking: asyncio.Task[int] | None = None

    async def head(self) -> int:
        """The last position of the log."""
        _, position = await self._store.head()
        return position

    async def reached(self, position: int) -> None:
        """Returns when the log has come to the position.

        Raises:
            NotReached: it has not within the time.
            StoreUnavailable: Postgres is away.
        """
        found = await self.head()
        if found >= position:
            return
        if self.waiting >= self._most:
            raise NotReached(found)
        loop = asyncio.get_running_loop()
        until = loop.time() + self._within
        self.waiting += 1
        try:
            with self._signal.follower() as follower:
                while found < position:
                    left = until - loop.time()
                    if left <= 0:
                        raise NotReached(found)
                    found = await self._look(follower, min(left, _LOOK_EVERY))
        finally:
            self.waiting -= 1

    async def _look(self, follower: Follower, within: float) -> int:
        """The next look, soon after the log grew or within so many seconds. It is one for all that wait, its pause too:
        as many queries whoever waits, and whenever they came."""
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask(follower, within))
            self._asking.add_done_callback(self._done)
        return await asyncio.shield(self._asking)

    def _done(self, asking: asyncio.Task[int]) -> None:
        self._asking = None
        if not asking.cancelled():
            asking.exception()  # seen, also if none waits any longer

    async def _ask(self, follower: Follower, within: float) -> int:
        await follower.wait(within)
        return await self.head()
