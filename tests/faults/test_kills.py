"""Service and relay are killed with -9 and started again under load."""

import asyncio
import os
from random import Random, SystemRandom
from typing import Final

import pytest

from tests.faults.checks import (
    check_acknowledged,
    check_details,
    check_log,
    check_nothing_else,
    check_stream,
)
from tests.faults.deployment import Deployment
from tests.faults.history import connected, read_details, read_head, read_log, read_source, read_stream
from tests.faults.load import Load
from tests.faults.subscriber import Subscriber
from tests.processes import TokentrailProcess

ROUNDS: Final = int(os.environ.get("TOKENTRAIL_FAULT_ROUNDS", "6"))
SEED: Final = int(os.environ.get("TOKENTRAIL_FAULT_SEED") or SystemRandom().randrange(2**32))
_SECONDS_A_ROUND: Final = 20


@pytest.mark.timeout(60 + ROUNDS * _SECONDS_A_ROUND)
async def test_nothing_is_lost_doubled_or_disordered(deployment: Deployment) -> None:
    """A plain subscriber gets every event once, in order, positions contiguous, whichever process is killed and when.

    TOKENTRAIL_FAULT_SEED repeats a run, TOKENTRAIL_FAULT_ROUNDS makes it longer.
    """
    print(f"TOKENTRAIL_FAULT_SEED={SEED} TOKENTRAIL_FAULT_ROUNDS={ROUNDS}")
    random = Random(SEED)
    async with deployment.processes(2) as processes, connected(deployment.database_url) as connection:
        tokens = await deployment.create_tokens(processes[0], 4)
        async with Subscriber(deployment.nats_url) as subscriber:
            async with Load(deployment, processes, tokens, keys=True, random=random) as load:
                for _ in range(ROUNDS):
                    await load.progress(random.randrange(10, 100))
                    await _kill_some(processes, load, random)
                await load.progress(10)
            head = await read_head(connection)
            await subscriber.until(head)

        log = await read_log(connection)
        source = await read_source(connection)
        check_log(log)
        check_acknowledged(load.acknowledged, log)
        check_nothing_else(load.commands(), [], log)
        check_stream(subscriber.messages, log, source)
        check_stream(await read_stream(deployment.nats_url), log, source)
        check_details(await read_details(connection), log)
        assert load.stale == []
        assert load.statuses.keys() <= {200, 503}


async def _kill_some(processes: list[TokentrailProcess], load: Load, random: Random) -> None:
    """Kills one or both, at once; with one left, the work sometimes goes on before the other is back."""
    victims = random.choice([[processes[0]], [processes[1]], processes])
    await asyncio.gather(*(victim.kill() for victim in victims))
    if len(victims) == 1 and random.random() < 0.5:
        await load.progress(random.randrange(1, 50))
    await asyncio.gather(*(victim.start() for victim in victims))
