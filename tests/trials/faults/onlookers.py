"""A gateway and subscribers that look on while a log goes back, and what deploy/README.md says that they see."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import pytest

from events.log_point import LogPoint
from events.subscriber import Subscriber
from events.subscriber.errors import NewIncarnation
from tests.events.subscriber.watching import Watch
from tests.events.verifier.watched import Watched
from tests.harness.processes import TokentrailProcess
from tests.trials.faults.gate import BOUND

_SOON: Final = 20.0


class Onlookers:
    """One gateway; a subscriber that runs all the time; two that run until the log goes back, and are then stopped."""

    def __init__(self, nats_url: str, gateway: Watched) -> None:
        self.gateway = gateway
        self._nats_url = nats_url
        self._ran, self._kept, self._forgot = Watch(), Watch(), Watch()
        self._running = asyncio.create_task(Subscriber(nats_url, "ran", self._ran.handle).run())
        self._stopped: list[Subscriber] = []

    async def saw(self, position: int) -> None:
        """Everybody has applied all events up to this one. Two subscribers are then stopped."""
        if not self._stopped:
            self._stopped = [Subscriber(self._nats_url, "kept", self._kept.handle)]
            self._stopped += [Subscriber(self._nats_url, "forgot", self._forgot.handle)]
        tasks = [asyncio.create_task(each.run()) for each in self._stopped]
        for watch in (self._ran, self._kept, self._forgot):
            await watch.until_handled(position)
        for each in self._stopped:
            each.stop()
        await asyncio.gather(*tasks)
        await self.gateway.reached(position)

    async def are_told(self, head: int) -> None:
        """After the new incarnation, whose log ends at this position or later."""
        await self.gateway.current()
        with pytest.raises(NewIncarnation):
            async with asyncio.timeout(_SOON):
                await self._running
        last = self._kept.handled[-1]
        with pytest.raises(NewIncarnation):
            await self._kept.ends(self._nats_url, "kept", after=LogPoint(last.position, last.id), source=last.source)
        before = len(self._forgot.handled)
        async with self._forgot.running(self._nats_url, "forgot"):
            await self._forgot.until_handled(before + head)
        assert self._forgot.positions[before:][:head] == list(range(1, head + 1))
        assert {event.source for event in self._forgot.handled[before:]} != {last.source}

    def close(self) -> None:
        self._running.cancel()


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
            found.close()
