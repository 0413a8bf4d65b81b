"""Finds events that the stream does not have any more, or says that there are none to be had."""

from collections.abc import AsyncIterator
from typing import Literal, NoReturn

from ...log_point import LogPoint
from ...nats.broker import Broker
from ...nats.reader import reading
from ...notices import Notices
from ...received import ForeignMessage, Received, read
from ...recent import Recent
from ..control import LookAgain
from ..errors import EventsMissing, FeedDiffers, FeedRefused, HistoryDiffers
from ..feed import Feed, Page
from ..filters import Filter, subjects_of_token
from .versions import Before

Policy = Literal["stop", "wait"]


class GapFinder:
    """Looks for them. `recent` are the events that were taken."""

    def __init__(self, filter: Filter, feed: Feed | None, policy: Policy, notices: Notices, recent: Recent) -> None:
        self._filter = filter
        self._feed = feed
        self._policy = policy
        self._notices = notices
        self._recent = recent

    async def lost(self, first: int, last: int, source: str) -> AsyncIterator[Received]:
        """Returns the wanted events of these positions from the feed, which has those of one account: without a filter
        some may be missing. `source` is the log that they are of; empty if it is not known.

        Raises:
            EventsMissing, LookAgain: not to be had, for good or for now; FeedUnavailable: for now.
            HistoryDiffers: the service's log does not have what was taken here.
        """
        feed = self._feed
        if feed is None:
            self.give_up(first, last, "the stream has lost them, and there is no feed to ask")
        if not self._filter.everything and self._filter.account != feed.account:
            self.give_up(first, last, "the feed has the events of one account, the filter names another or none")
        position = first - 1
        after = self._at(position)
        while position < last:
            page = await self._ask(feed, after, position + 1, last, source)
            for received in page.events:
                if received.position <= last and self._filter.matches(received):
                    yield received
            if page.position <= position:
                self.give_up(position + 1, last, f"the feed ends at {page.position}")
            position, after = page.position, page.point or page.position

    async def _ask(self, feed: Feed, after: LogPoint | int, first: int, last: int, source: str) -> Page:
        """Returns the feed's next page; it is of that log, if it is known."""
        try:
            page = await feed.read(after)
        except FeedDiffers as error:
            if isinstance(after, LogPoint):
                raise HistoryDiffers(source, after) from error
            raise LookAgain(str(error)) from error
        except FeedRefused as error:
            self.give_up(first, last, f"the feed refuses: {error}")
        if source and page.source != source:
            self.give_up(first, last, f"the feed is of another log, {page.source}")
        return page

    async def compared(self, point: LogPoint, source: str) -> bool:
        """Returns True if the service's log has that event, False if there is no feed to ask.

        Raises:
            HistoryDiffers: it has not; FeedUnavailable: that cannot be told now.
        """
        if self._feed is None:
            return False
        try:
            page = await self._feed.read(point)
        except FeedDiffers as error:
            raise HistoryDiffers(source, point) from error
        except FeedRefused:
            return False
        return page.point is not None and source in ("", page.source)

    async def between(self, broker: Broker, before: Before, received: Received) -> list[Received]:
        """Returns the token's events with versions between these: from the stream, or else from the feed.

        Raises:
            EventsMissing, LookAgain, FeedUnavailable: as above.
        """
        wanted = range(before.version + 1, received.state.stream_version)
        first, last = before.position + 1, received.position - 1
        found = {event.state.stream_version: event for event in await self._in_stream(broker, first, received)}
        where = "stream"
        if not all(version in found for version in wanted):
            where = "feed"
            found |= {event.state.stream_version: event for event in await self._in_feed(first, received)}
        if not all(version in found for version in wanted):
            self.give_up(first, last, f"versions of the token {received.token_id} are missing")
        self.found(first, last, where)
        return [found[version] for version in wanted]

    def found(self, first: int, last: int, source: str) -> None:
        self._notices.tell("gap_filled", f"{first} to {last}, from the {source}", position=first, last=last)

    def give_up(self, first: int, last: int, why: str) -> NoReturn:
        self._notices.tell("missing", f"{first} to {last}: {why}", position=first, last=last)
        if self._policy == "stop":
            raise EventsMissing(first, last, why)
        raise LookAgain(f"Positions {first} to {last} are missing: {why}")

    async def _in_stream(self, broker: Broker, first: int, received: Received) -> list[Received]:
        found: list[Received] = []
        after = max(first, (await broker.stream_info()).state.first_seq) - 1
        async with reading(broker, after, subjects_of_token(received), contiguous=False) as pull:
            if not pull.pending:
                return found
            async for messages in pull:
                for message in messages:
                    if message.sequence >= received.position:
                        return found
                    event = _event(message.data)
                    if event is not None and event.position == message.sequence and event.source == received.source:
                        found.append(event)
                if messages[-1].pending == 0:
                    break
        return found

    async def _in_feed(self, first: int, received: Received) -> list[Received]:
        found: list[Received] = []
        if self._feed is None or self._feed.account != received.account_id:
            return found
        position = first - 1
        after = self._at(position)
        while position < received.position - 1:
            try:
                page = await self._feed.read(after, token_id=received.token_id)
            except FeedRefused:
                return found
            found += [
                event for event in page.events if event.position < received.position and event.source == received.source
            ]
            if page.position <= position:
                return found
            position, after = page.position, page.point or page.position
        return found

    def _at(self, position: int) -> LogPoint | int:
        """The event at that position, if it is known."""
        event_id = self._recent.id_at(position)
        return position if event_id is None else LogPoint(position, event_id)


def _event(data: bytes) -> Received | None:
    try:
        return read(data)
    except ForeignMessage:
        return None
