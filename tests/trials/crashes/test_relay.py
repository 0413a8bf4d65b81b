"""The relay: publishing a log, and putting back what the stream has lost."""

from typing import Any

import pytest

from tests.trials.crashes.processes import Processes
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.sweep import EVERY, LIMIT, Sweep, drawn, places
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation
from tests.trials.faults.history import STREAM, Received

pytestmark = pytest.mark.timeout(LIMIT)

_LENGTH = 11
_NOTED = 9


class Publishing:
    """`lost`: `all` of the stream, which a relay deleted to make it anew; the `tail`, or the message in the `middle`,
    of which it is known that it was there; or `none`: there never was a stream."""

    scenario = "publishing"

    def __init__(self, lost: str) -> None:
        self._lost = lost

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0, 0, 0], [0, 1], [1], [0])
        assert await workplace.projections.head() == _LENGTH
        if self._lost != "none":
            messages = await workplace.messages()
            await workplace.publish(messages[:5] if self._lost == "tail" else messages)
            await workplace.note_publication(_NOTED, rebuilding=self._lost == "all")
        if self._lost == "middle":
            await workplace.jetstream.delete_msg(STREAM, 3)
        if self._lost == "all":
            await workplace.jetstream.delete_stream(STREAM)
        return workplace.given(reach=_LENGTH)

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """Nothing is in the stream but the log's, each at its place."""
        await workplace.check_log()
        log = [Received(number, *message) for number, message in enumerate(await workplace.messages(), 1)]
        for held in await workplace.stream():
            if held not in log:
                raise Violation(f"the stream has {held}")

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """The stream is the log, and a repair was counted."""
        await workplace.check_stream()
        if self._lost != "none" and not await workplace.repairs():
            raise Violation("the stream was repaired without a word")


@pytest.mark.parametrize(("lost", "count"), [("none", 4), ("all", 2), ("tail", 2), ("middle", 3)])
async def test_killed(crashing: Processes, workplace: Workplace, lost: str, count: int) -> None:
    """Wherever the relay is killed, the next one brings the stream to be the log, byte for byte; what had been lost is
    said to be repaired."""
    sweep = Sweep(crashing, workplace, Publishing(lost))
    points = await sweep.points()
    stopped = await sweep.stop_at_each(drawn(points, count))

    assert len(places(points)) > 30
    assert stopped > 0


async def test_paused(crashing: Processes, workplace: Workplace) -> None:
    """Wherever the relay is paused, while another leads and ends, the stream is the log when it has gone on."""
    sweep = Sweep(crashing, workplace, Publishing("none"), pause=True)
    stopped = await sweep.stop_at_each(drawn(await sweep.points(), 3))

    assert stopped > 0


@pytest.mark.parametrize(
    ("breakage", "pause"), [("relay_without_expected_sequence", True), ("relay_goes_by_its_own_notes", False)]
)
async def test_protection(crashing: Processes, workplace: Workplace, breakage: str, pause: bool) -> None:
    """Without it, it is found."""
    sweep = Sweep(crashing, workplace, Publishing("none"), breakage=breakage, pause=pause)
    points = drawn(await sweep.points(), EVERY, within="_follow_log")

    with pytest.raises(Violation):
        await sweep.stop_at_each(points)
