"""Every function of these parts that waits is one in which a process was stopped, or is named here with the reason."""

import dis
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Final

from tests.trials.crashes.processes import Processes
from tests.trials.crashes.sweep import Sweep
from tests.trials.crashes.test_killed import PARTS
from tests.trials.crashes.workplace import Workplace

_ROOT: Final = Path(__file__).parents[3]
_FILES: Final = [
    "service/store/appender.py",
    "service/store/publication.py",
    "service/expiry/*.py",
    "service/projector/runner.py",
    "service/relay/**/*.py",
    "service/commands/broker_stream.py",
    "projections/projector.py",
    "projections/builds.py",
    "projections/rebuild.py",
    "events/subscriber/following.py",
    "events/subscriber/durable.py",
    "events/subscriber/order/catch_up.py",
    "events/subscriber/handling/lanes.py",
    "events/subscriber/handling/settling.py",
    "events/subscriber/handling/aside_file.py",
    "events/verifier/state/bootstrap.py",
    "events/verifier/state/following.py",
    "events/verifier/state/snapshot_file.py",
]
_BUFFERED: Final = {
    "events/subscriber/order/catch_up.py _read",
    "service/expiry/expiry.py Expiry.start",
    "service/projector/runner.py Runner.start",
    "service/relay/beacon.py Beacon._send",
    "service/relay/beacon.py Beacon._tell_the_time",
    "service/relay/stream/publisher.py Publisher._send",
    "service/relay/stream/publisher.py Publisher.send",
    "service/relay/stream/publisher.py Publisher.start",
    "service/relay/relay.py Relay.start",
    "service/relay/repair/verifier_receipts.py Witnesses.over",
}
"""What they await is done at once: starts a task, or is put into a buffer that is sent later."""
_FAULTS: Final = {
    "events/subscriber/durable.py Durable._check_source",
    "events/subscriber/durable.py Durable.identified",
    "events/subscriber/following.py Follower._finish_what_was_taken",
    "events/subscriber/following.py Follower._start_anew",
    "events/subscriber/handling/lanes.py Lanes.idle",
    "events/verifier/state/bootstrap.py event_at",
    "events/verifier/state/following.py Following._check_binding",
    "projections/projector.py Projector._apply_halves",
    "service/relay/repair/checkpoint.py _hear",
    "service/relay/stream/diagnosis.py Diagnosis.after",
    "service/relay/repair/history_proof.py check_verifiers",
    "service/relay/repair/history_proof.py prove_not_set_back",
    "service/relay/repair/history_proof.py prove_tail",
    "service/relay/repair/survey.py _grown",
    "service/relay/repair/verifier_receipts.py Witnesses._look_up",
    "service/relay/repair/verifier_receipts.py Witnesses.all_heard",
    "service/relay/repair/verifier_receipts.py Witnesses.check",
    "service/store/publication.py Publication.doubt",
}
"""Only when something else has failed, or another log is there: not in these scenarios."""
_ELSEWHERE: Final = {
    "events/subscriber/handling/aside_file.py AsideFile._done",
    "events/subscriber/handling/aside_file.py AsideFile.replay",
    "service/expiry/expiry.py Every.wait",
    "service/relay/repair/message_owners.py check_ours",
    "service/commands/broker_stream.py publish_what_was_lost",
    "service/commands/broker_stream.py republish",
}
"""A clock, what an operator does, and a stream of another log; see the tests beside the code."""


async def test_reach(crashing: Processes, workplace: Workplace) -> None:
    """A function that waits and is new is either stopped in or named above."""
    reached: set[str] = set()
    for part, _, _ in PARTS.values():
        for point in await Sweep(crashing, workplace, part).points():
            reached.update(_name(line) for line in point.place)

    waiting = {name for pattern in _FILES for file in _ROOT.glob(pattern) for name in _waiting(file)}
    assert waiting - reached - _BUFFERED - _FAULTS == _ELSEWHERE


def _name(line: str) -> str:
    """`file function` of `file:number function`."""
    file, _, name = line.partition(" ")
    return f"{file.partition(':')[0]} {name}"


def _waiting(file: Path) -> Iterator[str]:
    """The functions of a file in which something is awaited."""
    codes = [compile(file.read_text(), file, "exec")]
    for code in codes:
        codes += [each for each in code.co_consts if isinstance(each, CodeType)]
        if any(step.opname in ("GET_AWAITABLE", "GET_ANEXT") for step in dis.get_instructions(code)):
            yield f"{file.relative_to(_ROOT)} {code.co_qualname}"
