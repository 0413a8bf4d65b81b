"""The relay: publishing a log, and putting back what the stream has lost."""

from typing import Any

from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation
from tests.trials.faults.history import STREAM, Received

_LENGTH = 11
_NOTED = 9


class Publishing:
    """`lost` of what was in the stream: `none` (there was no stream), `all`, its `tail`, or one in the `middle`."""

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
