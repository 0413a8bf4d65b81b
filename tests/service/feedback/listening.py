"""An instance that listens, what it has heard, and the verifiers that it hears."""

from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import msgspec
import nats
from msgspec.structs import replace
from nats.aio.client import Client

from events.log_point import LogPoint
from events.signals import RECEIPTS, USAGE, Receipt, Usage, Use
from service.bootstrap import Application
from tests.harness.waiting import News


class Heard(News):
    """Notes all that an instance is told, so that a test can await it."""

    def __init__(self, parts: Application) -> None:
        super().__init__()
        services = parts.services
        self.propagation = services.propagation
        self._store = parts.store
        self.connected = False
        self._calls = Counter[str]()
        for name in ("receive", "follow", "sweep", "listening"):
            self._watch(self.propagation, name)
        self._watch(services.last_use, "report")
        self._watch(services.verifier_wait, "applied")

    def _watch(self, part: Any, name: str) -> None:
        method = getattr(part, name)

        def watched(*args: Any) -> Any:
            result = method(*args)
            self._calls[name] += 1
            if name == "listening":
                [self.connected] = args
            self.changed()
            return result

        setattr(part, name, watched)

    @property
    def receipts(self) -> int:
        return self._calls["receive"]

    @property
    def uses(self) -> int:
        return self._calls["report"]

    @property
    def waits(self) -> int:
        return self._calls["applied"]

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

    async def applied(self, position: int, **changes: Any) -> None:
        """Reports it, and returns when it has been heard. If nothing else is said it has applied the log's event."""
        before = [heard.receipts for heard in self._heard]
        applied = Receipt(verifier=self._name, source=self._source, position=position)
        receipt = replace(applied, **{"event_id": await self._heard[0].event_id(position)} | changes)
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
