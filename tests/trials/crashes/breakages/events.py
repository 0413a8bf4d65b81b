"""Protections of subscriber and verifier."""

import asyncio

import msgspec

from events.received import Received
from events.subscriber import AsideFile
from events.subscriber.handling.lanes import Lanes
from events.subscriber.handling.set_aside import SetAside
from events.verifier.state.following import Following
from events.verifier.state.snapshot import Snapshot
from tests.trials.crashes.scenarios.given import replace


def acknowledged_first() -> None:
    """Then handled."""

    async def work(self: Lanes, queue: asyncio.Queue[Received | None]) -> None:
        while (received := await queue.get()) is not None and not self._closing:
            await self._settled(received)
            await self._settle(received)
            self._count -= 1
            self._moved.set()

    replace(Lanes, "_work", work)


def set_aside_in_memory() -> None:
    """And written in the end."""
    kept: list[SetAside] = []
    close = AsideFile.close

    async def add(self: AsideFile, event: SetAside) -> None:
        if not self.has(event.received):
            self._note(event)
            kept.append(event)

    def write_and_close(self: AsideFile) -> None:
        for event in kept:
            self._append(event)
        close(self)

    replace(AsideFile, "add", add)
    replace(AsideFile, "close", write_and_close)


def snapshot_ahead() -> None:
    snapshot = Following.snapshot

    def ahead(self: Following, stream: str) -> Snapshot:
        found = snapshot(self, stream)
        about = msgspec.structs.replace(found.about, position=found.about.position + 1)
        return msgspec.structs.replace(found, about=about)

    replace(Following, "snapshot", ahead)
