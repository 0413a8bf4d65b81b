"""Commands through the command handler and the appender."""

from typing import Any

from tests.harness.builders import new_account, new_id
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Acknowledged, Violation, check_acknowledged, check_nothing_else


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
