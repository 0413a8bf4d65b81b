"""A verifier and its snapshot."""

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from nats.js.errors import BadRequestError

from events.recorded import Recorded
from events.verifier import Servers, Verifier
from events.verifier import verifier as verifier_module
from events.verifier.state import snapshot_file as saved_module
from events.verifier.state.snapshot import About, Snapshot, read, write
from tests.events.verifier.tokens import AUDIENCE, ISSUER, jwks
from tests.harness.stream import STREAM, streams
from tests.harness.waiting import soon
from tests.trials.crashes.given import Given, Say, replace
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation


async def verifying(given: Given, say: Say) -> None:
    """Until it has applied `reach`; says in the end `standings` of tokens that are not active."""
    replace(saved_module, "_WRITE_EVERY", 0.0)
    replace(verifier_module, "_TICK", 0.005)
    async with Verifier(
        Servers(urls=given.nats_url),
        jwks=jwks(),
        issuer=ISSUER,
        audience=AUDIENCE,
        snapshot=f"{given.folder}/snapshot",
    ) as verifier:
        earlier = given.reach - len(given.options["later"])
        await soon(lambda: verifier.position >= earlier)
        async with streams(given.nats_url) as jetstream:
            for before, (subject, body) in enumerate(given.options["later"], earlier):
                with contextlib.suppress(BadRequestError):  # it is there already
                    headers = {"Nats-Expected-Last-Sequence": str(before)}
                    await jetstream.publish(subject, body.encode(), headers=headers)
        await soon(lambda: verifier.position >= given.reach)
    standings = verifier._local.statuses.all()
    say("standings", {token: standing.status for token, standing in standings.items()})


_LATER = 4
_EARLIER = 5
"""Until then tokens are created only."""


class Verifying:
    """`again`: there is a snapshot of an earlier position."""

    scenario = f"{__name__}:verifying"

    def __init__(self, *, again: bool) -> None:
        self._again = again

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0], [0, 0], [1], [1, 0], [0])
        messages = await workplace.messages()
        await workplace.publish(messages[:-_LATER])
        if self._again:
            event_id = str((await workplace.log())[_EARLIER - 1].event_id)
            source = await workplace.source()
            about = About(stream=STREAM, source=source, position=_EARLIER, event_id=event_id, forgotten=0)
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
