"""One subscription to the log's growth for all the projections of a process."""

import asyncio
from typing import Protocol


class Signal(Protocol):
    async def wait(self) -> None:
        """Returns when the log has grown, and now and then."""


class Wakeups:
    def __init__(self, signal: Signal) -> None:
        self._signal = signal
        self._events: list[asyncio.Event] = []
        self._task: asyncio.Task[None] | None = None

    def event(self) -> asyncio.Event:
        """Set when there may be something to read, and now and then. Cleared by whoever waits for it."""
        event = asyncio.Event()
        self._events.append(event)
        return event

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="projector wake-ups")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            await self._signal.wait()
            for event in self._events:
                event.set()
