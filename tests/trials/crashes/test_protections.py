"""The tests of the tests: with a protection taken out, a sweep finds it."""

from collections.abc import Mapping
from typing import Final

import pytest

from tests.trials.crashes.breakages import BREAKAGES
from tests.trials.crashes.parts.appending import Appending
from tests.trials.crashes.parts.expiring import Expiring
from tests.trials.crashes.parts.projecting import Projecting
from tests.trials.crashes.parts.publishing import Publishing
from tests.trials.crashes.parts.rebuilding import Rebuilding
from tests.trials.crashes.parts.repairing import Repairing
from tests.trials.crashes.parts.subscribing import Subscribing
from tests.trials.crashes.parts.verifying import Verifying
from tests.trials.crashes.processes import Processes
from tests.trials.crashes.sweep import EVERY, LIMIT, Part, Sweep, drawn
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

FOUND: Final[Mapping[str, tuple[Part, str, str]]] = {
    "acknowledged_before_the_commit": (Appending(), "", "acknowledged at"),
    "acknowledged_first": (Subscribing(), "settle", ""),
    "checkpoint_after_the_rows": (Projecting("tally", again=False), "Projector.turn", "by the log"),
    "checkpoint_before_the_rows": (Projecting("tally", again=False), "Projector.turn", "by the log"),
    "expiry_without_key": (Expiring(), "Recorder", "once too often"),
    "rebuild_without_transaction": (Rebuilding(), "Model.write", "readers see"),
    "relay_goes_by_its_own_notes": (Publishing("none"), "_follow_log", ""),
    "relay_without_expected_sequence": (Publishing("none"), "_follow_log", ""),
    "rescue_in_the_end": (Repairing(), "JetStream.delete", "a message is lost"),
    "set_aside_in_memory": (Subscribing(), "settle", ""),
    "snapshot_ahead": (Verifying(again=False), "", ""),
}
"""By breakage, what it is taken out of, at which points it shows, and what is found."""
_BY_PAUSING: Final = ("relay_without_expected_sequence",)


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize("breakage", BREAKAGES)
async def test_found(crashing: Processes, workplace: Workplace, breakage: str) -> None:
    """Without the protection a process that is stopped leaves what must not be."""
    part, within, says = FOUND[breakage]
    sweep = Sweep(crashing, workplace, part, breakage=breakage, pause=breakage in _BY_PAUSING)
    points = drawn(await sweep.points(), EVERY, within=within)

    with pytest.raises(Violation, match=says or None):
        await sweep.stop_at_each(points)
