"""Everything of one run: servers, the network, the service processes, the callers and the audience."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from random import Random
from typing import NamedTuple

from events.recorded import Recorded
from service.embedded.postgres import EmbeddedPostgres
from tests.harness.cluster import a_cluster
from tests.trials.faults.chaos.audience import KINDS, Audience
from tests.trials.faults.chaos.callers import Callers
from tests.trials.faults.chaos.faults import Faults
from tests.trials.faults.chaos.plan import PROCESSES
from tests.trials.faults.chaos.serving import Serving
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.gate import Gate
from tests.trials.faults.history import connected, read_log
from tests.trials.faults.network import Links
from tests.trials.faults.subscriber import Subscriber
from tests.trials.faults.subscriber_sinks import running


class Stage(NamedTuple):
    """`log` is what had been read of it at the last look."""

    deployment: Deployment
    services: list[Serving]
    audience: Audience
    callers: Callers
    faults: Faults
    log: list[Recorded]

    async def look(self) -> None:
        async with connected(self.deployment.database_url) as connection:
            self.log.extend(await read_log(connection, after=len(self.log)))

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
        # Clients are to come by way of the proxies.
        broker = await stack.enter_async_context(a_cluster(folder / "nats", brokers, advertise=False))
        urls = [member.url() for member in broker]
        replicas = {"TOKENTRAIL_STREAM_REPLICAS": str(brokers)}
        deployment = await stack.enter_async_context(Deployment(folder, database_url, ",".join(urls), **replicas))
        services = []
        for number in range(PROCESSES):
            to_postgres = await Links.opened(stack, [database_url])
            to_nats = await Links.opened(stack, urls)
            services.append(Serving(deployment.environment, folder / f"service-{number}", to_postgres, to_nats))
        await asyncio.gather(*(stack.enter_async_context(service) for service in services))
        callers = Callers(services, deployment.bearer, f"{seed}")
        network = await Links.opened(stack, urls)
        url = f"http://127.0.0.1:{services[0].port}"
        drawn = Random(f"{seed}/audience")
        followers = await stack.enter_async_context(running(network.url, KINDS, drawn))
        plain = await stack.enter_async_context(Subscriber(network.url))
        gate = await stack.enter_async_context(Gate(network.url, url, callers.records.tokens))
        audience = Audience(network, plain, followers, gate)
        await stack.enter_async_context(callers)
        yield Stage(deployment, services, audience, callers, Faults(postgres, broker, services, audience), [])
