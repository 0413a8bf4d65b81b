"""The state of all tokens, from the broker alone: the last event of each kind of each token, up to a position."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from ...log_point import BEGINNING, LogPoint
from ...nats.broker import Broker, StreamInfo
from ...nats.pull import Message
from ...nats.reader import read_last, reading
from ...received import ForeignMessage, Received, read
from ...standing import kinds_in
from ..errors import Unusable
from .statuses import Change, Statuses, change


class Bootstrapped(NamedTuple):
    """The state of the log `source` after the event `point`; the source is "" if the stream is empty."""

    source: str
    point: LogPoint
    statuses: Statuses


async def bootstrap(broker: Broker, forgotten: int, check: Callable[[str], Awaitable[None]]) -> Bootstrapped:
    """For `forgotten` see Statuses. `check` is given the log's source before much is read, and raises if that log is
    not to be followed. The stream may be replaced meanwhile: whoever goes on from the point must find that event there.

    Raises:
        Unusable: nothing may be concluded from this stream.
        BrokerError: see nats/errors.py.
    """
    before = await broker.stream_info()
    kinds = standing_kinds(before)
    if not before.state.complete:
        raise Unusable("stream_incomplete", f"{before.state.messages} messages of {before.state.last_seq} are there")
    last = before.state.last_seq
    statuses = Statuses(forgotten=forgotten)
    if last == 0:
        return Bootstrapped("", BEGINNING, statuses)
    newest = await _message_at(broker, last)
    end = event_of(newest)
    await check(end.source)
    filters = [f"tokens.v1.*.*.{kind}" for kind in kinds]
    if newest.subject.rpartition(".")[2] not in kinds:
        filters.append(newest.subject)
    reached = 0
    # The last of each subject, as of some moment after `last` was read: what came after is in it or not. Either way
    # the events from last + 1 on are still to be followed, and the later of two wins.
    async for messages in read_last(broker, filters):
        reached = max(reached, messages[-1].sequence)
        statuses.learn(_change(message, end.source) for message in messages)
    # In a cluster, a replica that lags may have been read: had it the stream's end, it had all before it, too.
    if reached < last:
        raise Unusable("stream_incomplete", f"It could be read up to {reached} only, and ends at {last}")
    # What was lost meanwhile may have been the last word about a token.
    if not (await broker.stream_info()).state.complete:
        raise Unusable("stream_incomplete", "The stream has lost messages while it was read")
    statuses.settle(last)
    return Bootstrapped(end.source, LogPoint(last, end.id), statuses)


def standing_kinds(stream: StreamInfo) -> Sequence[str]:
    """The kinds of events that change whether a token works.

    Raises:
        Unusable: they do so by rules that are not known here.
    """
    try:
        return kinds_in(stream.metadata)
    except ValueError as error:
        raise Unusable("later_rules", str(error)) from error


async def event_at(broker: Broker, position: int) -> Received:
    """
    Raises:
        Unusable: it is not an event, or that of another position.
        BrokerError: it is not there, or see nats/errors.py.
    """
    return event_of(await _message_at(broker, position))


async def _message_at(broker: Broker, position: int) -> Message:
    async with reading(broker, after=position - 1, batch=1) as pull:
        async for messages in pull:
            return messages[0]
    raise AssertionError("a pull ends with an error only")


def event_of(message: Message) -> Received:
    """
    Raises:
        Unusable: it is not an event, or that of another position.
    """
    try:
        event = read(message.data)
    except ForeignMessage as error:
        raise Unusable("foreign_message", f"Sequence {message.sequence} is not an event: {error}") from error
    if event.position != message.sequence:
        raise Unusable("foreign_message", f"Sequence {message.sequence} has the event of position {event.position}")
    return event


def _change(message: Message, source: str) -> Change:
    event = event_of(message)
    if event.source != source:
        raise Unusable("stream_incomplete", f"Position {event.position} is of another log than the last one")
    return change(event)
