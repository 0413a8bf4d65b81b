"""The relay that leads is paused, another takes over, the first one wakes up and knows nothing of it."""

import signal

from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import head_of
from tests.trials.faults.load import Load
from tests.trials.faults.network import link_to
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber


async def test_late_messages_of_a_zombie_are_refused(deployment: Deployment) -> None:
    """What a paused leader had sent arrives when the next one has published the same: the stream takes it once."""
    async with link_to(deployment.nats_url) as (link, nats_url), deployment.process(NATS_URL=nats_url) as zombie:
        await until_one_leads(deployment, zombie)
        async with deployment.process() as successor, Subscriber(deployment.nats_url) as subscriber:
            [token] = await deployment.create_tokens(successor, 1)
            await subscriber.until(await head_of(deployment.database_url))
            link.hold()
            assert (await deployment.client(successor).suspend(token.id)).status == 200
            await link.holds(b"TokenSuspended")
            zombie.signal(signal.SIGSTOP)
            async with Load(deployment, [successor], [token], keys=False) as load:
                await until_one_leads(deployment, successor)
                await load.progress(10)
                link.let_through()
                zombie.signal(signal.SIGCONT)
                await load.progress(10)
            await check_all(deployment, subscriber, load, statuses={200, 409})


async def until_one_leads(deployment: Deployment, *processes: TokentrailProcess) -> None:
    async def one_leads() -> bool:
        return any([await leads(deployment, process) for process in processes])

    await until(one_leads, within=10)


async def leads(deployment: Deployment, process: TokentrailProcess) -> bool:
    metrics = (await deployment.client(process).send("GET", "/metrics")).body
    return b"\ntokentrail_relay_leads 1.0\n" in metrics
