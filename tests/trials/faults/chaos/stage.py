"""Everything of one run: servers, the network, the service processes, the callers and the audience."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from random import Random

from events.recorded import Recorded
from service.embedded.postgres import EmbeddedPostgres
from tests.trials.faults.chaos.audience import Audience, an_audience
from tests.trials.faults.chaos.broker import a_broker
from tests.trials.faults.chaos.callers import Callers
from tests.trials.faults.chaos.faults import Faults
from tests.trials.faults.chaos.plan import PROCESSES
from tests.trials.faults.chaos.serving import Serving
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_log
from tests.trials.faults.network import Links


class Stage:
    """`log` is what had been read of it at the last look."""

    def __init__(
        self, deployment: Deployment, services: list[Serving], audience: Audience, callers: Callers, faults: Faults
    ) -> None:
        self.deployment = deployment
        self.services = services
        self.audience = audience
        self.callers = callers
        self.faults = faults
        self.log: list[Recorded] = []

    async def look(self) -> None:
        async with connected(self.deployment.database_url) as connection:
            self.log += await read_log(connection, after=len(self.log))

    async def settled(self) -> None:
        """Returns when every service is ready, and all that is in the log now has arrived."""
        await asyncio.gather(*(service.until_ready() for service in self.services))
        await self.look()
        await self.audience.reached(self.log)
        self.callers.check()
        self.audience.gate.check()


@asynccontextmanager
async def a_stage(
    folder: Path, postgres: EmbeddedPostgres, database_url: str, *, brokers: int, seed: int
) -> AsyncIterator[Stage]:
    """The callers have begun."""
    async with AsyncExitStack() as stack:
        broker = await stack.enter_async_context(a_broker(folder / "nats", brokers))
        replicas = {"TOKENTRAIL_STREAM_REPLICAS": str(brokers)}
        deployment = await stack.enter_async_context(
            Deployment(folder, database_url, ",".join(broker.urls), **replicas)
        )
        services = []
        for number in range(PROCESSES):
            to_postgres = await Links.opened(stack, [database_url])
            to_nats = await Links.opened(stack, broker.urls)
            services.append(Serving(deployment.environment, folder / f"service-{number}", to_postgres, to_nats))
        await asyncio.gather(*(stack.enter_async_context(service) for service in services))
        callers = Callers(services, deployment.bearer, f"{seed}")
        network = await Links.opened(stack, broker.urls)
        url = f"http://127.0.0.1:{services[0].port}"
        audience = await stack.enter_async_context(
            an_audience(network, url, callers.records.tokens, Random(f"{seed}/audience"))
        )
        await stack.enter_async_context(callers)
        yield Stage(deployment, services, audience, callers, Faults(postgres, broker, services, audience))
