"""Compares the whole stream with the whole log, for an operator to read."""

import asyncio
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Final

import msgspec

from service.relay.repair.comparison import CONTRADICTIONS, Finding, Reason, compare
from service.relay.stream.jetstream import JetStream, StreamState
from service.store.publication import Publication

_CATCH_UP: Final = 3.0
"""Seconds without a new message. After that, what is missing at the end is lost and not on its way."""
_LOOK_EVERY: Final = 0.1
_SHOWN: Final = 20
"""Findings that are kept, to be shown."""

Progress = Callable[[int, int], None]
"""A function that is told how many messages have been compared, and how many there are."""


class Survey(msgspec.Struct):
    """The result. `counts` has the number of positions by reason, `first` the first findings, `fork` the position up to
    which all is equal. `head` is the log's last position and `last` the stream's last sequence, None if there is no
    stream. `tail_only`: messages are missing only at the end, if any are."""

    head: int
    last: int | None
    fork: int = 0
    counts: Counter[Reason] = msgspec.field(default_factory=Counter)
    first: list[Finding] = []
    tail_only: bool = True

    @property
    def equal(self) -> bool:
        return not self.counts and self.last is not None

    @property
    def contradicts(self) -> bool:
        """True if only a new incarnation of the log helps."""
        return bool(CONTRADICTIONS & self.counts.keys())

    def add(self, finding: Finding) -> None:
        if not self.counts:
            self.fork = finding.first - 1
        self.counts[finding.reason] += finding.last - finding.first + 1
        if len(self.first) < _SHOWN:
            self.first.append(finding)


async def survey(stream: JetStream, publication: Publication, *, on_progress: Progress = lambda *_: None) -> Survey:
    """Compares and changes nothing. A relay may publish meanwhile.

    Raises:
        CorruptLog: the log cannot be read.
        BrokerUnavailable, StoreUnavailable
    """
    _, end = await publication.head()
    head = end.position
    state = await stream.look()
    found = Survey(head=head, last=state.last if state else None)
    looked_at = 0
    while state is not None:
        upto = state.last
        async for finding in compare(
            stream, publication, after=looked_at, upto=upto, on_progress=partial(_show, on_progress, max(head, upto))
        ):
            found.tail_only = False
            found.add(finding)
        looked_at = found.last = upto
        state = await _grown(stream, looked_at) if looked_at < head else None
    if looked_at < head:
        found.add(Finding("missing", looked_at + 1, head))
    return found


def _show(on_progress: Progress, of: int, done: int) -> None:
    on_progress(done, of)


async def _grown(stream: JetStream, since: int) -> StreamState | None:
    """Returns the stream's state when it has grown, or None if it does not grow soon."""
    deadline = asyncio.get_running_loop().time() + _CATCH_UP
    while asyncio.get_running_loop().time() < deadline:
        state = await stream.look()
        if state is None or state.last > since:
            return state
        await asyncio.sleep(_LOOK_EVERY)
    return None
