"""SIGTERM: what was taken in is answered, then the process ends."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Final

import pytest

from service.embedded.postgres import EmbeddedPostgres
from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults import servers
from tests.trials.faults.checks import Acknowledged, check_acknowledged, check_log, check_nothing_else
from tests.trials.faults.client import BrokenOff
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_log
from tests.trials.faults.load import Load

_MORE: Final = 12.0
"""Seconds beyond the shutdown timeout, for what ends after the requests: a statement under way has five."""


async def test_what_was_taken_in_is_answered(deployment: Deployment) -> None:
    """Commands that are in flight at SIGTERM are all answered with success, and the process ends with code 0."""
    service = deployment.process(TOKENTRAIL_MAX_IN_FLIGHT="40")
    async with service, connected(deployment.database_url) as connection:
        tokens = await deployment.create_tokens(service, 20)
        clients = [deployment.client(service) for _ in tokens]
        await asyncio.gather(*(client.connect() for client in clients))  # so that no look takes the place of a command
        async with connection.transaction():
            await connection.execute("select from tokentrail.log_head for update")
            commands = [
                asyncio.create_task(client.suspend(token.id, {"X-Request-Id": f"in-flight-{token.id}"}))
                for client, token in zip(clients, tokens, strict=True)
            ]
            await until(lambda: _is_full(deployment, service), within=5)
            service.signal(signal.SIGTERM)
            await until(lambda: _refuses_connections(deployment, service), within=5)
        answers = await asyncio.gather(*commands)

        assert [answer.status for answer in answers] == [200] * 20
        assert await service.ended() == 0
        positions = [int(answer.headers["tokentrail-position"]) for answer in answers]
        done = [Acknowledged(f"in-flight-{token.id}", at) for token, at in zip(tokens, positions, strict=True)]
        check_acknowledged(done, await read_log(connection))


async def test_nothing_is_done_without_an_answer(deployment: Deployment) -> None:
    """At SIGTERM under load, what the log got was answered; a new process takes up the work at once."""
    async with deployment.process() as service:
        tokens = await deployment.create_tokens(service, 4)
        async with Load(deployment, [service], tokens, keys=False) as load:
            await load.progress(100)
            service.signal(signal.SIGTERM)
            assert await service.ended() == 0
            await service.start()
            await load.progress(50)

        async with connected(deployment.database_url) as connection:
            log = await read_log(connection)
        check_log(log)
        check_acknowledged(load.acknowledged, log)
        check_nothing_else(load.commands(), [attempt.request_id for attempt in load.broken_off], log)
        assert load.statuses.keys() == {200}


@pytest.mark.parametrize("options", [{"roles": "relay", "TOKENTRAIL_DRAIN": "60"}, {"workers": 2}], ids=str)
async def test_others_end_too(deployment: Deployment, options: dict[str, Any]) -> None:
    """At SIGTERM with code 0: a process without HTTP, at once, as no balancer has to notice; several workers."""
    async with deployment.process(**options) as process:
        assert await process.stop() == 0


@asynccontextmanager
async def gone(postgres: EmbeddedPostgres, load: Load) -> AsyncIterator[None]:
    await servers.stop(postgres, signal.SIGKILL)
    await load.until(lambda: 503 in load.statuses)
    yield
    await servers.start(postgres)


@asynccontextmanager
async def silent(postgres: EmbeddedPostgres, _: Load) -> AsyncIterator[None]:
    """Connections stay open."""
    with servers.paused(postgres):
        yield


@pytest.mark.parametrize("away", [gone, silent])
async def test_postgres_away(
    on_breakable_postgres: Deployment,
    breakable_postgres: EmbeddedPostgres,
    away: Callable[[EmbeddedPostgres, Load], AbstractAsyncContextManager[None]],
) -> None:
    """With Postgres away, SIGTERM with commands in flight ends the process within the shutdown timeout."""
    deployment = on_breakable_postgres
    timeout = 2
    async with deployment.process(TOKENTRAIL_SHUTDOWN_TIMEOUT=str(timeout)) as service:
        tokens = await deployment.create_tokens(service, 4)
        async with Load(deployment, [service], tokens, keys=False) as load:
            await load.progress(10)
            async with away(breakable_postgres, load):
                service.signal(signal.SIGTERM)
                await service.ended(timeout + _MORE)


async def _is_full(deployment: Deployment, service: TokentrailProcess) -> bool:
    """Whether the account has as many requests in flight as it may: half of what the process takes."""
    with contextlib.suppress(BrokenOff):
        async with asyncio.timeout(0.2):
            return (await deployment.client(service).send("GET", "/api/v1/ping")).status == 429
    return False


async def _refuses_connections(deployment: Deployment, service: TokentrailProcess) -> bool:
    with contextlib.suppress(OSError):
        await deployment.client(service).connect()
        return False
    return True
