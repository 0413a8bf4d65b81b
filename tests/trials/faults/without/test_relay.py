"""Without its protections the relay publishes twice, or two of them lead."""

import asyncio
from typing import Final

import pytest

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.checks import Leaders, check_leaders, check_stream
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_head, read_log, read_source
from tests.trials.faults.without.code import without
from tests.trials.faults.without.finding import Finds
from tests.trials.faults.without.selected import slow
from tests.trials.faults.zombie import a_zombie, leads, until_one_leads

_LOOKS: Final = 20

pytestmark = slow


async def test_the_expected_sequence_is_missed(deployment: Deployment) -> None:
    """Late messages of a paused relay are in the stream a second time. (With it: test_zombie.py.)"""
    deployment.program = without("expected sequence")
    finds = Finds("expected sequence")
    async with a_zombie(deployment) as zombie, connected(deployment.database_url) as connection:
        head = await read_head(connection)
        await zombie.subscriber.until(head)  # by the successor
        zombie.link.let_through()
        await zombie.subscriber.until(head + 1)
        with finds.one():
            check_stream(zombie.subscriber.messages, await read_log(connection), await read_source(connection))

    finds.confirm()


@pytest.mark.parametrize("protection", ["", "lease"])
async def test_the_lease_is_missed(deployment: Deployment, protection: str) -> None:
    """With it one of two relays leads, without it both do."""
    deployment.program = without(protection)
    finds = Finds(protection)
    async with deployment.processes(2, roles="relay") as processes:
        await until_one_leads(deployment, *processes)
        seen = [await _look(deployment, processes) for _ in range(_LOOKS)]
    with finds.one():
        check_leaders(seen)

    finds.confirm()


async def _look(deployment: Deployment, processes: list[TokentrailProcess]) -> Leaders:
    before = await _epoch(deployment)
    found = await asyncio.gather(*(leads(deployment, process) for process in processes))
    leaders = [str(number) for number, is_leader in enumerate(found) if is_leader]
    return Leaders(before, leaders, await _epoch(deployment))


async def _epoch(deployment: Deployment) -> int:
    async with connected(deployment.database_url) as connection:
        return await connection.fetchval("select epoch from tokentrail.lease where name = 'relay'") or 0
