"""NATS ends under load and comes back, its store kept; commands do not need it."""

import signal

import pytest

from service.embedded.nats import EmbeddedNats
from tests.trials.faults import servers
from tests.trials.faults.checks import check_acknowledged, check_log, check_stream
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_head, read_log, read_source, read_stream
from tests.trials.faults.load import Load
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

        async with connected(deployment.database_url) as connection, Subscriber(deployment.nats_url) as after:
            await after.until(await read_head(connection))
            log = await read_log(connection)
            source = await read_source(connection)
        check_log(log)
        check_acknowledged(load.acknowledged, log)
        check_stream(after.messages, log, source)
        check_stream(await read_stream(deployment.nats_url), log, source)
        check_stream(before.messages, log[: len(before.messages)], source)
        assert load.broken_off == []
        assert load.statuses.keys() == {200}
