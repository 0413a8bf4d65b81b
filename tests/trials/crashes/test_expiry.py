"""What time brings: that tokens expire, and warnings."""

from typing import Any

import pytest

from tests.harness.builders import DAY, NOW, suspended
from tests.harness.clock import Clock, be_right, follow, new_file
from tests.service.expiry.house import EXPIRING, lasting, said
from tests.trials.crashes.house import CrashHouse
from tests.trials.crashes.processes import Processes
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.sweep import EVERY, LIMIT, Sweep, drawn, places
from tests.trials.faults.checks import Violation

pytestmark = pytest.mark.timeout(LIMIT)


class Expiring:
    """The read model stays as it was: it is the log that knows what was said."""

    scenario = "expiring"

    async def prepare(self, house: CrashHouse) -> Given:
        await be_right(house.projections.url)
        tokens = [lasting(60), lasting(59), lasting(64), lasting(80), lasting(59)]
        await house.projections.append(*tokens, suspended(tokens[4]))
        await house.projections.project(EXPIRING)
        expected = sorted(
            ([token.token_id, days] for token, days in zip(tokens, (1, None, 7, 30, None), strict=True)), key=str
        )
        now = NOW + 59.5 * DAY
        Clock(now, file := new_file())
        await follow(house.projections.url, file)
        return house.given(now=now, options={"expected": expected})

    async def check_broken(self, house: CrashHouse, given: Given, words: list[list[Any]]) -> None:
        """Nothing is said twice, or that should not be."""
        await house.check_log()
        left = list(given.options["expected"])
        for each in await said(house.projections):
            if [each.token_id, each.days] not in left:
                raise Violation(f"{each} is said once too often")
            left.remove([each.token_id, each.days])

    async def check(self, house: CrashHouse, given: Given, words: list[list[Any]]) -> None:
        """All is said."""
        await self.check_broken(house, given, words)
        if (count := len(await said(house.projections))) != len(given.options["expected"]):
            raise Violation(f"only {count} are said")


async def test_killed(crashing: Processes, house: CrashHouse) -> None:
    """Wherever the process is killed, all that time brings is recorded once, although the read model lags."""
    sweep = Sweep(crashing, house, Expiring())
    points = await sweep.points()
    stopped = await sweep.stop_at_each(drawn(points, 5))

    assert len(places(points)) > 15
    assert stopped > 0


async def test_paused(crashing: Processes, house: CrashHouse) -> None:
    """Wherever the process is paused, while another leads and ends, nothing is said twice when it goes on."""
    sweep = Sweep(crashing, house, Expiring(), pause=True)
    stopped = await sweep.stop_at_each(drawn(await sweep.points(), 2))

    assert stopped > 0


async def test_protection(crashing: Processes, house: CrashHouse) -> None:
    """If what was said is not known by its key, it is found."""
    sweep = Sweep(crashing, house, Expiring(), breakage="expiry_without_key")
    points = drawn(await sweep.points(), EVERY, within="Recorder")

    with pytest.raises(Violation, match="once too often"):
        await sweep.stop_at_each(points)
