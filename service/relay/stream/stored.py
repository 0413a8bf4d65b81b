"""Reads messages of the stream, from a sequence on."""

import contextlib
from collections.abc import AsyncIterator
from typing import Final, NamedTuple

import nats.errors
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

from events.cloudevents import Message
from service.relay.errors import broker_errors
from service.relay.stream.jetstream import JetStream

_WINDOW: Final = 500
"""Messages in memory at a time."""
_COME_WITHIN: Final = 5.0
_FORGET_AFTER: Final = 30.0
"""Seconds after which the broker forgets a consumer that asks no more."""


class Stored(NamedTuple):
    sequence: int
    message: Message


async def stored(stream: JetStream, *, after: int, upto: int) -> AsyncIterator[list[Stored]]:
    """Yields the messages at the sequences after + 1 to `upto`, in order. It leaves out those that the stream does not
    have.

    Raises:
        BrokerUnavailable: also when messages that should be there do not come.
    """
    context = stream.connection.jetstream()
    config = ConsumerConfig(
        ack_policy=AckPolicy.NONE,
        deliver_policy=DeliverPolicy.BY_START_SEQUENCE,
        opt_start_seq=after + 1,
        inactive_threshold=_FORGET_AFTER,
        mem_storage=True,
    )
    with broker_errors():
        subscription = await context.pull_subscribe("", stream=stream.name, config=config)
        pending = (await subscription.consumer_info()).num_pending or 0
    try:
        while pending and after < upto:
            with broker_errors():
                messages = await subscription.fetch(min(_WINDOW, pending), timeout=_COME_WITHIN)
            metadata = messages[-1].metadata
            after, pending = metadata.sequence.stream, metadata.num_pending
            window = [Stored(m.metadata.sequence.stream, Message(m.subject, m.data)) for m in messages]
            yield [one for one in window if one.sequence <= upto]
    finally:
        with contextlib.suppress(OSError, TimeoutError, nats.errors.Error):
            await subscription.unsubscribe()
