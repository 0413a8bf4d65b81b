"""Subscribers that die and come back, and what they have handled over all their lives."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from random import Random
from typing import Final, NamedTuple

from events.cloudevents import message
from events.received import Received, read
from events.recorded import Recorded
from events.subscriber import Subscriber
from tests.trials.faults.checks import Violation

_HANDLED_WITHIN: Final = 60.0


class Options(NamedTuple):
    """`stores`: the handler's own store says where to go on, not the broker."""

    name: str
    stores: bool
    kinds: tuple[str, ...] = ()
    concurrency: int = 1

    def wants(self, event: Recorded) -> bool:
        return not self.kinds or event.type.removeprefix("Token").lower() in self.kinds


class Sink:
    """`lives` is what each life has handled, in order. Whether an event is kept is one step: it is there, or not."""

    def __init__(self, nats_url: str, options: Options, random: Random) -> None:
        self.options = options
        self.lives: list[list[Received]] = []
        self._nats_url = nats_url
        self._random = random
        self._positions: set[int] = set()
        self._moved = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    @property
    def handled(self) -> list[Received]:
        return [received for life in self.lives for received in life]

    async def restart(self) -> None:
        """Ends it as abruptly as a task can be ended, whatever it is doing, and starts another."""
        await self.end()
        self._running = asyncio.create_task(self._live())

    async def end(self) -> None:
        if self._running is not None:
            self._running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._running

    async def until_all(self, log: Sequence[Recorded]) -> None:
        """Returns when everything in the log has been handled that is wanted."""
        missing = {event.position for event in log if self.options.wants(event)}
        try:
            async with asyncio.timeout(_HANDLED_WITHIN):
                # Of what is missing only: all that was handled, over many lives, would be too much to go through each
                # time.
                while missing := {position for position in missing if position not in self._positions}:
                    await self.has_moved()
        except TimeoutError:
            raise Violation(f"{self.options.name} has not handled {sorted(missing)} of {len(log)}") from None

    async def has_moved(self) -> None:
        """Returns when one more event has been handled."""
        if self._running is not None and self._running.done():
            self._running.result()
            raise Violation(f"{self.options.name} has ended")
        self._moved.clear()
        await self._moved.wait()

    async def _live(self) -> None:
        life: list[Received] = []
        handled = self.handled
        self.lives.append(life)

        async def handle(received: Received) -> None:
            if self._random.random() < 0.1:
                await asyncio.sleep(self._random.random() / 100)  # a handler that does something
            life.append(received)
            self._positions.add(received.position)
            self._moved.set()

        own = {"after": handled[-1].position if handled else 0, "source": handled[-1].source if handled else ""}
        try:
            await Subscriber(
                self._nats_url,
                self.options.name,
                handle,
                kinds=self.options.kinds,
                concurrency=self.options.concurrency,
                in_hand=32,
                ack_wait=5.0,
                grace=0.0,
                **(own if self.options.stores else {}),  # type: ignore[arg-type]
            ).run()
        finally:
            self._moved.set()


@asynccontextmanager
async def running(nats_url: str, wanted: Sequence[Options], random: Random) -> AsyncIterator[list[Sink]]:
    sinks = [Sink(nats_url, options, random) for options in wanted]
    try:
        for sink in sinks:
            await sink.restart()
        yield sinks
    finally:
        for sink in sinks:
            await sink.end()


def check_sink(sink: Sink, log: Sequence[Recorded], source: str) -> None:
    """Each life handled every position that it came by once and in order (with concurrency: of each token), none is
    missing over all lives, and each is what the log has there. Whoever keeps the position handled each once in all."""
    options = sink.options
    expected = {event.position: read(message(event, source)) for event in log if options.wants(event)}
    for received in sink.handled:
        if received != expected.get(received.position):
            raise Violation(f"{options.name}: {received} is not what the log has there")
    if missing := expected.keys() - {received.position for received in sink.handled}:
        raise Violation(f"{options.name}: {sorted(missing)} are missing")
    for life in [sink.handled] if options.stores else sink.lives:
        _check_order(options, life, list(expected))


def _check_order(options: Options, life: Sequence[Received], positions: Sequence[int]) -> None:
    got = [received.position for received in life]
    if not got:
        return
    if len(set(got)) != len(got):
        raise Violation(f"{options.name}: handled twice: {sorted(p for p in set(got) if got.count(p) > 1)}")
    due = [position for position in positions if got[0] <= position <= got[-1]]
    if options.concurrency == 1 and got != due:
        raise Violation(f"{options.name}: {got} instead of {due}")
    versions: dict[str, int] = {}
    for received in life:
        if received.state.stream_version <= versions.get(received.token_id, 0):
            raise Violation(f"{options.name}: {received.position} comes after later events of its token")
        versions[received.token_id] = received.state.stream_version
