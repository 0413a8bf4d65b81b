"""Commands through the command handler and the appender."""

from typing import Any

import pytest

from tests.harness.builders import new_account, new_id
from tests.trials.crashes.processes import Processes
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.sweep import EVERY, LIMIT, Sweep, drawn, places
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Acknowledged, Violation, check_acknowledged, check_nothing_else

pytestmark = pytest.mark.timeout(LIMIT)


class Appending:
    scenario = "appending"

    async def prepare(self, workplace: Workplace) -> Given:
        account = new_account()
        return workplace.given(tokens={new_id(account): account for _ in range(3)})

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """What was acknowledged is in the log once."""
        log = await workplace.check_log()
        check_acknowledged({Acknowledged(*words) for kind, *words in said if kind == "acknowledged"}, log)
        check_nothing_else(
            [key for kind, key, *_ in said if kind == "sent"], [key for kind, key, *_ in said if kind == "refused"], log
        )

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """And all is, but for one of two of which only the first can succeed."""
        await self.check_broken(workplace, given, said)
        if (count := len(await workplace.log())) != 8:
            raise Violation(f"{count} events in the log instead of 8")


async def test_killed(crashing: Processes, workplace: Workplace) -> None:
    """Wherever a process that takes commands is killed: what it has acknowledged is in the log, once; and a caller who
    sends again what was not answered gets all done, once."""
    sweep = Sweep(crashing, workplace, Appending())
    points = await sweep.points()
    stopped = await sweep.stop_at_each(drawn(points, 6))

    assert len(places(points)) > 10
    assert stopped > 0


async def test_paused(crashing: Processes, workplace: Workplace) -> None:
    """Wherever the process is paused, while its caller goes to another, nothing is done twice when it goes on."""
    sweep = Sweep(crashing, workplace, Appending(), pause=True)
    stopped = await sweep.stop_at_each(drawn(await sweep.points(), 3))

    assert stopped > 0


async def test_protection(crashing: Processes, workplace: Workplace) -> None:
    """If a command is acknowledged before it is committed, it is found."""
    sweep = Sweep(crashing, workplace, Appending(), breakage="acknowledged_before_the_commit")
    points = drawn(await sweep.points(), EVERY)

    with pytest.raises(Violation, match="acknowledged at"):
        await sweep.stop_at_each(points)
