"""How each kind of fault is done and ended. All come back when what they broke is whole again."""

import asyncio
import resource
import signal
from random import Random
from typing import Final, NamedTuple

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from tests.trials.faults import servers
from tests.trials.faults.chaos.audience import Audience
from tests.trials.faults.chaos.plan import Fault, Round
from tests.trials.faults.chaos.serving import Serving
from tests.trials.faults.network import Links


class Faults(NamedTuple):
    postgres: EmbeddedPostgres
    broker: list[EmbeddedNats]
    services: list[Serving]
    audience: Audience

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
        service = self.services[target]
        return {"postgres": service.postgres, "nats": service.nats, "audience": self.audience.network}[whose]

    async def service_killed(self, fault: Fault) -> None:
        await self.services[fault.target].kill()
        await _last(fault)
        await self.services[fault.target].start()

    async def services_killed(self, fault: Fault) -> None:
        await asyncio.gather(*(service.kill() for service in self.services))
        await _last(fault)
        await asyncio.gather(*(service.start() for service in self.services))

    async def service_paused(self, fault: Fault) -> None:
        self.services[fault.target].signal(signal.SIGSTOP)
        await _last(fault)
        self.services[fault.target].signal(signal.SIGCONT)

    async def clock_stepped(self, fault: Fault) -> None:
        clock = self.services[fault.target].clock
        clock.step(fault.amount)
        await _last(fault)
        clock.step(0)

    async def postgres_stopped(self, fault: Fault) -> None:
        """Mode immediate."""
        await _away(fault, self.postgres, how=signal.SIGQUIT)

    async def postgres_killed(self, fault: Fault) -> None:
        await _away(fault, self.postgres)

    async def postgres_paused(self, fault: Fault) -> None:
        with servers.paused(self.postgres):
            await _last(fault)

    async def broker_killed(self, fault: Fault) -> None:
        await _away(fault, self.broker[fault.target])

    async def brokers_killed(self, fault: Fault) -> None:
        await _away(fault, *self.broker)

    async def broker_paused(self, fault: Fault) -> None:
        with servers.paused(self.broker[fault.target]):
            await _last(fault)

    async def broker_full(self, fault: Fault) -> None:
        """There is room again, and an operator starts the server anew: it stores nothing more after a failed write."""
        server = self.broker[fault.target]
        _let_grow(server, 4096)
        await _last(fault)
        _let_grow(server, resource.RLIM_INFINITY)
        await servers.stop(server, signal.SIGKILL)
        await servers.start(server)

    async def audience_killed(self, fault: Fault) -> None:
        await self.audience.restart_some(Random(fault.amount))


async def _last(fault: Fault) -> None:
    """This long the fault lasts: nobody waits here for anything to become true."""
    await asyncio.sleep(fault.seconds)


async def _away(fault: Fault, *gone: EmbeddedPostgres | EmbeddedNats, how: signal.Signals = signal.SIGKILL) -> None:
    await asyncio.gather(*(servers.stop(server, how) for server in gone))
    await _last(fault)
    await asyncio.gather(*(servers.start(server) for server in gone))


def _let_grow(server: EmbeddedNats, room: int) -> None:
    """Its files may grow by so many bytes: then writes fail, some of them half done, as on a full disk."""
    blocks = (server._folder / "jetstream").rglob("*.blk")
    largest = max((path.stat().st_size for path in blocks), default=0) if room != resource.RLIM_INFINITY else 0
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (largest + room, resource.RLIM_INFINITY))


async def _cut(links: Links, fault: Fault) -> None:
    """For a while there are no new connections either."""
    for link in links.each:
        link.cut(refusing=fault.seconds > 0)
    await _last(fault)
    for link in links.each:
        link.cut()


async def _slow(links: Links, fault: Fault) -> None:
    for link in links.each:
        link.delay = fault.amount
    await _last(fault)
    for link in links.each:
        link.delay = 0.0


async def _silent(links: Links, fault: Fault) -> None:
    """Connections stay open and nothing comes through; in the end it arrives late, or is lost with the connections."""
    for link in links.each:
        link.hold()
    await _last(fault)
    for link in links.each:
        if not fault.late:
            link.cut()
        link.let_through()


_ON_LINKS: Final = {"cut": _cut, "slow": _slow, "silent": _silent}
