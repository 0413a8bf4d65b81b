"""What time brings: that tokens expire, and warnings."""

from typing import Any

from tests.harness.builders import DAY, NOW, suspended
from tests.harness.clock import Clock, be_right, follow, new_file
from tests.service.expiry.recorders import EXPIRING, lasting, said
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation


class Expiring:
    """The read model stays as it was: it is the log that knows what was said."""

    scenario = "expiring"

    async def prepare(self, workplace: Workplace) -> Given:
        await be_right(workplace.projections.url)
        tokens = [lasting(60), lasting(59), lasting(64), lasting(80), lasting(59)]
        await workplace.projections.append(*tokens, suspended(tokens[4]))
        await workplace.projections.project(EXPIRING)
        expected = sorted(
            ([token.token_id, days] for token, days in zip(tokens, (1, None, 7, 30, None), strict=True)), key=str
        )
        now = NOW + 59.5 * DAY
        Clock(now, file := new_file())
        await follow(workplace.projections.url, file)
        return workplace.given(now=now, options={"expected": expected})

    async def check_broken(self, workplace: Workplace, given: Given, words: list[list[Any]]) -> None:
        """Nothing is said twice, or that should not be."""
        await workplace.check_log()
        left = list(given.options["expected"])
        for each in await said(workplace.projections):
            if [each.token_id, each.days] not in left:
                raise Violation(f"{each} is said once too often")
            left.remove([each.token_id, each.days])

    async def check(self, workplace: Workplace, given: Given, words: list[list[Any]]) -> None:
        """All is said."""
        await self.check_broken(workplace, given, words)
        if (count := len(await said(workplace.projections))) != len(given.options["expected"]):
            raise Violation(f"only {count} are said")
