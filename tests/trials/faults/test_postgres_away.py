"""Postgres ends under load and comes back; the service stays."""

import signal
from typing import Final

from service.embedded.postgres import EmbeddedPostgres
from tests.trials.faults import servers
from tests.trials.faults.checks import (
    check_acknowledged,
    check_details,
    check_log,
    check_nothing_else,
    check_stream,
)
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_details, read_head, read_log, read_source
from tests.trials.faults.load import Load
from tests.trials.faults.subscriber import Subscriber

_COMMANDS: Final = 50


async def test_postgres_restarts(on_breakable_postgres: Deployment, breakable_postgres: EmbeddedPostgres) -> None:
    """While Postgres shuts down (mode immediate) and starts, every request is answered; no command is lost."""
    deployment = on_breakable_postgres
    async with deployment.process() as service:
        tokens = await deployment.create_tokens(service, 4)
        async with Subscriber(deployment.nats_url) as subscriber:
            async with Load(deployment, [service], tokens, keys=False) as load:
                await load.progress(_COMMANDS)
                await servers.stop(breakable_postgres, signal.SIGQUIT)
                await load.until(lambda: 503 in load.statuses)
                await servers.start(breakable_postgres)
                await load.progress(_COMMANDS)
            await _check(deployment, load, subscriber)


async def test_postgres_is_killed_and_stays_away(
    on_breakable_postgres: Deployment, breakable_postgres: EmbeddedPostgres
) -> None:
    """After kill -9 of Postgres commands are refused with 503; when it is back they succeed, without a restart."""
    deployment = on_breakable_postgres
    async with deployment.process() as service:
        tokens = await deployment.create_tokens(service, 4)
        async with Subscriber(deployment.nats_url) as subscriber:
            async with Load(deployment, [service], tokens, keys=False) as load:
                await load.progress(_COMMANDS)
                await servers.stop(breakable_postgres, signal.SIGKILL)
                await load.until(lambda: bool(load.commands(503)))
                await servers.start(breakable_postgres)
                await load.progress(_COMMANDS)
            await _check(deployment, load, subscriber)


async def _check(deployment: Deployment, load: Load, subscriber: Subscriber) -> None:
    async with connected(deployment.database_url) as connection:
        await subscriber.until(await read_head(connection))
        log = await read_log(connection)
        check_log(log)
        check_acknowledged(load.acknowledged, log)
        check_nothing_else(load.commands(), load.commands(409), log)
        check_details(await read_details(connection), log)
        check_stream(subscriber.messages, log, await read_source(connection))
    assert load.broken_off == []
    assert load.stale == []
    assert load.statuses.keys() <= {200, 409, 503}
    for attempt in load.attempts:
        if attempt.answer is not None and attempt.answer.status == 503:
            assert attempt.answer.code == "unavailable"
            assert int(attempt.answer.headers["retry-after"]) > 0
