"""Projections that are kept as the service keeps them, and can be watched."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from projections.model import Model
from projections.projector import Turn
from service.projector.runner import Runner
from service.store.database import Pool
from service.store.log_signal import LogSignal
from tests.harness.projected_log import SOON


class Kept:
    """A projection that this process keeps if it leads."""

    def __init__(self, url: str, pool: Pool, model: Model) -> None:
        self.turns: list[Turn] = []
        self.signal = LogSignal(url)
        self._turned = asyncio.Event()
        self.runner = Runner(model, url=url, leases=pool, signal=self.signal, limit=100, on_turn=self._note)

    def _note(self, turn: Turn) -> None:
        self.turns.append(turn)
        self._turned.set()

    @property
    def applied(self) -> int:
        return sum(turn.applied for turn in self.turns)

    async def until(self, true: Callable[[], bool]) -> None:
        """Returns when it is true after a turn."""
        async with asyncio.timeout(SOON):
            while not true():
                self._turned.clear()
                await self._turned.wait()

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Kept"]:
        async with contextlib.AsyncExitStack() as stack:
            for part in (self.signal, self.runner):
                await part.start()
                stack.push_async_callback(part.stop)
            yield self
