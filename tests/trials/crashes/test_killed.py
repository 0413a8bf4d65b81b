"""A process is killed at one await after the other, and so is the next one; the one after that finishes."""

from collections.abc import Mapping
from typing import Final

import pytest

from tests.trials.crashes.parts.appending import Appending
from tests.trials.crashes.parts.expiring import Expiring
from tests.trials.crashes.parts.projecting import Projecting
from tests.trials.crashes.parts.publishing import Publishing
from tests.trials.crashes.parts.rebuilding import Rebuilding
from tests.trials.crashes.parts.repairing import Incarnating, Repairing
from tests.trials.crashes.parts.subscribing import Subscribing
from tests.trials.crashes.parts.verifying import Verifying
from tests.trials.crashes.processes import Processes
from tests.trials.crashes.sweep import LIMIT, Part, Sweep, drawn, places
from tests.trials.crashes.workplace import Workplace

PARTS: Final[Mapping[str, tuple[Part, int, int]]] = {
    "commands": (Appending(), 6, 10),
    "first build of a read model": (Projecting("tally", again=False), 4, 10),
    "next build of a read model": (Projecting("tally", again=True), 4, 10),
    "a row for each event": (Projecting("history", again=True), 2, 10),
    "expiring": (Projecting("expiring", again=True), 2, 10),
    "rebuild of the details": (Rebuilding(), 4, 10),
    "relay": (Publishing("none"), 4, 30),
    "relay, all lost": (Publishing("all"), 2, 30),
    "relay, tail lost": (Publishing("tail"), 2, 30),
    "relay, middle lost": (Publishing("middle"), 3, 30),
    "stream verify --repair": (Repairing(), 3, 20),
    "stream new-incarnation": (Incarnating(), 3, 20),
    "subscriber": (Subscribing(), 4, 15),
    "subscriber, two at a time": (Subscribing(concurrency=2), 2, 15),
    "subscriber by its own position": (Subscribing(own=True), 3, 15),
    "subscriber after another": (Subscribing(taken=True), 4, 15),
    "verifier": (Verifying(again=False), 3, 15),
    "verifier with a snapshot": (Verifying(again=True), 3, 15),
    "expiry": (Expiring(), 5, 15),  # the last, as the database keeps the clock that it is given
}
"""What is killed, at how many points in `make test`, and at how many places there are points at least."""


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize(("part", "count", "least"), PARTS.values(), ids=PARTS)
async def test_killed(crashing: Processes, workplace: Workplace, part: Part, count: int, least: int) -> None:
    """Wherever the process is killed: what its part checks holds when it is gone, and when another has finished."""
    sweep = Sweep(crashing, workplace, part)
    points = await sweep.points()
    stopped = await sweep.stop_at_each(drawn(points, count))

    assert len(places(points)) > least
    assert stopped > 0
