"""The relay that leads is paused, another takes over, the first one wakes up and knows nothing of it."""

import signal
from typing import Final
from urllib.parse import urlsplit

from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults.checks import check_acknowledged, check_log, check_stream
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_head, read_log, read_source, read_stream
from tests.trials.faults.load import Load
from tests.trials.faults.proxy import Proxy
from tests.trials.faults.subscriber import Subscriber

_LEADS_WITHIN: Final = 10.0


async def test_a_paused_leader_does_no_harm(deployment: Deployment) -> None:
    """Whichever of two leads is paused for longer than its lease and woken under load: nothing is doubled or lost."""
    async with deployment.processes(2) as processes:
        tokens = await deployment.create_tokens(processes[0], 4)
        async with Subscriber(deployment.nats_url) as subscriber:
            async with Load(deployment, processes[:1], tokens, keys=False) as load:
                await load.progress(20)
            loads = [load]
            leader = processes[0] if await _leads(deployment, processes[0]) else processes[1]
            for _ in range(2):
                follower = processes[1 - processes.index(leader)]
                async with Load(deployment, [follower], tokens, keys=False) as load:
                    await load.progress(20)
                    leader.signal(signal.SIGSTOP)
                    await _until_leads(deployment, follower)
                    await load.progress(20)
                    leader.signal(signal.SIGCONT)
                    await load.progress(20)
                loads.append(load)
                leader = follower
            await _check(deployment, subscriber, loads)


async def test_late_messages_of_a_zombie_are_refused(deployment: Deployment) -> None:
    """What a paused leader had sent arrives when the next one has published the same: the stream takes it once."""
    address = urlsplit(deployment.nats_url)
    async with Proxy(address.port or 0) as proxy:
        through_proxy = deployment.nats_url.replace(f":{address.port}", f":{proxy.port}")
        async with deployment.process(NATS_URL=through_proxy) as zombie:
            await _until_leads(deployment, zombie)
            async with deployment.process() as successor, Subscriber(deployment.nats_url) as subscriber:
                tokens = await deployment.create_tokens(successor, 1)
                async with connected(deployment.database_url) as connection:
                    await subscriber.until(await read_head(connection))

                proxy.hold()
                assert (await deployment.client(successor).suspend(tokens[0].id)).status == 200
                await proxy.holds(b"TokenSuspended")
                zombie.signal(signal.SIGSTOP)
                async with Load(deployment, [successor], tokens, keys=False) as load:
                    await _until_leads(deployment, successor)
                    await load.progress(10)
                    proxy.let_through()
                    zombie.signal(signal.SIGCONT)
                    await load.progress(10)
                await _check(deployment, subscriber, [load])


async def _until_leads(deployment: Deployment, process: TokentrailProcess) -> None:
    await until(lambda: _leads(deployment, process), within=_LEADS_WITHIN)


async def _leads(deployment: Deployment, process: TokentrailProcess) -> bool:
    metrics = (await deployment.client(process).send("GET", "/metrics")).body
    return b"\ntokentrail_relay_leads 1.0\n" in metrics


async def _check(deployment: Deployment, subscriber: Subscriber, loads: list[Load]) -> None:
    async with connected(deployment.database_url) as connection:
        await subscriber.until(await read_head(connection))
        log = await read_log(connection)
        source = await read_source(connection)
    check_log(log)
    check_acknowledged([command for load in loads for command in load.acknowledged], log)
    check_stream(subscriber.messages, log, source)
    check_stream(await read_stream(deployment.nats_url), log, source)
    assert {status for load in loads for status in load.statuses} <= {200, 409}
