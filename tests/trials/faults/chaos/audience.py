"""All who follow the stream, by a network of their own."""

import asyncio
from collections.abc import Sequence
from random import Random
from typing import Final, NamedTuple

from events.recorded import Recorded
from tests.trials.faults.gate import Gate
from tests.trials.faults.network import Links
from tests.trials.faults.subscriber import Subscriber
from tests.trials.faults.subscriber_sinks import Options, Sink

KINDS: Final = [
    Options("broker", stores=False),
    Options("own", stores=True),
    Options("own-filtered", stores=True, kinds=("revoked", "expired")),
]


class Audience(NamedTuple):
    """A subscriber of nats-py alone, subscribers of ours, and a gateway."""

    network: Links
    plain: Subscriber
    followers: list[Sink]
    gate: Gate

    async def reached(self, log: Sequence[Recorded]) -> None:
        """Returns when everybody has got all of the log that he wants."""
        await asyncio.gather(
            self.plain.until(len(log)),
            self.gate.reached(len(log)),
            *(follower.until_all(log) for follower in self.followers),
        )

    async def restart_some(self, random: Random) -> None:
        """Of those who can die and come back."""
        for follower in random.sample(self.followers, random.randint(1, len(self.followers))):
            await follower.restart()
