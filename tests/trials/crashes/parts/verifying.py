"""A verifier and its snapshot."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from events.recorded import Recorded
from events.verifier.state.snapshot import About, Snapshot, read, write
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation
from tests.trials.faults.history import STREAM

_LATER = 4
_EARLIER = 5
"""Until then tokens are created only."""


class Verifying:
    """`again`: there is a snapshot of an earlier position."""

    scenario = "verifying"

    def __init__(self, *, again: bool) -> None:
        self._again = again

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0], [0, 0], [1], [1, 0], [0])
        messages = await workplace.messages()
        await workplace.publish(messages[:-_LATER])
        if self._again:
            event_id = str((await workplace.log())[_EARLIER - 1].event_id)
            about = About(
                stream=STREAM, source=await workplace.source(), position=_EARLIER, event_id=event_id, forgotten=0
            )
            write(workplace.folder / "snapshot", Snapshot(about, {}))
        later = [[subject, body.decode()] for subject, body in messages[-_LATER:]]
        return workplace.given(reach=len(messages), options={"later": later})

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """The snapshot is whole, and says of each token what the log says up to its position."""
        found = read(Path(given.folder) / "snapshot")
        if found is not None:
            standings = {token_id: standing.status for token_id, standing in found.standings.items()}
            _check(standings, (await workplace.log())[: found.about.position])

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """And the verifier knows what the log says."""
        await self.check_broken(workplace, given, said)
        _check(said[-1][1], await workplace.log())


def _check(standings: Mapping[str, str], log: Sequence[Recorded]) -> None:
    states = [msgspec.json.decode(event.data, type=dict[str, Any]) for event in log]
    statuses = {state["token_id"]: state["status"] for state in states}
    expected = {token_id: status for token_id, status in statuses.items() if status != "active"}
    if standings != expected:
        raise Violation(f"after {len(log)} events the verifier has {standings}, by the log {expected}")
