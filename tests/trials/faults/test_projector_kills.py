"""The processes that keep the read models are killed with -9 and started again under load."""

import asyncio
from collections.abc import Sequence
from random import Random
from typing import Any, Final

import msgspec
import pytest

from events.recorded import Recorded
from service.store.database import Connection
from tests.harness.processes import TokentrailProcess, until
from tests.service.commands import TOKENTRAIL, clean_environment
from tests.trials.faults.checks import check_acknowledged, check_details, check_log
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_details, read_head, read_log
from tests.trials.faults.length import SEED, rounds, said
from tests.trials.faults.load import Load

ROUNDS: Final = rounds(4, share=0.1)
_SECONDS_A_ROUND: Final = 30
_CAUGHT_UP_WITHIN: Final = 30.0


@pytest.mark.timeout(90 + ROUNDS * _SECONDS_A_ROUND)
async def test_read_models_are_the_fold_of_the_log(deployment: Deployment) -> None:
    """Whichever process is killed and when, while tokens change: once caught up, each read model has exactly the rows
    that the log makes.

    TOKENTRAIL_FAULT_SEED repeats a run, TOKENTRAIL_FAULT_ROUNDS makes it longer.
    """
    print(said(ROUNDS))
    random = Random(SEED)
    async with (
        deployment.processes(1, roles="http") as serving,
        deployment.processes(2, roles="projector") as keepers,
        connected(deployment.database_url) as connection,
    ):
        tokens = await deployment.create_tokens(serving[0], 4)
        async with Load(deployment, serving, tokens, keys=True, random=random, rounds=ROUNDS) as load:
            for _ in range(ROUNDS):
                rebuild = await _start_rebuild(deployment)
                await load.progress(random.randrange(10, 100))
                await _kill_some(keepers, rebuild, load, random)
            await load.progress(10)
        for token in tokens[:2]:
            assert (await deployment.client(serving[0]).command(token.id, "revoke")).status == 200

        head = await read_head(connection)
        await _caught_up(connection, head)
        log = await read_log(connection)
        check_log(log)
        check_acknowledged(load.acknowledged, log)
        check_details(await read_details(connection), log)
        last = {data["token_id"]: (data["token_id"], data["status"], event.position) for event, data in _read(log)}
        assert await _rows(connection, "expiring", "token_id, status, position") == sorted(
            (each for each in last.values() if each[1] in ("active", "suspended")), key=lambda each: each[2]
        )


async def _start_rebuild(deployment: Deployment) -> asyncio.subprocess.Process:
    """An operator's command, beside the processes that keep the models."""
    return await asyncio.create_subprocess_exec(
        TOKENTRAIL,
        *("projections", "rebuild", "expiring"),
        env=clean_environment(deployment.environment),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )


async def _kill_some(
    keepers: list[TokentrailProcess], rebuild: asyncio.subprocess.Process, load: Load, random: Random
) -> None:
    """Kills one or both, and the rebuild, if it has not ended; with one left, the work sometimes goes on before the
    other is back."""
    victims = random.choice([[keepers[0]], [keepers[1]], keepers])
    if rebuild.returncode is None:
        rebuild.kill()
    await asyncio.gather(rebuild.wait(), *(victim.kill() for victim in victims))
    if len(victims) == 1 and random.random() < 0.5:
        await load.progress(random.randrange(1, 50))
    await asyncio.gather(*(victim.start() for victim in victims))


async def _caught_up(connection: Connection, head: int) -> None:
    """Returns when what readers see of each model is at the head, and no build is left."""

    async def all_there() -> bool:
        rows = await connection.fetch("select name, state, position from tokentrail.projection order by name")
        return [tuple(row) for row in rows] == [("expiring", "live", head)]

    await until(all_there, within=_CAUGHT_UP_WITHIN)


async def _rows(connection: Connection, view: str, columns: str) -> list[tuple[Any, ...]]:
    rows = await connection.fetch(f"select {columns} from tokentrail_read.{view} order by position")
    return [tuple(row) for row in rows]


def _read(log: Sequence[Recorded]) -> list[tuple[Recorded, dict[str, Any]]]:
    return [(event, msgspec.json.decode(event.data, type=dict[str, Any])) for event in log]
