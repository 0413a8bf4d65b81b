"""Finds the position to go on from: that of the stream's last message, if the stream is equal to the log.

What the stream has lost is published again, if nothing else gets lost by that, and each time it is said
(publication_record.py). A stream that contradicts the log is left alone.
"""

import asyncio
import random
from typing import Final, NamedTuple

import structlog

from events.cloudevents import log_source
from events.log_point import BEGINNING, LogPoint
from service.relay.errors import BrokerUnavailable, Conflict, Halted
from service.relay.repair.comparison import as_messages
from service.relay.repair.history_proof import ENDS_IT, check_log_has, check_verifiers, prove_not_set_back, prove_tail
from service.relay.repair.message_owners import check_ours, own_sources
from service.relay.repair.missing_messages import check_all, look, mend
from service.relay.repair.publication_record import PublicationRecord
from service.relay.repair.verifier_receipts import Witnesses
from service.relay.stream.jetstream import JetStream, StreamState
from service.store.errors import CorruptLog
from service.store.publication import Known, Publication, Server

log = structlog.get_logger(__name__)

CLOSE_LOOK: Final = 16
"""Messages that are drawn at random and compared with the log, besides the first and the last."""


class Checkpoint(NamedTuple):
    """The stream holds the log up to the event `point`; `source` is what its messages name as their source."""

    point: LogPoint
    source: str


async def find_checkpoint(
    stream: JetStream,
    publication: Publication,
    record: PublicationRecord,
    *,
    witnesses: Witnesses | None = None,
    sample: int = CLOSE_LOOK,
) -> Checkpoint:
    """Returns the position to go on from. If the stream does not exist, or has lost messages inside and holds nothing
    foreign, it is made anew and empty.

    Raises:
        Halted: someone has to look.
        CorruptLog: the log cannot be read.
        BrokerUnavailable, StoreUnavailable, Conflict: try again.
    """
    # What is known, then the stream, then the log: another relay may publish in between, and neither the stream nor the
    # log must seem to be behind.
    log_id, _ = await publication.head()
    known = await record.recall(log_id)
    state = await stream.look()
    now_id, end = await publication.head()
    head = end.position
    if now_id != log_id:
        raise Conflict("The log has become another one")
    source = log_source(log_id)
    await check_log_has(publication, record, known)
    if witnesses is not None:
        await _hear(witnesses, publication, known, source)
    server = await publication.server()
    proof = (publication, record, known, server, head, witnesses)
    if state is None:
        await prove_not_set_back(*proof)
        await begin(stream, record, known, head, server)
        return Checkpoint(BEGINNING, source)
    if state.last > head:
        await check_ours(stream, state, await own_sources(publication))
        raise Halted(
            "stream_ahead",
            f"The stream's last sequence is {state.last}, the log's last position is {head}: has Postgres been restored"
            f" to an earlier point? `tokentrail stream verify` tells more, {ENDS_IT}",
        )
    try:
        complete = state.whole and await _looks_like(stream, publication, record, state.last, source, sample)
        if not complete and await mend(stream, publication, record, known, state, prove=lambda: prove_tail(*proof)):
            return Checkpoint(BEGINNING, source)
        if state.last < known.position:
            is_empty_stranger = state.last == 0 and known.stream_created not in (None, state.created)
            await (prove_not_set_back if is_empty_stranger else prove_tail)(*proof)
        await _look_for_losses(stream, publication, record, known, state)
    except Halted as halted:
        if halted.kind == "stream_differs":
            await check_ours(stream, state, await own_sources(publication))
        raise
    point = (await publication.read(after=state.last, limit=0)).after
    if point is None:
        raise Conflict("The log has become shorter")
    await record.found(state.created, point, server)
    return Checkpoint(point, source)


async def _hear(witnesses: Witnesses, publication: Publication, known: Known, source: str) -> None:
    """Checks that no verifier has what the log has not. If there was a doubt, all are heard first."""
    witnesses.follow(source)
    if known.doubted:
        await witnesses.all_heard()
    await check_verifiers(publication, witnesses)


async def begin(stream: JetStream, record: PublicationRecord, known: Known, head: int, server: Server | None) -> None:
    """Begins with an empty stream, to which all of the log is to be published."""
    if known.furthest.position:
        await record.rebuilds()
    await stream.create()
    state = await look(stream)
    if known.position > 0:
        await record.repaired("stream_gone", 1, known.position, state.created)
    elif head > 0:
        log.info("the stream does not exist yet: publishing the whole log", head=head)
    if state.last > 0:
        raise BrokerUnavailable("Another relay has created the stream")  # look at it from the beginning
    await record.found(state.created, BEGINNING, server)


async def _looks_like(
    stream: JetStream, publication: Publication, record: PublicationRecord, last: int, source: str, sample: int
) -> bool:
    """Checks that a random sample of messages exists in the stream. Returns False if one does not.

    Raises:
        Halted: one is not what the log has there.
    """
    if last == 0:
        return True
    drawn = {1, last, *(random.randint(1, last) for _ in range(sample))}  # noqa: S311 - no secret depends on it
    if 0 < record.doubted <= last:
        drawn.add(record.doubted)
    there = await asyncio.gather(*(_is_there(stream, publication, record, at, source) for at in sorted(drawn)))
    record.doubted = 0
    return all(there)


async def _is_there(
    stream: JetStream, publication: Publication, record: PublicationRecord, position: int, source: str
) -> bool:
    events = (await publication.read(after=position - 1, limit=1)).events
    if not events:
        raise CorruptLog(f"position {position} is missing")
    held = await stream.read(position)
    if held is not None and [held] != as_messages(events, source):
        record.doubted = position
        raise Halted(
            "stream_differs",
            f"The stream's message {position} is not what the log has there: `tokentrail stream verify` tells more",
        )
    return held is not None


async def _look_for_losses(
    stream: JetStream, publication: Publication, record: PublicationRecord, known: Known, state: StreamState
) -> None:
    """Checks that the stream, which has no holes, is the one that was there before and is as long. If not, that is
    noted and said."""
    stranger = known.stream_created not in (None, state.created)
    if stranger and state.last > 0:
        await check_all(stream, publication, after=0, upto=state.last)
    if state.last < known.position:
        kind = "stream_replaced" if stranger else "tail_lost"
        await record.repaired(kind, state.last + 1, known.position, state.created)
    elif stranger:
        log.warning("the stream was made anew by someone else; it holds the log", position=state.last)
