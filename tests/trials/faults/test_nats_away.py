"""NATS ends under load and comes back, its store kept; commands do not need it."""

import signal

import pytest

from service.embedded.nats import EmbeddedNats
from tests.trials.faults import servers
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL], ids=["stopped", "kill -9"])
async def test_commands_go_on_and_everything_arrives_afterwards(
    on_breakable_nats: Deployment, breakable_nats: EmbeddedNats, end: signal.Signals
) -> None:
    """Without NATS every command succeeds; when it is back, everything arrives once and in order, without a restart."""
    deployment = on_breakable_nats
    async with deployment.process() as service:
        tokens = await deployment.create_tokens(service, 4)
        async with Load(deployment, [service], tokens, keys=False) as load:
            async with Subscriber(deployment.nats_url) as before:
                await load.progress(50)
                await before.until(50)
            await servers.stop(breakable_nats, end)
            await load.progress(200)
            await servers.start(breakable_nats)
            await load.progress(50)

        async with Subscriber(deployment.nats_url) as after:
            await check_all(deployment, after, load)
        assert before.messages == after.messages[: len(before.messages)]
