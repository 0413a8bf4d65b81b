"""All who follow the stream, by a network of their own."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from random import Random
from typing import Final

from events.recorded import Recorded
from tests.trials.faults.chaos.gate import Gate
from tests.trials.faults.chaos.link import Links
from tests.trials.faults.chaos.owned import Owned
from tests.trials.faults.chaos.plain import Plain
from tests.trials.faults.checks import Violation
from tests.trials.faults.subscriber_sinks import Options, Sink

_KINDS: Final = [
    Options("broker", stores=False),
    Options("own", stores=True),
    Options("own-filtered", stores=True, kinds=("revoked", "expired")),
]
_REACH_WITHIN: Final = 60.0


class Follower(Sink):
    """One of our subscribers, told to go on after it has died."""

    async def until(self, position: int) -> None:
        """Returns when the event there, or a later one, has been handled.

        Raises:
            Violation: not within a minute, or the subscriber has ended by itself.
        """
        try:
            async with asyncio.timeout(_REACH_WITHIN):
                while self._last < position:
                    await self.has_moved()
        except TimeoutError:
            raise Violation(f"{self.options.name} is at {self._last}, not at {position}") from None

    @property
    def _last(self) -> int:
        return max((life[-1].position for life in self.lives if life), default=0)


class Audience:
    def __init__(self, network: Links, plain: Plain, followers: list[Follower], gate: Gate) -> None:
        self.network = network
        self.plain = plain
        self.followers = followers
        self.gate = gate

    async def reached(self, log: Sequence[Recorded]) -> None:
        """Returns when everybody has got all of the log that he wants."""
        head = len(log)
        await asyncio.gather(
            self.plain.until(head),
            self.gate.until(head),
            *(follower.until(_last_wanted(follower.options, log)) for follower in self.followers),
        )

    async def restart_some(self, random: Random) -> None:
        """Of those who can die and come back."""
        for follower in random.sample(self.followers, random.randint(1, len(self.followers))):
            await follower.restart()


@asynccontextmanager
async def an_audience(network: Links, url: str, tokens: Sequence[Owned], random: Random) -> AsyncIterator[Audience]:
    followers = [Follower(network.url, options, random) for options in _KINDS]
    async with AsyncExitStack() as stack:
        for follower in followers:
            await follower.restart()
            stack.push_async_callback(follower.end)
        plain = await stack.enter_async_context(Plain(network.url))
        gate = await stack.enter_async_context(Gate(network.url, url, tokens))
        yield Audience(network, plain, followers, gate)


def _last_wanted(options: Options, log: Sequence[Recorded]) -> int:
    return next((event.position for event in reversed(log) if options.wants(event)), 0)
