"""A gateway and subscribers that look on while a log goes back, and what deploy/README.md says that they see."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from events.log_point import LogPoint
from events.subscriber import Subscriber
from events.subscriber.errors import NewIncarnation
from tests.events.subscriber.watching import Watch
from tests.events.verifier.watched import Watched
from tests.harness.processes import TokentrailProcess
from tests.harness.waiting import SOON
from tests.trials.faults.gate import BOUND


class Onlookers:
    """One gateway; a subscriber that runs all the time; two that run until the log goes back, and are then stopped."""

    def __init__(self, nats_url: str, gateway: Watched) -> None:
        self.gateway = gateway
        self._nats_url = nats_url
        self._ran, self._kept, self._forgot = Watch(), Watch(), Watch()
        self._running = asyncio.create_task(Subscriber(nats_url, "ran", self._ran.handle).run())

    async def saw(self, position: int) -> None:
        """Everybody has applied all events up to this one. Two subscribers have then ended."""
        async with self._kept.running(self._nats_url, "kept"), self._forgot.running(self._nats_url, "forgot"):
            for watch in (self._ran, self._kept, self._forgot):
                await watch.until_handled(position)
        await self.gateway.reached(position)

    async def are_told(self, head: int) -> None:
        """After the new incarnation, whose log ends at this position or later."""
        await self.gateway.current()
        with pytest.raises(NewIncarnation):
            async with asyncio.timeout(SOON):
                await self._running
        last = self._kept.handled[-1]
        with pytest.raises(NewIncarnation):
            await self._kept.ends(self._nats_url, "kept", after=LogPoint(last.position, last.id), source=last.source)
        before = len(self._forgot.handled)
        async with self._forgot.running(self._nats_url, "forgot"):
            await self._forgot.until_handled(before + head)
        assert self._forgot.positions[before:][:head] == list(range(1, head + 1))
        assert {event.source for event in self._forgot.handled[before:]} != {last.source}


def gateway_of(nats_url: str, service: TokentrailProcess) -> Watched:
    url = f"http://127.0.0.1:{service.port}"
    return Watched(nats_url, jwks=None, url=url, issuer="tokentrail", audience="tokentrail", bound=BOUND)


@asynccontextmanager
async def onlookers(nats_url: str, service: TokentrailProcess) -> AsyncIterator[Onlookers]:
    gateway = gateway_of(nats_url, service)
    async with gateway.verifier:
        found = Onlookers(nats_url, gateway)
        try:
            await gateway.current()
            yield found
        finally:
            found._running.cancel()
