"""Postgres ends under load: it comes back, or its standby is promoted; the service stays."""

import signal
from pathlib import Path

import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import migrate
from tests.harness.standby import Pair, a_pair
from tests.trials.faults import servers
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import head_of
from tests.trials.faults.length import rounds
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber


@pytest.mark.parametrize("end", [signal.SIGQUIT, signal.SIGKILL], ids=["stopped in mode immediate", "kill -9"])
async def test_commands_succeed_when_it_is_back(
    on_breakable_postgres: Deployment, breakable_postgres: EmbeddedPostgres, end: signal.Signals
) -> None:
    """Meanwhile every request is answered, with 503; then commands succeed, without a restart, and none is lost."""
    deployment = on_breakable_postgres
    async with deployment.process() as service, Subscriber(deployment.nats_url) as subscriber:
        tokens = await deployment.create_tokens(service, 4)
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


@pytest.mark.parametrize("number", range(rounds(1, share=0.05)))
async def test_the_standby_is_promoted(tmp_path: Path, servers_folder: Path, nats_url: str, number: int) -> None:
    """The primary is cut off from its synchronous standby, and lost. No position names another event than one that was
    read before, and no acknowledged command is lost."""
    async with (
        a_pair(servers_folder / f"pair-{number}") as pair,
        Deployment(tmp_path, await migrated(pair), nats_url) as deployment,
        deployment.process() as service,
        Subscriber(nats_url) as subscriber,
    ):
        tokens = await deployment.create_tokens(service, 4)
        async with Load(deployment, [service], tokens, keys=False) as load:
            await load.progress(50)
            pair.link.cut()
            await load.until(lambda: bool(load.commands(503)))
            seen = await head_of(pair.primary.url())
            await servers.stop(pair.primary, signal.SIGKILL)
            await pair.promote()
            assert seen <= await head_of(pair.standby.url())
            await load.progress(50)
        await check_all(deployment, subscriber, load, statuses={200, 409, 503}, database_url=pair.standby.url())


async def migrated(pair: Pair) -> str:
    """The URL of both servers, once they have the schema."""
    await migrate(pair.primary.url())
    hosts = f"127.0.0.1:{pair.primary.port},127.0.0.1:{pair.standby.port}"
    return f"postgresql://postgres@{hosts}/postgres?sslmode=disable"
