"""Postgres ends under load and comes back; the service stays."""

import signal

import pytest

from service.embedded.postgres import EmbeddedPostgres
from tests.trials.faults import servers
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber


@pytest.mark.parametrize("end", [signal.SIGQUIT, signal.SIGKILL], ids=["stopped in mode immediate", "kill -9"])
async def test_commands_succeed_when_it_is_back(
    on_breakable_postgres: Deployment, breakable_postgres: EmbeddedPostgres, end: signal.Signals
) -> None:
    """Meanwhile every request is answered, with 503; then commands succeed, without a restart, and none is lost."""
    deployment = on_breakable_postgres
    async with deployment.process() as service:
        tokens = await deployment.create_tokens(service, 4)
        async with Subscriber(deployment.nats_url) as subscriber:
            async with Load(deployment, [service], tokens, keys=False) as load:
                await load.progress(50)
                await servers.stop(breakable_postgres, end)
                await load.until(lambda: bool(load.commands(503)))
                await servers.start(breakable_postgres)
                await load.progress(50)
            await check_all(deployment, subscriber, load, statuses={200, 409, 503})
    for attempt in load.attempts:
        if attempt.answer is not None and attempt.answer.status == 503:
            assert attempt.answer.code == "unavailable"
            assert int(attempt.answer.headers["retry-after"]) > 0
