"""Protections in Python, replaced in one process: in one that is started (launch.py), or in that of the test."""

import asyncio
import math
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any, Final, NamedTuple

from events.subscriber.order.cursor import Cursor, Verdict
from events.verifier.state import statuses
from events.verifier.state.freshness import Freshness
from events.verifier.state.statuses import Standing
from service.http.request.form import Form
from service.http.request.shared_parameters import IF_MATCH
from service.leading.lease import Lease
from service.relay.stream import batch, publisher
from tests.harness.processes import TOKENTRAIL


class Replacement(NamedTuple):
    """`owner` is a module, a class or an object."""

    owner: Any
    name: str
    value: Any


_batch_headers: Final = batch.batch_headers
_judge: Final = Cursor.judge


def _batch_headers_without(name: str, first: int, count: int, content_type: str) -> Iterator[str]:
    for headers in _batch_headers(name, first, count, content_type):
        yield headers.replace("Nats-Expected-Last-Sequence", "Tokentrail-Nothing")


async def _always_taken(lease: Lease) -> bool:
    lease._until = asyncio.get_running_loop().time() + lease.ttl
    return True


def _no_gap(cursor: Cursor, sequence: int) -> Verdict:
    verdict = _judge(cursor, sequence)
    return Verdict.TAKE if verdict is Verdict.GAP else verdict


def _later_wins(new: Standing, old: Standing | None) -> bool:
    return old is None or new.position > old.position


def _fresh_for_ever(freshness: Freshness) -> None:
    if freshness._confirmed:
        freshness.fresh_until = math.inf


CODE: Final[Mapping[str, tuple[Replacement, ...]]] = {
    "expected sequence": (
        Replacement(publisher, "_chain_headers", lambda _, count: repeat("NATS/1.0\r\n\r\n", count)),
        Replacement(publisher, "batch_headers", _batch_headers_without),
    ),
    "lease": (Replacement(Lease, "take", _always_taken),),
    "If-Match": (Replacement(IF_MATCH, "form", Form(lambda _: None, {})),),
    "gap check": (Replacement(Cursor, "judge", _no_gap),),
    "staleness bound": (Replacement(Freshness, "_update", _fresh_for_ever),),
    "revoked is sticky": (Replacement(statuses, "_wins", _later_wins),),
}
"""Protection -> what stands in its place."""


def without(protection: str) -> Sequence[str]:
    """The program of a process that lacks this protection; that has all of them if it is empty."""
    launch = (sys.executable, "-m", "tests.trials.faults.without.launch", protection)
    return launch if protection else TOKENTRAIL


def take_out(protection: str, replace: Callable[[Any, str, Any], None] = setattr) -> None:
    """Nothing if it is empty."""
    for owner, name, value in CODE[protection] if protection else ():
        getattr(owner, name)
        replace(owner, name, value)
