"""An instance that listens, what it has heard, and the verifiers that it hears."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Final

import msgspec
import nats
from nats.aio.client import Client

from events.log_point import LogPoint
from events.signals import RECEIPTS, USAGE, Receipt, Usage, Use
from service.bootstrap import Application

SOON: Final = 20.0
"""Seconds that a test waits for what should happen; only a failing test takes as long."""


class Heard:
    """Notes all that an instance is told, so that a test can await it."""

    def __init__(self, parts: Application) -> None:
        services = parts.services
        self.propagation = services.propagation
        self._store = parts.store
        self.receipts = 0
        self.uses = 0
        self.waits = 0
        self.connected = False
        self._news = asyncio.Event()
        self._watch(self.propagation, "receive", self._receipt)
        self._watch(self.propagation, "follow", lambda _: None)
        self._watch(self.propagation, "sweep", lambda: None)
        self._watch(self.propagation, "listening", self._listening)
        self._watch(services.last_use, "report", self._use)
        self._watch(services.verifier_wait, "applied", self._wait)

    def _watch(self, part: Any, name: str, note: Callable[..., None]) -> None:
        method = getattr(part, name)

        def watched(*args: Any) -> Any:
            result = method(*args)
            note(*args)
            self._news.set()
            return result

        setattr(part, name, watched)

    def _receipt(self, _: Receipt) -> None:
        self.receipts += 1

    def _use(self, *_: object) -> None:
        self.uses += 1

    def _wait(self, _: int) -> None:
        self.waits += 1

    def _listening(self, connected: bool) -> None:
        self.connected = connected

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(SOON):
            while not condition():
                self._news.clear()
                await self._news.wait()

    async def event_id(self, position: int) -> str:
        """That of the log's event; empty if it has none there."""
        events = (await self._store.tail(LogPoint(position - 1), 1)).events
        return str(events[0].event_id) if events else ""

    async def ready(self) -> str:
        """Returns when the instance hears reports and knows which log is its own: its source."""
        await self.until(lambda: self.connected and self.propagation.source is not None)
        assert self.propagation.source is not None
        return self.propagation.source


class Verifier:
    """A verifier as far as the service sees it: what it reports. `heard` are the instances that hear it."""

    def __init__(self, connection: Client, name: str, source: str, heard: Iterable[Heard]) -> None:
        self.connection = connection
        self._name = name
        self._source = source
        self._heard = list(heard)

    async def applied(
        self,
        position: int,
        *,
        event_id: str | None = None,
        bound: float = 5.0,
        current: bool = True,
        leaving: bool = False,
    ) -> None:
        """Reports it, and returns when it has been heard. If nothing else is said it has applied the log's event."""
        before = [heard.receipts for heard in self._heard]
        receipt = Receipt(
            verifier=self._name,
            source=self._source,
            position=position,
            event_id=await self._heard[0].event_id(position) if event_id is None else event_id,
            bound=bound,
            current=current,
            leaving=leaving,
        )
        await self.connection.publish(RECEIPTS, msgspec.json.encode(receipt))
        for heard, count in zip(self._heard, before, strict=True):
            await heard.until(lambda heard=heard, count=count: heard.receipts > count)  # type: ignore[misc]

    async def used(self, *uses: tuple[str, datetime]) -> None:
        """Reports uses of tokens."""
        usage = Usage(verifier=self._name, used=[Use(token_id, at) for token_id, at in uses])
        await self.connection.publish(USAGE, msgspec.json.encode(usage))
        await self.connection.flush()


@asynccontextmanager
async def verifiers(
    nats_url: str, heard: Heard, *names: str, also: Iterable[Heard] = ()
) -> AsyncIterator[list[Verifier]]:
    """Verifiers of those names, heard by the instances. They report when they are told to."""
    source = await heard.ready()
    for other in also:
        await other.ready()
    async with await nats.connect(nats_url) as connection:
        yield [Verifier(connection, name, source, [heard, *also]) for name in names]
