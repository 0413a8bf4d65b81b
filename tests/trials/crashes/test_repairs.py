"""An operator's commands on the stream, which are run again when they were interrupted."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.trials.crashes.processes import Processes
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.sweep import EVERY, LIMIT, Sweep, drawn, places
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

pytestmark = pytest.mark.timeout(LIMIT)

_STRANGE = b'{"strange": true}'


class Repairing:
    """The stream has, among the log's, a message that is not."""

    scenario = "repairing"
    contradicts = False

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0, 0], [0], [1])
        messages = await workplace.messages()
        name, body = messages[2]
        # What claims a position of this log cannot be taken back from subscribers but by a new incarnation.
        messages[2] = (name, body + b" " if self.contradicts else _STRANGE)
        await workplace.publish(messages)
        await workplace.note_publication(len(messages))
        return workplace.given(options={"strange": messages[2][1].decode(), "source": await workplace.source()})

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """The message is in the stream, or was saved to a file."""
        await workplace.check_log()
        strange = given.options["strange"].encode()
        if strange not in [held.body for held in await workplace.stream()] and strange.strip() not in _saved(given):
            raise Violation("a message is lost")

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """It was saved, and the stream is the log."""
        await self.check_broken(workplace, given, said)
        await workplace.check_stream()
        if (await workplace.source() != given.options["source"]) != self.contradicts:
            raise Violation("the log has another source, or should have")


class Incarnating(Repairing):
    scenario = "incarnating"
    contradicts = True


def _saved(given: Given) -> list[bytes]:
    """The messages in all files; a crash may have broken off a line."""
    found = []
    for file in Path(given.folder).glob("saved-*"):
        for line in file.read_bytes().split(b"\n"):
            try:
                found.append(bytes(msgspec.json.decode(line, type=dict[str, msgspec.Raw])["message"]))
            except msgspec.DecodeError:
                continue
    return found


@pytest.mark.parametrize("part", [Repairing(), Incarnating()], ids=lambda part: part.scenario)
async def test_killed(crashing: Processes, workplace: Workplace, part: Repairing) -> None:
    """Wherever the command is killed: run again, it ends well; what was in the stream and is not the log's is kept."""
    sweep = Sweep(crashing, workplace, part)
    points = await sweep.points()
    stopped = await sweep.stop_at_each(drawn(points, 3))

    assert len(places(points)) > 20
    assert stopped > 0


async def test_protection(crashing: Processes, workplace: Workplace) -> None:
    """If the stream is deleted before what is strange in it is on the disk, it is found."""
    sweep = Sweep(crashing, workplace, Repairing(), breakage="rescue_in_the_end")
    points = drawn(await sweep.points(), EVERY, within="JetStream.delete")

    with pytest.raises(Violation, match="a message is lost"):
        await sweep.stop_at_each(points)
