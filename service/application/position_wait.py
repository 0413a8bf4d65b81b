"""Read your writes (I6): a read that names a position waits until what it reads has come that far, or says how far.

The read models that are written with the log have always come as far as it has: there one waits only where the log
itself is behind, on a database restored to an earlier point, say. A model that follows the log is behind as a rule.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from service.application.errors import NotReached
from service.store.log_reader import LogReader
from service.store.log_signal import Follower, LogSignal

Reached = Callable[[], Awaitable[int]]
"""Asks how far something has come: the log, or the checkpoint of a read model."""

WITHIN: Final = 2.0
"""Seconds that a read waits at most."""
_LOOK_EVERY: Final = 0.05
"""Seconds between looks when nothing says that the log grew: a read model comes after it, and says nothing."""


class PositionWait:
    """`most` may wait at a time, each holding one of the places that a process has for requests; others are told at
    once how far it is."""

    def __init__(self, store: LogReader, signal: LogSignal, *, most: int, within: float = WITHIN) -> None:
        self._store = store
        self._signal = signal
        self._most = most
        self._within = within
        self.waiting = 0
        self._looks: dict[Reached, asyncio.Task[int]] = {}

    async def head(self) -> int:
        """The last position of the log."""
        _, position = await self._store.head()
        return position

    async def reached(self, position: int, where: Reached | None = None) -> None:
        """Returns when `where` (the log, if not given) has come to the position.

        Raises:
            NotReached: it has not within the time.
            StoreUnavailable: Postgres is away.
        """
        where = where or self.head
        found = await where()
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
                    found = await self._look(where, follower, min(left, _LOOK_EVERY))
        finally:
            self.waiting -= 1

    async def _look(self, where: Reached, follower: Follower, within: float) -> int:
        """The next look, soon after the log grew or within so many seconds. It is one for all that wait for the same,
        its pause too: as many queries whoever waits, and whenever they came."""
        look = self._looks.get(where)
        if look is None:
            look = self._looks[where] = asyncio.create_task(_ask(where, follower, within))
            look.add_done_callback(lambda done: self._done(where, done))
        return await asyncio.shield(look)

    def _done(self, where: Reached, look: asyncio.Task[int]) -> None:
        del self._looks[where]
        if not look.cancelled():
            look.exception()  # seen, also if none waits any longer


async def _ask(where: Reached, follower: Follower, within: float) -> int:
    await follower.wait(within)
    return await where()
