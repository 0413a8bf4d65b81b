"""Finds the end of the stream, for a subscriber that wants only what comes after."""

from ..log_point import BEGINNING, LogPoint
from ..nats.broker import Servers, connect
from ..nats.errors import MessagesMissing
from ..nats.reader import reading
from ..received import ForeignMessage, read


async def end_of_stream(servers: Servers | str, *, stream: str = "TOKENS") -> LogPoint:
    """Returns the last event of the stream: a `start` for a `Subscriber`. Read it once and keep it. If you read it
    again later, you get another one, and what came between is skipped.

    Raises:
        BrokerError: see nats/errors.py.
    """
    where = Servers(urls=servers) if isinstance(servers, str) else servers
    async with connect(where, stream=stream, name="tokentrail end of stream") as broker:
        last = (await broker.stream_info()).state.last_seq
        if last == 0:
            return BEGINNING
        async with reading(broker, last - 1, batch=1) as pull:
            [message, *_] = await anext(pull)
    try:
        received = read(message.data)
    except ForeignMessage as error:
        raise MessagesMissing(f"Sequence {last} is not an event: {error}") from error
    return LogPoint(last, received.id)
