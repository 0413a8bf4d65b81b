"""A handler that keeps what it gets, and a subscriber whose work can be awaited."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Self, TypeVar

import pytest
from nats.js.api import ConsumerInfo

from events.api_token import ApiTokenEvent
from events.notices import Kind, Notice
from events.received import Received
from events.recorded import Recorded
from events.subscriber import Subscriber
from tests.events.subscriber.stream import Relay, publish
from tests.harness.builders import activated, created, recorded, suspended
from tests.harness.stream import STREAM, streams
from tests.harness.waiting import SOON, in_time

Error = TypeVar("Error", bound=Exception)


class Watch:
    """`handle` is the subscriber's handler; `on_event`, if set, is called first and may raise or wait."""

    def __init__(self, on_event: Callable[[Received], Awaitable[None]] | None = None) -> None:
        self.handled: list[Received] = []
        self.notices: list[Notice] = []
        self._on_event = on_event
        self._changed = asyncio.Event()

    @property
    def positions(self) -> list[int]:
        return [received.position for received in self.handled]

    @property
    def in_order_per_token(self) -> bool:
        """Each token's versions without gaps or repetitions, from the first seen on."""
        versions: dict[str, int] = {}
        for received in self.handled:
            version = received.state.stream_version
            if versions.setdefault(received.token_id, version - 1) != version - 1:
                return False
            versions[received.token_id] = version
        return True

    async def handle(self, received: Received) -> None:
        if self._on_event is not None:
            await self._on_event(received)
        self.handled.append(received)
        self._changed.set()

    def on_notice(self, notice: Notice) -> None:
        self.notices.append(notice)
        self._changed.set()

    def said(self, kind: Kind) -> list[Notice]:
        return [notice for notice in self.notices if notice.kind == kind]

    async def until(self, true: Callable[[], bool]) -> None:
        """Asked after each event and each notice."""
        async with asyncio.timeout(SOON):
            while not true():
                self._changed.clear()
                await self._changed.wait()

    async def until_handled(self, count: int) -> None:
        await self.until(lambda: len(self.handled) >= count)

    async def until_said(self, kind: Kind) -> Notice:
        await self.until(lambda: bool(self.said(kind)))
        return self.said(kind)[-1]

    def subscribed(self, nats_url: str, name: str = "sub", **options: Any) -> Subscriber:
        """A subscriber with this handler, which is `subscriber` from now on."""
        self.subscriber = Subscriber(nats_url, name, self.handle, on_notice=self.on_notice, **options)
        return self.subscriber

    @asynccontextmanager
    async def running(self, nats_url: str, name: str = "sub", **options: Any) -> AsyncIterator[Self]:
        """A subscriber with this handler runs within the context."""
        async with self.subscribed(nats_url, name, **options):
            yield self

    async def handles(self, count: int, nats_url: str, name: str = "sub", **options: Any) -> Self:
        """A subscriber with this handler runs until it has handled so many in all."""
        async with self.running(nats_url, name, **options):
            await self.until_handled(count)
        return self

    async def ends(self, nats_url: str, name: str = "sub", **options: Any) -> None:
        """A subscriber with this handler that ends by itself, also when something is missing; raises what it raises."""
        await in_time(self.subscribed(nats_url, name, **{"missing": "stop", **options}).run())

    async def fails(self, kind: type[Error], nats_url: str, name: str = "sub", **options: Any) -> tuple[Self, Error]:
        """This, and the error of that kind that ends such a subscriber."""
        with pytest.raises(kind) as caught:
            await self.ends(nats_url, name, **options)
        return self, caught.value

    @asynccontextmanager
    async def ending(
        self, kind: type[Error], nats_url: str, **options: Any
    ) -> AsyncIterator[tuple[Self, asyncio.Task[tuple[Self, Error]]]]:
        """Runs such a subscriber; await this and the error that ends it."""
        async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
            yield self, group.create_task(self.fails(kind, nats_url, **options))


@asynccontextmanager
async def beside_relay(nats_url: str, count: int, **options: Any) -> AsyncIterator[tuple[Watch, Relay]]:
    """A subscriber that has handled so many events, and a relay that says only what the test wants."""
    await publish(nats_url, tokens(count))
    async with Relay(nats_url, silent=True) as relay, Watch().running(nats_url, **options) as watch:
        await watch.until_handled(count)
        yield watch, relay


class Waiting(Watch):
    """A handler that waits for `go_on`: at that position, or at each. `begun` is set when it waits."""

    def __init__(self, at: int | None = None) -> None:
        super().__init__(self._wait)
        self.begun, self.go_on = asyncio.Event(), asyncio.Event()
        self._at = at

    async def _wait(self, received: Received) -> None:
        if self._at in (None, received.position):
            self.begun.set()
            await self.go_on.wait()


async def is_not_done(task: asyncio.Task[Any], within: float = 0.3) -> bool:
    done, _ = await asyncio.wait({task}, timeout=within)
    return not done


def tokens(count: int, *, after: int = 0, account: str | None = None) -> list[Recorded]:
    """New tokens, one event each, each of another account if none is given."""
    return [recorded(created(account), position) for position in range(after + 1, after + count + 1)]


def histories(count: int, length: int, *, account: str | None = None) -> list[Recorded]:
    """Tokens that are suspended and activated in turn, their events mixed: token 1, token 2, ..., token 1, ..."""
    last: list[ApiTokenEvent] = [created(account) for _ in range(count)]
    events = list(last)
    for turn in range(length - 1):
        last = [suspended(event) if turn % 2 == 0 else activated(event) for event in last]
        events += last
    return [recorded(event, position) for position, event in enumerate(events, 1)]


async def consumer(nats_url: str, name: str = "sub") -> ConsumerInfo:
    async with streams(nats_url) as stream:
        info: ConsumerInfo = await stream.consumer_info(STREAM, name)
        return info


async def until_consumer(nats_url: str, true: Callable[[ConsumerInfo], bool], name: str = "sub") -> None:
    """Looks at the broker's consumer until it is so."""
    async with streams(nats_url) as stream, asyncio.timeout(SOON):
        while not true(await stream.consumer_info(STREAM, name)):
            pass


def none_pending(info: ConsumerInfo) -> bool:
    return info.num_ack_pending == 0
