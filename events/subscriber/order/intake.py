"""Takes events in, each once and in order: live ones, those read again, and those from the feed."""

from collections.abc import Sequence
from typing import NoReturn

from ... import received as wire
from ...log_point import LogPoint
from ...nats.broker import Broker, StreamState
from ...nats.errors import BrokerUnavailable, NotAllowed
from ...nats.pull import Message
from ...nats.reader import reading
from ...notices import Notices
from ...received import ForeignMessage, Received
from ...recent import MOST, Recent
from ..acks import Acks
from ..control import LookAgain
from ..errors import HistoryDiffers, NewIncarnation
from ..feed import Feed
from ..filters import Filter
from ..handling.lanes import Lanes
from .cursor import Cursor, Verdict
from .gap_finder import GapFinder, Policy
from .versions import Versions


class Intake:
    """Takes what follows the event `after`. `source` is the log that the events so far came from; empty until it is
    known.

    `recent` are the events that were taken last.
    """

    def __init__(
        self,
        *,
        after: LogPoint,
        most: int,
        source: str,
        filter: Filter,
        acks: Acks,
        lanes: Lanes,
        notices: Notices,
        feed: Feed | None,
        policy: Policy,
    ) -> None:
        self.source = source
        self.filter = filter
        self.cursor = Cursor(after.position, contiguous=filter.everything)
        self.recent = Recent(after, most=MOST + most)
        self._acks = acks
        self._lanes = lanes
        self._notices = notices
        self._finder = GapFinder(filter, feed, policy, notices, self.recent)
        self._absent: LogPoint | None = None
        self._reads_others = True
        self._versions: Versions | None = None
        if filter.all_kinds and not filter.everything:
            self._versions = Versions(from_the_start=after.position == 0)

    @property
    def point(self) -> LogPoint | None:
        """The last event that is known and up to which all wanted events have been handled."""
        return self.recent.last_at(self.cursor.position)

    async def compare(self, broker: Broker, state: StreamState) -> None:
        """Checks that the stream has the last event that was taken here or, if it is shorter, one before it.

        Raises:
            NewIncarnation: it has another.
            LookAgain, EventsMissing: it has lost that one, and the feed cannot tell either.
            FeedUnavailable, BrokerError.
        """
        point = self.recent.last_at(min(self.cursor.seen, state.last_seq))
        if point is None or point.position == 0:
            return
        found = await self._at(broker, point) if point.position >= state.first_seq else None
        if found is None:
            if not await self._finder.compared(point, self.source):
                why = "the stream has lost it, so it cannot be seen whether it still has the same history"
                self._finder.give_up(point.position, point.position, why)
        elif self.source and found.source != self.source:
            raise NewIncarnation(self.source, found.source)
        elif found.id != point.event_id:
            raise HistoryDiffers(found.source, point, found.id if found.position == point.position else "")
        else:
            self.source = found.source

    async def _at(self, broker: Broker, point: LogPoint) -> Received | None:
        """The event at that position. Where it does not match the filter and may not be read, the first one from there
        on that matches. None if the stream has lost it.

        Raises:
            HistoryDiffers: the position has an event that does not match, and none that does follows.
        """
        filters = self.filter.subjects
        message = await _first(broker, point, filters)
        if message is None or message.sequence != point.position:
            others = await self._of_others(broker, point) if filters else None
            if others is not None and others.sequence == point.position:
                message = others
            else:
                info = await broker.stream_info(deleted=True)
                if point.position in (info.state.deleted or ()) or (message is not None and not filters):
                    return None
                if message is None:
                    self._is_absent(point, certain=bool(filters) and info.same_everywhere)
        self._absent = None
        try:
            return wire.read(message.data)
        except ForeignMessage as error:
            raise LookAgain(f"Sequence {message.sequence} is not an event: {error}") from error

    async def _of_others(self, broker: Broker, point: LogPoint) -> Message | None:
        """The first message from there on, also if it does not match the filter. Where only one account's may be read,
        it is the first of those. None if it cannot be read."""
        for filter in dict.fromkeys((Filter(), Filter(account=self.filter.account))):
            if self._reads_others or not filter.everything:
                try:
                    return await _first(broker, point, filter.subjects)
                except NotAllowed:
                    self._reads_others = False
                except BrokerUnavailable:  # said also where an account does not import the request
                    pass
        return None

    def _is_absent(self, point: LogPoint, *, certain: bool) -> NoReturn:
        """The stream has come to the position and has lost nothing there, but no event that matches is there or after.
        So it was set back, unless the replica that answered lags: that is looked at twice.

        Raises:
            HistoryDiffers, LookAgain
        """
        if certain and self._absent == point:
            raise HistoryDiffers(self.source, point)
        self._absent = point if certain else None
        raise LookAgain(f"Position {point.position} cannot be read")

    async def message(self, broker: Broker, message: Message, reply: str) -> None:
        """
        Raises:
            LookAgain: it is not the next one, or what should be there cannot be had now.
            NewIncarnation: it is of another log.
            EventsMissing: what should be there is not to be had, and that is to end the subscriber.
        """
        if await self._is_known(message.sequence, reply):
            return
        try:
            received = wire.read(message.data)
            if received.position != message.sequence:
                raise ForeignMessage(f"it says that it is {received.position}")
        except ForeignMessage as error:
            self._notices.tell("foreign_message", f"at {message.sequence}: {error}", position=message.sequence)
            await self.fill(broker, message.sequence, message.sequence)
            # It takes a place that an event of ours may have: that one is acknowledged in its stead.
            if not await self._is_known(message.sequence, reply):
                await self._acks.done(message.sequence, reply)
            return
        await self.event(broker, received, reply)

    async def event(self, broker: Broker, received: Received, reply: str) -> None:
        """Takes an event. Raises as `message` does."""
        if received.source != self.source:
            if self.source:
                raise NewIncarnation(self.source, received.source)
            self.source = received.source
        if await self._is_known(received.position, reply):
            return
        if self._versions is not None:
            if before := self._versions.missing_before(received):
                for late in await self._finder.between(broker, before, received):
                    await self._lanes.room()
                    self.cursor.take(late.position, self._acks.reply_for(late.position))
                    self._lanes.put(late)
            self._versions.note(received)
        await self._lanes.room()
        self.recent.note(received.position, received.id)
        self.cursor.take(received.position, reply)
        self._lanes.put(received)

    async def fill(self, broker: Broker, first: int, last: int) -> None:
        """Takes from the feed what the stream has lost. Raises as `message` does."""
        async for received in self._finder.lost(first, last, self.source):
            if self.cursor.judge(received.position) is Verdict.GAP:
                break
            await self.event(broker, received, self._acks.reply_for(received.position))
        if self.filter.everything and self.cursor.seen < last:
            self._finder.give_up(self.cursor.seen + 1, last, "the feed does not have the events of other accounts")
        self.cursor.skip_to(last)
        self._finder.found(first, last, "feed")

    async def _is_known(self, sequence: int, reply: str) -> bool:
        match self.cursor.judge(sequence):
            case Verdict.HANDLED:
                await self._acks.done(sequence, reply)
            case Verdict.IN_HAND:
                self.cursor.came_again(sequence, reply)
            case Verdict.GAP:
                raise LookAgain(f"{sequence} came after {self.cursor.seen}")
            case Verdict.TAKE:
                return False
        return True


async def _first(broker: Broker, point: LogPoint, filters: Sequence[str]) -> Message | None:
    """The first message from that position on; None if there is none."""
    async with reading(broker, point.position - 1, filters, batch=1, contiguous=False) as pull:
        if not pull.pending:
            return None
        [message, *_] = await anext(pull)
        return message
