"""R1, R4, R6: everything breaks at random while everything is in use."""

import time
from pathlib import Path
from typing import Final

import pytest

from service.embedded.postgres import EmbeddedPostgres
from tests.trials.faults.chaos.plan import KINDS, plan
from tests.trials.faults.chaos.stage import a_stage
from tests.trials.faults.chaos.verdict import check_all, summary, until_expired
from tests.trials.faults.length import SEED, rounds, said

ROUNDS: Final = {1: rounds(2), 3: rounds(1, share=0.5)}
"""By the number of NATS servers: a cluster takes its time to elect."""


# nats-py, when it connects again by itself, does not close what it opened to a server that ended the connection at
# once. So it goes for the subscriber without our library.
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <function StreamWriter.__del__:pytest.PytestUnraisableExceptionWarning"
)
@pytest.mark.timeout(180 + ROUNDS[1] * 60)
@pytest.mark.parametrize("brokers", [*ROUNDS], ids=["one server", "cluster of three"])
async def test_nothing_is_lost_doubled_or_let_in(
    servers_folder: Path, breakable_postgres: EmbeddedPostgres, breakable_database_url: str, brokers: int
) -> None:
    """Once all is whole again, all have got everything once and in order, and every answer was right."""
    print(said(ROUNDS[brokers]))
    folder = servers_folder / f"chaos-{brokers}"
    folder.mkdir()
    async with a_stage(folder, breakable_postgres, breakable_database_url, brokers=brokers, seed=SEED) as house:
        for number, round in enumerate(plan(SEED, ROUNDS[brokers], brokers)):
            print(f"round {number}:", *round.faults, sep="\n  ", flush=True)
            await house.callers.progress(round.before)
            begun = time.monotonic()
            await house.faults.happen(round)
            over = time.monotonic()
            await house.settled()
            print(f"  over after {over - begun:.1f} s, all settled {time.monotonic() - over:.1f} s later", flush=True)
        await house.callers.progress(10)
        await house.callers.stop()
        await until_expired(house)
        await check_all(house)
        print(summary(house))


def test_a_run_can_be_repeated() -> None:
    """The same seed breaks the same things; a longer run begins like a shorter one, and breaks everything."""
    assert plan(1, 200, 1)[:50] == plan(1, 50, 1)
    assert {fault.kind for round in plan(1, 200, 1) for fault in round.faults} == KINDS.keys()
