"""Reads messages of the stream, from a sequence on."""

from collections.abc import AsyncIterator
from typing import Final, NamedTuple

from events.cloudevents import Message
from events.nats.reader import reading
from service.relay.errors import broker_errors
from service.relay.stream.jetstream import JetStream

_WINDOW: Final = 500
"""Messages that are asked for at a time."""


class Stored(NamedTuple):
    sequence: int
    message: Message


async def stored(stream: JetStream, *, after: int, upto: int) -> AsyncIterator[list[Stored]]:
    """Yields the messages at the sequences after + 1 to `upto`, in order. It leaves out those that the stream does not
    have.

    Raises:
        BrokerUnavailable: also when messages that should be there do not come.
        Refused: the broker does not let the relay read.
    """
    with broker_errors():
        state = (await stream.broker.stream_info()).state
        if after >= min(upto, state.last_seq):
            return
        start = max(after, state.first_seq - 1)
        async with reading(stream.broker, start, batch=_WINDOW, contiguous=False) as pull:
            if pull.pending == 0:
                return
            async for messages in pull:
                found = [Stored(one.sequence, Message(one.subject, one.data)) for one in messages]
                yield [one for one in found if one.sequence <= upto]
                if messages[-1].pending == 0 or messages[-1].sequence >= upto:
                    return
