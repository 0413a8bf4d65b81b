"""Makes the stream anew from the log, by order of an operator, and keeps what was in it and is not in the log.

For as long as that takes, this process holds the relay's lease. A relay that does not know it yet (it was paused, say)
can at most get messages of the log in, each at its own position.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from events.cloudevents import log_source
from service.relay.checkpoint import Checkpoint, find_checkpoint
from service.relay.comparison import CONTRADICTIONS, as_messages, compare
from service.relay.errors import BrokerUnavailable, Conflict, StreamDiffers
from service.relay.holes import look
from service.relay.jetstream import JetStream
from service.relay.leadership import Leadership
from service.relay.record import Record
from service.relay.rescue import Rescue
from service.relay.survey import Progress
from service.store.lease import Lease
from service.store.publication import Publication

_WINDOW: Final = 512


@asynccontextmanager
async def leading(lease: Lease) -> AsyncIterator[None]:
    """Leads in the place of whoever did, from when that one's own deadline has passed."""
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
    record: Record,
    rescue: Rescue,
    *,
    kind: str,
    begin: Callable[[], Awaitable[object]] | None = None,
    on_progress: Progress,
) -> None:
    """Saves what is not the log's, then deletes the stream, and publishes the log into a new one. `begin` is called
    between the saving and the deleting, and makes the log another one.

    Raises:
        StreamDiffers: without `begin`, messages contradict the log; the stream is closed and complete.
        BrokerUnavailable, StoreUnavailable, CorruptLog: run the command again.
        Conflict, OSError
    """
    last = 0
    if await stream.look() is not None:
        await stream.close(by="operator")
        closed = await look(stream)
        last = closed.last
        with rescue:
            async for finding in compare(stream, publication, after=0, upto=last):
                if begin is None and finding.reason in CONTRADICTIONS:
                    raise StreamDiffers(f"Message {finding.first} contradicts the log")
                rescue.keep(finding)
        if (await look(stream)).created != closed.created:
            raise BrokerUnavailable("The stream has become another one")
    if begin is not None:
        await begin()
    await stream.delete()
    await stream.create()
    created = (await look(stream)).created
    log_id, _ = await publication.head()
    await record.recall(log_id)
    await record.repaired(kind, 1, last, created)
    await publish_rest(stream, publication, record, Checkpoint(0, log_source(log_id)), on_progress=on_progress)


async def publish_rest(
    stream: JetStream,
    publication: Publication,
    record: Record,
    checkpoint: Checkpoint | None = None,
    *,
    on_progress: Progress,
) -> None:
    """What the log has had when it was called, at least. Whenever someone else publishes too, it looks again.

    Raises:
        Halted: someone has to look.
        BrokerUnavailable, StoreUnavailable, CorruptLog
    """
    async with record.kept():
        while True:
            try:
                position, source = checkpoint or await find_checkpoint(stream, publication, record)
                checkpoint = None
                while True:
                    log_id, head, _, events = await publication.read(position, _WINDOW)
                    if log_source(log_id) != source:
                        raise Conflict("The log has become another one")
                    if not events:
                        return
                    await stream.publisher.publish(position + 1, as_messages(events, source))
                    position += len(events)
                    record.reached(position)
                    on_progress(position, head.position)
            except Conflict:
                continue
