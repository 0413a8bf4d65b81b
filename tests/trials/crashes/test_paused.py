"""A process is paused at one await after the other, and goes on when another has done its work."""

from collections.abc import Collection, Mapping
from typing import Final

import pytest

from tests.trials.crashes.parts.appending import Appending
from tests.trials.crashes.parts.expiring import Expiring
from tests.trials.crashes.parts.projecting import Projecting
from tests.trials.crashes.parts.publishing import Publishing
from tests.trials.crashes.processes import Processes
from tests.trials.crashes.sweep import LIMIT, Part, Sweep, drawn
from tests.trials.crashes.workplace import Workplace

_LOCKED: Final = ("._write", "._swap", "begin", "drop", "._apply")
"""In a transaction of one that is paused the other waits for it, as it should."""
PARTS: Final[Mapping[str, tuple[Part, int, Collection[str]]]] = {
    "commands": (Appending(), 3, ()),
    "read model": (Projecting("tally", again=True), 3, _LOCKED),
    "relay": (Publishing("none"), 3, ()),
    "expiry": (Expiring(), 2, ()),
}
"""What is paused, at how many points in `make test`, and not where a line has one of these names."""


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize(("part", "count", "never"), PARTS.values(), ids=PARTS)
async def test_paused(
    crashing: Processes, workplace: Workplace, part: Part, count: int, never: Collection[str]
) -> None:
    """Wherever the process is paused, it does no harm when it goes on."""
    sweep = Sweep(crashing, workplace, part, pause=True)
    points = [point for point in await sweep.points() if not any(name in str(point) for name in never)]

    assert await sweep.stop_at_each(drawn(points, count)) > 0
