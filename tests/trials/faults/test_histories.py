"""R4: what callers are answered who ask two processes at the same time has a legal order, one after the other."""

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from random import Random
from typing import Final

import pytest

from tests.trials.faults.checks import (
    Acknowledged,
    Violation,
    check_acknowledged,
    check_details,
    check_log,
    check_nothing_else,
)
from tests.trials.faults.client import Answer
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.histories import Histories, History, close
from tests.trials.faults.histories_checker import check_history
from tests.trials.faults.history import connected, read_details, read_log
from tests.trials.faults.length import SEED, said
from tests.trials.faults.model import Action, Request, observed

HISTORIES: Final = int(os.environ.get("TOKENTRAIL_FAULT_HISTORIES") or 40)
_AT_ONCE: Final = 50
_TOLD: Final = {
    (200, None),
    (201, None),
    (401, "bad_authtoken"),
    (404, "not_found"),
    (409, "invalid_action"),
    (412, "precondition_failed"),
    (422, "idempotency_key_reused"),
}


@pytest.mark.timeout(60 + HISTORIES)
async def test_every_history_has_a_legal_order(deployment: Deployment, two: Histories) -> None:
    """The answers to 50 requests of five callers are those of some order that respects real time."""
    print(said(HISTORIES, "histories"))
    histories = []
    for number in range(HISTORIES):
        history = await two.run(f"history-{number}", Random(f"{SEED}-{number}"))
        check(history)
        histories.append(history)
    await check_what_is_left(deployment, histories)
    told = Counter(
        observed(operation.answer)[:2] for history in histories for operation in history.operations if operation.answer
    )

    assert told.keys() == _TOLD or HISTORIES < 20  # few need not come by every kind of answer


async def test_exactly_one_of_concurrent_commands_is_done(deployment: Deployment, two: Histories) -> None:
    """Of 50 equal commands on one token that are sent at once to two processes, one is done and 49 are refused."""
    async with at_once(deployment, two) as (_, send):
        await send(1, "create")
        for action in ("suspend", "activate", "suspend", "activate", "revoke", "delete"):
            answers = await send(_AT_ONCE, action)

            assert sorted(Counter(answer.status for answer in answers).values()) == [1, _AT_ONCE - 1]
            assert sum(answer.status == 200 for answer in answers) == 1


async def test_one_key_is_one_effect(deployment: Deployment, two: Histories) -> None:
    """50 equal commands with one idempotency key, sent at once to two processes, are one event and 50 equal answers."""
    async with at_once(deployment, two) as (history, send):
        for action in ("create", "suspend", "activate", "revoke", "delete"):
            answers = await send(_AT_ONCE, action, key=f"one-key-{action}")

            assert len({(answer.status, answer.body, answer.headers["tokentrail-position"]) for answer in answers}) == 1
            assert answers[0].status in (200, 201)
        assert len(history.tokens) == 1


Send = Callable[..., Awaitable[list[Answer]]]


@asynccontextmanager
async def at_once(deployment: Deployment, two: Histories) -> AsyncIterator[tuple[History, Send]]:
    """A history, and what sends so many equal commands of its first token at once; in the end it must have an order."""
    history = await two.begin("at-once")
    callers = [two.admin(history) for _ in range(_AT_ONCE)]

    async def send(count: int, action: Action, key: str | None = None) -> list[Answer]:
        token_id = "" if action == "create" else history.tokens[0]
        request = Request(callers[0].token_id, action, token_id, key)
        clients = [caller.clients[number % len(caller.clients)] for number, caller in enumerate(callers[:count])]
        answers = await asyncio.gather(*(history.send(client, request) for client in clients))
        return [answer for answer in answers if answer is not None]

    try:
        yield history, send
    finally:
        close(callers)
    check(history)
    await check_what_is_left(deployment, [history])


def check(history: History) -> None:
    try:
        check_history(history.operations, history.start)
    except Violation:
        print(history.name, history, sep="\n")
        raise


async def check_what_is_left(deployment: Deployment, histories: Sequence[History]) -> None:
    """The log has what was acknowledged, and nothing that was refused; the read model is its fold."""
    async with connected(deployment.database_url) as connection:
        log = await read_log(connection)
        details = await read_details(connection)
    done: list[Acknowledged] = []
    refused: list[str] = []
    for operation in (operation for history in histories for operation in history.operations):
        if operation.done:
            done.append(Acknowledged(operation.request_id, operation.position or 0))
        else:
            refused.append(operation.request_id)
    check_log(log)
    check_details(details, log)
    check_acknowledged(done, log)
    check_nothing_else([command.request_id for command in done], refused, log)
