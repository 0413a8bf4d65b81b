"""The tests of the tests: with a protection taken out, a sweep finds it."""

from collections.abc import Mapping
from typing import Final

import pytest

from tests.trials.crashes.processes import Processes
from tests.trials.crashes.sweep import LIMIT, Sweep, drawn
from tests.trials.crashes.test_killed import PARTS
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

FOUND: Final[Mapping[str, tuple[str, str, str]]] = {
    "acknowledged_before_the_commit": ("commands", "", "acknowledged at"),
    "acknowledged_first": ("subscriber", "settle", ""),
    "checkpoint_after_the_rows": ("first build of a read model", "Projector.turn", "by the log"),
    "checkpoint_before_the_rows": ("first build of a read model", "Projector.turn", "by the log"),
    "expiry_without_key": ("expiry", "Recorder", "once too often"),
    "rebuild_without_transaction": ("rebuild of the details", "Model.write", "readers see"),
    "relay_goes_by_its_own_notes": ("relay", "_follow_log", ""),
    "relay_without_expected_sequence": ("relay", "_follow_log", ""),
    "rescue_in_the_end": ("stream verify --repair", "JetStream.delete", "a message is lost"),
    "set_aside_in_memory": ("subscriber", "settle", ""),
    "snapshot_ahead": ("verifier", "", ""),
}
"""By the function of breakages.py, what it is taken out of, at which points it shows, and what is found."""


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize("breakage", FOUND)
async def test_found(crashing: Processes, workplace: Workplace, breakage: str) -> None:
    """Without the protection a process that is stopped leaves what must not be."""
    part, within, says = FOUND[breakage]
    pause = breakage == "relay_without_expected_sequence"
    sweep = Sweep(crashing, workplace, PARTS[part][0], breakage=breakage, pause=pause)
    points = drawn(await sweep.points(), None, within=within)

    with pytest.raises(Violation, match=says or None):
        await sweep.stop_at_each(points)
