"""An operator's commands on the stream, which are run again when they were interrupted."""

from pathlib import Path
from typing import Any

import msgspec

from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

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
