"""What the processes do: each scenario does all there is to do, and ends."""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final

from tests.trials.crashes.scenarios.appending import appending
from tests.trials.crashes.scenarios.expiring import expiring
from tests.trials.crashes.scenarios.given import Given, Say
from tests.trials.crashes.scenarios.projecting import projecting
from tests.trials.crashes.scenarios.publishing import publishing
from tests.trials.crashes.scenarios.rebuilding import rebuilding
from tests.trials.crashes.scenarios.repairing import incarnating, repairing
from tests.trials.crashes.scenarios.subscribing import subscribing
from tests.trials.crashes.scenarios.verifying import verifying

SCENARIOS: Final[Mapping[str, Callable[[Given, Say], Coroutine[Any, Any, None]]]] = {
    scenario.__name__: scenario
    for scenario in (
        appending,
        expiring,
        incarnating,
        projecting,
        publishing,
        rebuilding,
        repairing,
        subscribing,
        verifying,
    )
}

__all__ = ["SCENARIOS", "Given"]
