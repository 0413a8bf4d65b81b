"""Compares the stream with the log, message by message."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Final, Literal, NamedTuple

from events.cloudevents import Carried, Message, NoMessage, log_source, messages
from service.relay.repair.message_owners import claim_of
from service.relay.stream.jetstream import JetStream
from service.relay.stream.stored import Stored, stored
from service.store.errors import CorruptLog
from service.store.publication import Publication

_HIGHEST: Final = 2**63 - 1

Reason = Literal["missing", "foreign", "misplaced", "contradicts", "beyond"]
"""missing: nothing is there. foreign: not an event of this log, going by its source. misplaced: an event of this log
from another position. contradicts: it claims a position of this log, which has something else there. beyond: it claims
a position that the log does not have."""
CONTRADICTIONS: Final[frozenset[Reason]] = frozenset({"contradicts", "beyond"})
"""Subscribers may have taken such a message for an event of this log: only a new source can tell them otherwise."""


class Finding(NamedTuple):
    """A difference between stream and log: one message, or a range of positions at which there is none."""

    reason: Reason
    first: int
    last: int
    message: Message | None = None


async def compare(
    stream: JetStream,
    publication: Publication,
    *,
    after: int,
    upto: int,
    on_progress: Callable[[int], None] = lambda _: None,
) -> AsyncIterator[Finding]:
    """Yields what differs at the positions after + 1 to `upto`, in order. It holds some hundred messages at a time.

    Raises:
        CorruptLog: the log cannot be read.
        BrokerUnavailable, StoreUnavailable
    """
    async for window in stored(stream, after=after, upto=upto):
        for run in _runs(window):
            if run[0].sequence > after + 1:
                yield Finding("missing", after + 1, run[0].sequence - 1)
            after = run[-1].sequence
            log_id, _, _, events = await publication.read(run[0].sequence - 1, len(run))
            source = log_source(log_id)
            for (sequence, found), event in zip_longest(run, events):
                if event is None or [found] != as_messages([event], source):
                    yield Finding(await reason_of(found, source, publication), sequence, sequence, found)
        on_progress(after)
    if after < upto:
        yield Finding("missing", after + 1, upto)


def as_messages(events: Iterable[Carried], source: str) -> list[Message]:
    """Returns the messages of these events.

    Raises:
        CorruptLog: this code knows no message for an event.
    """
    try:
        return messages(events, source)
    except NoMessage as error:
        raise CorruptLog(str(error)) from error


def _runs(window: Sequence[Stored]) -> Iterator[list[Stored]]:
    """Yields the window in pieces that have no gaps."""
    run = list(window[:1])
    for before, one in pairwise(window):
        if one.sequence != before.sequence + 1:
            yield run
            run = []
        run.append(one)
    if run:
        yield run


async def reason_of(found: Message, source: str, publication: Publication) -> Reason:
    """Says why the message is not the one that belongs at its place."""
    claim = claim_of(found)
    if claim.source != source or not isinstance(claim.sequence, str):
        return "foreign"
    try:
        position = int(claim.sequence)
    except ValueError:
        return "foreign"
    if not 0 < position <= _HIGHEST:
        return "contradicts"
    events = (await publication.read(position - 1, 1)).events
    if not events:
        return "beyond"
    return "misplaced" if as_messages(events, source) == [found] else "contradicts"
