"""How each kind of fault is done and ended. All come back when what they broke is whole again."""

import asyncio
import signal
from random import Random
from typing import Final

from service.embedded.postgres import EmbeddedPostgres
from tests.trials.faults import servers
from tests.trials.faults.chaos.audience import Audience
from tests.trials.faults.chaos.broker import Broker
from tests.trials.faults.chaos.plan import Fault, Round
from tests.trials.faults.chaos.serving import Serving
from tests.trials.faults.network import Links


class Faults:
    def __init__(self, postgres: EmbeddedPostgres, broker: Broker, services: list[Serving], audience: Audience) -> None:
        self._postgres = postgres
        self._broker = broker
        self._services = services
        self._audience = audience

    async def happen(self, round: Round) -> None:
        """Those of a round, each in its time."""
        async with asyncio.TaskGroup() as group:
            for number, fault in enumerate(round.faults):
                group.create_task(self._after(number * round.apart, fault))

    async def _after(self, seconds: float, fault: Fault) -> None:
        await asyncio.sleep(seconds)
        whose, _, how = fault.kind.partition("_")
        if how in _ON_LINKS:
            await _ON_LINKS[how](self._links(whose, fault.target), fault)
        else:
            await getattr(self, fault.kind)(fault)

    def _links(self, whose: str, target: int) -> Links:
        service = self._services[target]
        return {"postgres": service.postgres, "nats": service.nats, "audience": self._audience.network}[whose]

    async def service_killed(self, fault: Fault) -> None:
        await self._services[fault.target].kill()
        await _last(fault)
        await self._services[fault.target].start()

    async def services_killed(self, fault: Fault) -> None:
        await asyncio.gather(*(service.kill() for service in self._services))
        await _last(fault)
        await asyncio.gather(*(service.start() for service in self._services))

    async def service_paused(self, fault: Fault) -> None:
        await self._services[fault.target].paused(fault.seconds)

    async def clock_stepped(self, fault: Fault) -> None:
        clock = self._services[fault.target].clock
        clock.step(fault.amount)
        await _last(fault)
        clock.step(0)

    async def postgres_stopped(self, fault: Fault) -> None:
        """Mode immediate."""
        await self._postgres_ends(signal.SIGQUIT, fault)

    async def postgres_killed(self, fault: Fault) -> None:
        await self._postgres_ends(signal.SIGKILL, fault)

    async def _postgres_ends(self, how: signal.Signals, fault: Fault) -> None:
        await servers.stop(self._postgres, how)
        await _last(fault)
        await servers.start(self._postgres)

    async def postgres_paused(self, fault: Fault) -> None:
        with servers.paused(self._postgres):
            await _last(fault)

    async def broker_killed(self, fault: Fault) -> None:
        await self._broker.kill(fault.target)
        await _last(fault)
        await self._broker.start(fault.target)

    async def brokers_killed(self, fault: Fault) -> None:
        members = range(self._broker.size)
        await asyncio.gather(*(self._broker.kill(member) for member in members))
        await _last(fault)
        await asyncio.gather(*(self._broker.start(member) for member in members))

    async def broker_paused(self, fault: Fault) -> None:
        with self._broker.paused(fault.target):
            await _last(fault)

    async def broker_full(self, fault: Fault) -> None:
        """There is room again, and an operator starts the server anew: it stores nothing more after a failed write."""
        self._broker.fill_up(fault.target)
        await _last(fault)
        self._broker.make_room(fault.target)
        await self._broker.kill(fault.target)
        await self._broker.start(fault.target)

    async def audience_killed(self, fault: Fault) -> None:
        await self._audience.restart_some(Random(fault.amount))


async def _last(fault: Fault) -> None:
    """This long the fault lasts: nobody waits here for anything to become true."""
    await asyncio.sleep(fault.seconds)


async def _cut(links: Links, fault: Fault) -> None:
    """For a while there are no new connections either."""
    links.cut(refusing=fault.seconds > 0)
    await _last(fault)
    links.cut(refusing=False)


async def _slow(links: Links, fault: Fault) -> None:
    links.delay(fault.amount)
    await _last(fault)
    links.delay(0)


async def _silent(links: Links, fault: Fault) -> None:
    """Connections stay open and nothing comes through; in the end it arrives late, or is lost with the connections."""
    links.hold()
    await _last(fault)
    if not fault.late:
        links.cut(refusing=False)
    links.let_through()


_ON_LINKS: Final = {"cut": _cut, "slow": _slow, "silent": _silent}
