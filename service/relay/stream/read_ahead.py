"""Reads the log ahead of what is published: Postgres reads while messages are made, sent and stored."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final

from service.store.moment import Moment
from service.store.publication import Slice

_AHEAD: Final = 2
"""Windows that are asked for at the same time, each over a connection of the pool."""


class ReadAhead:
    """Reads the windows that follow position `after`. All of them are full except the last one, which may be empty.

    `read` reads up to `window` events after a position, and says when it began.
    """

    def __init__(self, read: Callable[[int], Awaitable[tuple[Moment, Slice]]], *, after: int, window: int) -> None:
        self._read = read
        self._asked = after
        self._window = window
        self._under_way: deque[asyncio.Future[tuple[Moment, Slice]]] = deque()

    async def next(self) -> tuple[Moment, Slice]:
        """Returns the next window, or raises what `read` raises. After an error, and after a window that was not full,
        it is over."""
        if not self._under_way:
            self._ask()
        moment, log = await self._under_way.popleft()
        # Only what is there: beyond the head nobody knows where the next window begins.
        while len(self._under_way) < _AHEAD and self._asked + self._window <= log.head.position:
            self._ask()
        await asyncio.sleep(0)  # lets the questions go out before messages are made
        return moment, log

    def close(self) -> None:
        for reading in self._under_way:
            reading.cancel()

    def _ask(self) -> None:
        reading = asyncio.ensure_future(self._read(self._asked))
        # It may fail after nobody wants it any more.
        reading.add_done_callback(lambda task: task.cancelled() or task.exception())
        self._asked += self._window
        self._under_way.append(reading)
