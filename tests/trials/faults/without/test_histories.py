"""Without a protection of commands, concurrent histories are found not to be legal."""

import itertools
from collections.abc import AsyncIterator
from random import Random
from typing import Final

import pytest

from service.store.database import Connection
from tests.trials.faults.checks import check_details, check_log
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.histories import Histories
from tests.trials.faults.histories_checker import check_history
from tests.trials.faults.history import connected, read_details, read_head, read_log
from tests.trials.faults.without.code import without
from tests.trials.faults.without.database import EDITS, taken_out
from tests.trials.faults.without.finding import Finds
from tests.trials.faults.without.selected import slow

_TRIES: Final = 40
"""Histories, of which nearly every one shows it."""
ON_TWO: Final = [name for name in EDITS if name != "event known again"]  # for which see test_lost_answer.py
_numbers = itertools.count(1)


@pytest.fixture
async def two(deployment: Deployment) -> AsyncIterator[Histories]:
    async with deployment.processes(2, roles="http") as processes:
        yield Histories(deployment, processes)


async def test_each_protection_of_append_is_missed(deployment: Deployment, two: Histories) -> None:
    """With any of them taken out of the function the checks fail, and with it put back they do not.

    The author check comes last: without it the log itself is wrong from then on.
    """
    all_finds = []
    for protection in (name for name in ON_TWO if not EDITS[name].and_drop):
        finds = Finds(protection)
        async with connected(deployment.database_url) as owner, taken_out(owner, protection):
            await run_until_found(owner, two, finds)
        history = await two.run(name_of_history(), Random(0))
        check_history(history.operations, history.start)
        all_finds.append(finds)

    for finds in all_finds:
        finds.confirm()


@slow
@pytest.mark.parametrize("protection", [name for name in ON_TWO if EDITS[name].and_drop])
async def test_with_its_constraint_it_is_missed_in_the_log(
    deployment: Deployment, two: Histories, protection: str
) -> None:
    """Without the constraint that backs it, what it protects from is in the log."""
    finds = Finds(protection)
    async with connected(deployment.database_url) as owner, taken_out(owner, protection):
        await run_until_found(owner, two, finds)

    finds.confirm()


@slow
async def test_if_match_is_missed(deployment: Deployment) -> None:
    """Commands are done whose precondition does not hold."""
    deployment.program = without("If-Match")
    finds = Finds("If-Match")
    async with deployment.processes(1, roles="http") as processes, connected(deployment.database_url) as owner:
        await run_until_found(owner, Histories(deployment, processes), finds)

    finds.confirm()


async def run_until_found(owner: Connection, histories: Histories, finds: Finds) -> None:
    """Runs histories, and checks what they leave, until the checks that should have failed."""
    for number in range(_TRIES):
        before = await read_head(owner)
        history = await histories.run(name_of_history(), Random(number))
        log = await read_log(owner)
        own = [event for event in log if event.position > before]
        with finds.one():
            check_history(history.operations, history.start)
        with finds.one():
            check_log(log)
        with finds.one():
            # Of its own tokens: those before may have been made without another protection.
            check_details([row for row in await read_details(owner) if row["token_id"] in history.tokens], own)
        if finds.all:
            print(f"after {number + 1} histories")
            return


def name_of_history() -> str:
    return f"without-{next(_numbers)}"
