"""A process is paused at one await after the other, and goes on when another has done its work."""

from collections.abc import Collection, Mapping
from typing import Final

import pytest

from tests.trials.crashes.processes import Processes
from tests.trials.crashes.sweep import LIMIT, Sweep, drawn
from tests.trials.crashes.test_killed import PARTS
from tests.trials.crashes.workplace import Workplace

_LOCKED: Final = ("._write", "._swap", "begin", "drop", "._apply")
"""In a transaction of one that is paused the other waits for it, as it should."""
PAUSED: Final[Mapping[str, tuple[int, Collection[str]]]] = {
    "commands": (3, ()),
    "next build of a read model": (3, _LOCKED),
    "relay": (3, ()),
    "expiry": (2, ()),
}
"""What is paused, at how many points in `make test`, and not where a line has one of these names."""


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize("part", PAUSED)
async def test_paused(crashing: Processes, workplace: Workplace, part: str) -> None:
    """Wherever the process is paused, it does no harm when it goes on."""
    count, never = PAUSED[part]
    sweep = Sweep(crashing, workplace, PARTS[part][0], pause=True)
    points = [point for point in await sweep.points() if not any(name in str(point) for name in never)]

    assert await sweep.stop_at_each(drawn(points, count)) > 0
