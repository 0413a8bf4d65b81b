"""The durable consumer, in which the broker remembers what was acknowledged under the subscriber's name."""

import contextlib
from datetime import datetime
from typing import Any, Final, Literal

import msgspec

from ..log_point import BEGINNING, LogPoint
from ..nats.broker import Broker, ConsumerInfo, StreamState
from ..nats.reader import reading
from ..notices import Notices
from ..received import ForeignMessage, read
from .control import Control
from .errors import NewIncarnation, SubscriberError
from .filters import Filter
from .order.intake import Intake

Start = Literal["beginning"] | LogPoint | int

_LOOK_EVERY: Final = 0.5
_NANOSECONDS: Final = 1_000_000_000
_OURS: Final = {"ack_policy": "explicit", "replay_policy": "instant"}


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Settings of the consumer: `ack_wait` is in seconds; `most` events may be unacknowledged at a time; `start` counts
    for a name that has no consumer yet."""

    name: str
    filter: Filter
    start: Start
    ack_wait: float
    most: int

    @property
    def config(self) -> dict[str, Any]:
        return {
            "durable_name": self.name,
            "ack_wait": int(self.ack_wait * _NANOSECONDS),
            "max_ack_pending": self.most,
            **_OURS,
        }


class Durable:
    """Finds the consumer or makes it, after each connection and whenever something was out of step."""

    def __init__(self, settings: Settings, notices: Notices, control: Control) -> None:
        self._settings = settings
        self._notices = notices
        self._control = control
        self._stream_created: datetime | None = None

    async def first(self, broker: Broker) -> LogPoint:
        """Returns the point to begin after, as far as the broker knows. The broker forgets a name together with its
        stream. Then it is `start` again, so `start` must be a place that does not move."""
        info = await broker.consumer_info(self._settings.name)
        if info is not None:
            # The consumer goes with its stream: the event is one of that stream.
            return await self.identified(broker, LogPoint(info.ack_floor.stream_seq))
        match self._settings.start:
            case "beginning":
                return BEGINNING
            case LogPoint() as point:
                return point
            case position:
                return await self.identified(broker, LogPoint(position))

    async def agree(self, broker: Broker, intake: Intake) -> ConsumerInfo:
        """Returns the consumer when the stream holds all that was taken and all that was delivered.

        Raises:
            NewIncarnation: the stream has another history than what was taken.
            SubscriberError: another subscriber has this name.
            EventsMissing, LookAgain, FeedUnavailable, BrokerError, Ending.
        """
        cursor = intake.cursor
        while True:
            stream = await broker.stream_info()
            info = await broker.consumer_info(self._settings.name)
            await intake.compare(broker, stream.state)
            if intake.source and cursor.seen and stream.created != self._stream_created:
                await self._check_source(broker, stream.state, intake.source)
            delivered = info.delivered.stream_seq if info is not None else 0
            last, needed = stream.state.last_seq, max(cursor.seen, delivered)
            if last >= needed:
                found = (
                    await self._update(broker, info) if info is not None else await self._make(broker, cursor.position)
                )
                if (await broker.stream_info()).created == stream.created:
                    break
                continue  # what was compared is not there any more, and the consumer may be another stream's
            # A consumer that begins beyond the end waits without a word, and what comes before its start is not sent.
            self._notices.tell(
                "stream_short", f"it ends at {last}; delivered were {needed}", position=needed, last=last
            )
            await self._control.pause(_LOOK_EVERY)
        if self._stream_created not in (None, stream.created):
            self._notices.tell("stream_remade", f"taken were {cursor.seen} of the one before", position=cursor.seen)
        self._stream_created = stream.created
        return found

    async def identified(self, broker: Broker, point: LogPoint) -> LogPoint:
        """Returns the point with the id of the event that the stream has there, if the id was not known and the stream
        has the event."""
        position = point.position
        if position == 0 or point.event_id:
            return point
        state = (await broker.stream_info()).state
        if state.first_seq <= position <= state.last_seq:
            filters = self._settings.filter.subjects
            async with reading(broker, position - 1, filters, batch=1, contiguous=False) as pull:
                if pull.pending:
                    with self._control.waiting_for(pull):
                        [message, *_] = await anext(pull)
                    with contextlib.suppress(ForeignMessage):
                        received = read(message.data)
                        if message.sequence == position == received.position:
                            return LogPoint(position, received.id)
        return point

    async def _make(self, broker: Broker, position: int) -> ConsumerInfo:
        config = {**self._settings.config, "deliver_policy": "by_start_sequence", "opt_start_seq": position + 1}
        info = await broker.create_consumer(self._settings.name, config, self._settings.filter.subjects)
        self._notices.tell("consumer_made", f"it begins after position {position}", position=position)
        return info

    async def _update(self, broker: Broker, info: ConsumerInfo) -> ConsumerInfo:
        found, wanted = info.config, self._settings.config
        filters = found.get("filter_subjects") or [found[name] for name in ["filter_subject"] if found.get(name)]
        if sorted(filters) != sorted(self._settings.filter.subjects):
            # With other filters some of what it has passed by would be missing.
            raise SubscriberError(
                f"The consumer {self._settings.name} has the filters {filters}: give the subscriber another name"
            )
        if any(found.get(name) != value for name, value in _OURS.items()) or found.get("deliver_subject"):
            raise SubscriberError(f"{self._settings.name} is the name of a consumer of another kind")
        if all(found.get(name) == value for name, value in wanted.items()):
            return info
        kept = {name: value for name, value in found.items() if name not in ("filter_subject", "filter_subjects")}
        return await broker.create_consumer(self._settings.name, {**kept, **wanted}, self._settings.filter.subjects)

    async def _check_source(self, broker: Broker, state: StreamState, source: str) -> None:
        """Checks by its first event which log a stream is of that was not seen before."""
        if state.messages == 0:
            return
        filters = self._settings.filter.subjects
        async with reading(broker, state.first_seq - 1, filters, batch=1, contiguous=False) as pull:
            if not pull.pending:
                return
            with self._control.waiting_for(pull):
                [message, *_] = await anext(pull)
        try:
            received = read(message.data)
        except ForeignMessage:
            return
        if received.source != source:
            raise NewIncarnation(source, received.source)
