"""A relay that is paused with messages on their way, while another leads."""

import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults.deployment import Deployment, Token
from tests.trials.faults.history import connected, read_head
from tests.trials.faults.network import Link, link_to
from tests.trials.faults.subscriber import Subscriber

_LEADS_WITHIN: Final = 10.0


class Zombie(NamedTuple):
    """`process` is paused, `link` holds back what it has sent: the suspension of `token`. `successor` may lead."""

    process: TokentrailProcess
    link: Link
    successor: TokentrailProcess
    subscriber: Subscriber
    token: Token


@asynccontextmanager
async def a_zombie(deployment: Deployment) -> AsyncIterator[Zombie]:
    async with (
        link_to(deployment.nats_url) as (link, through_link),
        deployment.process(NATS_URL=through_link) as process,
    ):
        await until_one_leads(deployment, process)
        async with deployment.process() as successor, Subscriber(deployment.nats_url) as subscriber:
            [token] = await deployment.create_tokens(successor, 1)
            async with connected(deployment.database_url) as connection:
                await subscriber.until(await read_head(connection))
            link.hold()
            assert (await deployment.client(successor).suspend(token.id)).status == 200
            await link.holds(b"TokenSuspended")
            process.signal(signal.SIGSTOP)
            yield Zombie(process, link, successor, subscriber, token)


async def until_one_leads(deployment: Deployment, *processes: TokentrailProcess) -> None:
    async def one_leads() -> bool:
        return any([await leads(deployment, process) for process in processes])

    await until(one_leads, within=_LEADS_WITHIN)


async def leads(deployment: Deployment, process: TokentrailProcess) -> bool:
    metrics = (await deployment.client(process).send("GET", "/metrics")).body
    return b"\ntokentrail_relay_leads 1.0\n" in metrics
