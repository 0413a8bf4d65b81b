"""Makes the stream anew from the log when an operator says so, and saves what was in it and is not in the log.

Meanwhile this process holds the relay's lease. A relay that does not know it yet, because it was paused for example,
can only add messages of the log, each at its own position.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from events.cloudevents import log_source
from events.log_point import BEGINNING
from service.leading.lease import Lease
from service.relay.errors import BrokerUnavailable, Conflict, Halted, NoAcknowledgement
from service.relay.leadership import Leadership
from service.relay.repair.checkpoint import Checkpoint, find_checkpoint
from service.relay.repair.comparison import CONTRADICTIONS, as_messages, compare
from service.relay.repair.foreign_messages import ForeignMessages
from service.relay.repair.history_proof import check_log_has
from service.relay.repair.message_owners import check_message, own_sources
from service.relay.repair.missing_messages import look
from service.relay.repair.publication_record import PublicationRecord
from service.relay.repair.survey import Progress
from service.relay.stream.diagnosis import Diagnosis
from service.relay.stream.jetstream import JetStream
from service.store.publication import Publication, point_of

_WINDOW: Final = 512
_PAUSE: Final = 0.2
"""Seconds before it looks again at a stream that did not take what was published."""


@asynccontextmanager
async def leading(lease: Lease) -> AsyncIterator[None]:
    """Takes the lead from the process that has it. The block begins when that one's own deadline has passed."""
    await lease.seize()
    leadership = Leadership(lease)
    await leadership.start()
    try:
        await asyncio.sleep(lease.ttl)
        yield
    finally:
        await leadership.stop()


async def make_anew(
    stream: JetStream,
    publication: Publication,
    record: PublicationRecord,
    rescue: ForeignMessages,
    *,
    kind: str,
    begin: Callable[[], Awaitable[object]] | None = None,
    replaced: str = "",
    on_progress: Progress,
) -> None:
    """Saves what is not the log's, deletes the stream, and publishes the log into a new one. `begin` is called after
    the saving and before the deleting, and gives the log another id. `replaced` is the source of another log whose
    messages may be deleted.

    Raises:
        Halted: the stream holds another log's messages (stream_foreign). Without `begin` also: the log does not have
            what is known to have been published (stream_ahead), or messages contradict the log (stream_differs).
        BrokerUnavailable, StoreUnavailable, CorruptLog: run the command again.
        BrokerCannotStore, Conflict, OSError
    """
    last = 0
    ours = {replaced, *await own_sources(publication)}
    if begin is None:
        log_id, _ = await publication.head()
        await check_log_has(publication, record, await record.recall(log_id))
    state = await stream.look()
    if state is not None:

        async def save(after: int, upto: int) -> None:
            async for finding in compare(stream, publication, after=after, upto=upto):
                if begin is None and finding.reason in CONTRADICTIONS:
                    raise Halted("stream_differs", f"Message {finding.first} contradicts the log")
                if finding.message is not None:
                    check_message(stream, finding.first, finding.message, ours)
                rescue.keep(finding)
            if (await look(stream)).created != state.created:
                raise BrokerUnavailable("The stream has become another one")

        with rescue:
            await save(after=0, upto=state.last)
            # Only now: it is closed for ever, and must not be another deployment's.
            await stream.close(by="operator")
            last = (await look(stream)).last
            await save(after=state.last, upto=last)
    if begin is not None:
        await begin()
    await refill(stream, publication, record, kind=kind, last=last, on_progress=on_progress)


async def refill(
    stream: JetStream,
    publication: Publication,
    record: PublicationRecord,
    *,
    kind: str,
    last: int,
    on_progress: Progress,
) -> None:
    """Publishes all of the log into a new stream; the one before had `last` messages."""
    log_id, _ = await publication.head()
    known = await record.recall(log_id)
    last = max(last, known.furthest.position)
    await record.rebuilds()
    await stream.delete()
    await stream.create()
    created = (await look(stream)).created
    await record.repaired(kind, 1, last, created)
    await publish_rest(stream, publication, record, Checkpoint(BEGINNING, log_source(log_id)), on_progress=on_progress)


async def publish_rest(
    stream: JetStream,
    publication: Publication,
    record: PublicationRecord,
    checkpoint: Checkpoint | None = None,
    *,
    on_progress: Progress,
) -> None:
    """Publishes what the log has by now, at least. Whenever someone else publishes too, it looks again.

    Raises:
        Halted: someone has to look.
        BrokerCannotStore, BrokerUnavailable, StoreUnavailable, CorruptLog
    """
    diagnosis = Diagnosis()
    async with record.kept():
        while True:
            try:
                point, source = checkpoint or await find_checkpoint(stream, publication, record)
                checkpoint = None
                while True:
                    log = await publication.read(point.position, _WINDOW)
                    if log_source(log.log_id) != source or log.after != point:
                        raise Conflict("The log has become another one")
                    if not log.events:
                        return
                    messages = as_messages(log.events, source)
                    async with diagnosis.after(point.position, stream):
                        await stream.publisher.publish(point.position + 1, messages)
                    point = point_of(log.events[-1])
                    record.reached(point)
                    on_progress(point.position, log.head.position)
            except (Conflict, NoAcknowledgement):
                await asyncio.sleep(_PAUSE)
