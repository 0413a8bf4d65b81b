"""Two processes on one database are one service: what the one has answered, the other knows."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.checks import check_log
from tests.trials.faults.client import Answer
from tests.trials.faults.deployment import Deployment, Token
from tests.trials.faults.history import connected, read_log

Two = tuple[TokentrailProcess, TokentrailProcess]


@pytest.fixture
async def two(deployment: Deployment) -> AsyncIterator[Two]:
    async with deployment.processes(2, roles="http") as (a, b):
        yield a, b


async def test_exactly_one_of_concurrent_activates_succeeds(deployment: Deployment, two: Two) -> None:
    """Of 50 activates of a suspended token, sent at once to two processes, one is done and 49 are refused."""
    [token] = await deployment.create_tokens(two[0], 1)
    clients = [deployment.client(process) for process in two for _ in range(25)]
    results = []
    for _ in range(5):
        assert (await clients[0].suspend(token.id)).status == 200
        answers = await asyncio.gather(*(client.activate(token.id) for client in clients))
        results.append(Counter((answer.status, answer.code) for answer in answers))

    assert results == [{(200, None): 1, (409, "invalid_action"): 49}] * 5


async def test_concurrent_activates_with_one_key_are_one(deployment: Deployment, two: Two) -> None:
    """20 activates with one idempotency key, sent at once to two processes, get 20 equal answers and are one event."""
    [token] = await deployment.create_tokens(two[0], 1)
    clients = [deployment.client(process) for process in two for _ in range(10)]
    for number in range(5):
        assert (await clients[0].suspend(token.id)).status == 200
        key = f"activate-{number}"
        answers = await asyncio.gather(*(client.activate(token.id, {"Idempotency-Key": key}) for client in clients))
        assert {(answer.status, answer.body) for answer in answers} == {(200, answers[0].body)}

    async with connected(deployment.database_url) as connection:
        log = await read_log(connection)
    kinds = Counter(event.type for event in log if event.stream_id == f"api_token-{token.id}")
    assert kinds == {"TokenCreated": 1, "TokenSuspended": 5, "TokenActivated": 5}


async def test_commands_on_many_tokens_do_not_disturb_each_other(deployment: Deployment, two: Two) -> None:
    """Two processes that append at the same time succeed both, and leave a log without holes."""
    tokens = await deployment.create_tokens(two[0], 10)

    async def toggle(token: Token, process: TokentrailProcess) -> list[Answer]:
        client = deployment.client(process)
        return [await client.command(token.id, action) for _ in range(10) for action in ("suspend", "activate")]

    answers = await asyncio.gather(*(toggle(token, two[number % 2]) for number, token in enumerate(tokens)))

    assert {answer.status for of_token in answers for answer in of_token} == {200}
    async with connected(deployment.database_url) as connection:
        check_log(await read_log(connection))


async def test_a_suspended_token_gets_nothing_on_any_process(deployment: Deployment, two: Two) -> None:
    """Once suspend or activate has been answered by one process, the token's next request on the other one knows."""
    [token] = await deployment.create_tokens(two[0], 1)
    admin = [deployment.client(process) for process in two]
    own = [deployment.client(process, token.bearer) for process in two]
    for number in range(50):
        here, there = number % 2, 1 - number % 2
        suspended = await admin[here].suspend(token.id)
        refused = await own[there].send("GET", "/api/v1/ping")
        refused_command = await own[there].suspend(token.id)
        # Each process refuses or accepts what it last saw in another state.
        activated = await admin[there].activate(token.id)
        accepted = await own[here].send("GET", "/api/v1/ping")

        assert suspended.status == 200
        assert (refused.status, refused.code) == (401, "bad_authtoken")
        assert (refused_command.status, refused_command.code) == (401, "bad_authtoken")
        assert activated.status == 200
        assert accepted.status == 200
