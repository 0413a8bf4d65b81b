"""Two relays that are forced to take turns: the one that leads is paused, the other takes over, the first one wakes."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Final
from uuid import UUID

import pytest

from service.store.database import Connection
from tests.harness.processes import until
from tests.harness.relayed_log import Log, a_log
from tests.trials.faults.history import connected
from tests.trials.faults.length import SEED, said
from tests.trials.faults.outcome import check_left
from tests.trials.faults.subscriber import Subscriber

SWITCHES: Final = int(os.environ.get("TOKENTRAIL_FAULT_SWITCHES") or 10)
_BURST: Final = 12
_SWITCH_WITHIN: Final = 20.0
_ROOT: Final = Path(__file__).parents[3]


@pytest.mark.timeout(60 + SWITCHES * 3)
async def test_relays_that_take_turns_publish_every_event_once_in_order(database_url: str, nats_url: str) -> None:
    """A subscriber gets each position once and in order, however often the leader changes."""
    print(said(SWITCHES, "switches"))
    random = Random(SEED)
    async with (
        a_log(database_url) as appended,
        relays(database_url, nats_url) as workers,
        connected(database_url) as connection,
    ):
        holder, first = await _leader(connection, None)
        async with Subscriber(nats_url) as subscriber:
            for _ in range(SWITCHES):
                paused = workers[holder]
                async with _load(appended, random):
                    paused.send_signal(signal.SIGSTOP)
                holder, epoch = await _leader(connection, holder)
                async with _load(appended, random):
                    paused.send_signal(signal.SIGCONT)
            await check_left(database_url, nats_url, subscriber)
    assert epoch - first >= SWITCHES


@contextlib.asynccontextmanager
async def relays(database_url: str, nats_url: str) -> AsyncIterator[dict[UUID, asyncio.subprocess.Process]]:
    """Two processes, by the holder of their lease."""
    workers = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.trials.faults.relay_worker", database_url, nats_url, "0.15"),
            cwd=_ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(2)
    ]
    try:
        async with asyncio.timeout(_SWITCH_WITHIN):
            holders = [UUID((await worker.stdout.readline()).decode().strip()) for worker in workers if worker.stdout]
        yield dict(zip(holders, workers, strict=True))
    finally:
        for worker in workers:
            worker.send_signal(signal.SIGCONT)
            worker.terminate()
        await asyncio.gather(*(worker.communicate() for worker in workers))


@contextlib.asynccontextmanager
async def _load(log: Log, random: Random) -> AsyncIterator[None]:
    """A burst of commits; what is inside happens in the midst of it."""
    midst = asyncio.Event()
    before = random.randrange(_BURST)

    async def append() -> None:
        for number in range(_BURST):
            if number == before:
                midst.set()
            await log.append()

    task = asyncio.create_task(append())
    try:
        await midst.wait()
        yield
    finally:
        await task


async def _leader(connection: Connection, other_than: UUID | None) -> tuple[UUID, int]:
    """Who holds the lease, and its epoch, as soon as it is another one."""

    async def changed() -> tuple[UUID, int] | None:
        row = await connection.fetchrow("select holder, epoch from tokentrail.lease where name = 'relay'")
        return (row["holder"], row["epoch"]) if row and row["holder"] != other_than else None

    found = await until(changed, within=_SWITCH_WITHIN)
    assert found is not None
    return found
