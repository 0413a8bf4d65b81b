"""Where to go on: the stream's last message is the relay's checkpoint, if it is what the log has there."""

from typing import NamedTuple

import structlog

from events.cloudevents import log_source, message, subject
from events.recorded import Recorded
from service.relay.errors import StreamAhead, StreamDiffers
from service.relay.jetstream import JetStream
from service.relay.publisher import Message
from service.store.errors import CorruptLog
from service.store.event_store import EventStore

log = structlog.get_logger(__name__)


class Checkpoint(NamedTuple):
    """The stream holds the log up to `position`; `source` is what its messages name as their source."""

    position: int
    source: str


async def find_checkpoint(stream: JetStream, store: EventStore) -> Checkpoint:
    """Creates the stream if it does not exist: then everything is published from position 1.

    Raises:
        StreamAhead, StreamDiffers: the stream does not belong to this log as it is now.
        CorruptLog: the log cannot be read there.
        BrokerUnavailable, StoreUnavailable: try again.
    """
    # The stream first: another relay may publish in between, and the log must not seem to be behind.
    last = await stream.last_sequence()
    log_id, head = await store.head()
    source = log_source(log_id)
    if last is None:
        if head > 0:
            log.warning("the stream does not exist: publishing the whole log", head=head)
        await stream.create()
        return Checkpoint(0, source)
    if last > head:
        raise StreamAhead(f"The stream's last sequence is {last}, the log's last position is {head}")
    if last > 0:
        rows = await store.read_log(after=last - 1, limit=1)
        if not rows:
            raise CorruptLog(f"position {last} is missing")
        [recorded] = rows
        held = await stream.read(last)
        if held is None:
            raise StreamDiffers(f"The stream has lost its last message, {last}")
        if held != as_message(recorded, source):
            raise StreamDiffers(f"The stream's last message, {last}, is not what the log has there")
    return Checkpoint(last, source)


def as_message(recorded: Recorded, source: str) -> Message:
    """
    Raises:
        CorruptLog: the event's type has no subject, as far as this code knows.
    """
    try:
        return Message(subject(recorded), message(recorded, source))
    except KeyError as error:
        raise CorruptLog(f"position {recorded.position} has the unknown type {recorded.type}") from error
