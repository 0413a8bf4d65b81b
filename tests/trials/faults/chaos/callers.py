"""Callers of the API who know what they must be answered, whatever is broken."""

import asyncio
from collections.abc import Sequence
from random import Random
from typing import Final

from tests.trials.faults.chaos.caller import Caller, Records
from tests.trials.faults.chaos.sending import Sending
from tests.trials.faults.chaos.serving import Serving

_WITHIN: Final = 60.0


class Callers:
    """`async with Callers(...)`: they go on until they are stopped."""

    def __init__(self, services: Sequence[Serving], bearer: str, seed: str) -> None:
        self.records = Records()
        self._callers = []
        for number in range(6):
            random = Random(f"{seed}/{number}")
            sending = Sending(services, bearer, random, self.records.answers)
            self._callers.append(Caller(sending, random, self.records, f"caller-{number}"))
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] = []

    async def progress(self, commands: int) -> None:
        """Returns when so many more commands have been acknowledged."""
        target = len(self.records.acknowledged) + commands
        async with asyncio.timeout(_WITHIN):
            while len(self.records.acknowledged) < target:
                self.check()
                self.records.moved.clear()
                await self.records.moved.wait()

    def check(self) -> None:
        """Raises Violation: a caller was answered what it must not be."""
        for task in self._tasks:
            if task.done():
                task.result()

    async def stop(self) -> None:
        """Returns when each caller knows what became of its last command."""
        self._stopping = True
        async with asyncio.timeout(_WITHIN):
            await asyncio.gather(*self._tasks)

    async def __aenter__(self) -> "Callers":
        for caller in self._callers:
            task = asyncio.create_task(self._go_on(caller))
            task.add_done_callback(lambda _: self.records.moved.set())
            self._tasks.append(task)
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _go_on(self, caller: Caller) -> None:
        try:
            await caller.create()
            while not self._stopping:
                await caller.act()
        finally:
            caller.close()
