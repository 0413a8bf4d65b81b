"""Handles events: those of one token one after the other, those of different tokens at the same time if wanted."""

import asyncio
import zlib
from collections.abc import Awaitable, Callable
from typing import Final

from ...received import Received
from ..control import Ending

_CANCELLED_WITHIN: Final = 1.0


def lane_of(token_id: str, count: int) -> int:
    return zlib.crc32(token_id.encode()) % count


class Lanes:
    """Runs the handlers. `settle` handles an event for good; `settled` is called after it, `failed` with the error if
    it raises one.

    At most `most` events wait or are handled at a time.
    """

    def __init__(
        self,
        count: int,
        most: int,
        *,
        settle: Callable[[Received], Awaitable[None]],
        settled: Callable[[Received], Awaitable[None]],
        failed: Callable[[Exception], None],
    ) -> None:
        self._most = most
        self._settle = settle
        self._settled = settled
        self._failed = failed
        self._queues = [asyncio.Queue[Received | None]() for _ in range(count)]
        self._count = 0
        self._closing = False
        self._moved = asyncio.Event()
        self._workers: list[asyncio.Task[None]] = []

    def start(self) -> None:
        self._workers = [asyncio.create_task(self._work(queue), name="subscriber lane") for queue in self._queues]

    async def room(self) -> None:
        """Returns when one more event may be put.

        Raises:
            Ending: nothing more will be handled.
        """
        await self._until(self._most - 1)

    async def idle(self) -> None:
        """Returns when all that was put has been handled. Raises Ending as `room` does."""
        await self._until(0)

    def put(self, received: Received) -> None:
        self._count += 1
        self._queues[lane_of(received.token_id, len(self._queues))].put_nowait(received)

    def close(self) -> None:
        """Finishes what is being handled and begins nothing that waits."""
        self._closing = True
        self._moved.set()
        for queue in self._queues:
            queue.put_nowait(None)

    async def finish(self, within: float) -> None:
        """Call it after `close`. It returns when the handlers have ended; after so many seconds they are cancelled."""
        if not self._workers:
            return
        _, running = await asyncio.wait(self._workers, timeout=within)
        for worker in running:
            worker.cancel()
        if running:
            await asyncio.wait(running, timeout=_CANCELLED_WITHIN)

    async def _until(self, most: int) -> None:
        while self._count > most and not self._closing:
            self._moved.clear()
            await self._moved.wait()
        if self._closing:
            raise Ending

    async def _work(self, queue: asyncio.Queue[Received | None]) -> None:
        while (received := await queue.get()) is not None and not self._closing:
            try:
                await self._settle(received)
                await self._settled(received)
            except Ending:
                return
            except Exception as error:
                # This lane stands still: nothing of these tokens may go before what failed.
                self._failed(error)
                return
            self._count -= 1
            self._moved.set()
