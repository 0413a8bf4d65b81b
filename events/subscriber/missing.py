"""Finds events that the stream does not give any more; if there are none to be had, says so."""

from collections.abc import AsyncIterator
from typing import Literal, NoReturn

from ..received import ForeignMessage, Received, read
from .broker import Broker
from .control import LookAgain
from .errors import EventsMissing, FeedRefused
from .feed import Feed
from .filters import Filter, subjects_of_token
from .notices import GapFilled, Missing, Notices
from .reader import reading
from .versions import Before

Policy = Literal["stop", "wait"]


class Finder:
    def __init__(self, filter: Filter, feed: Feed | None, policy: Policy, notices: Notices) -> None:
        self._filter = filter
        self._feed = feed
        self._policy = policy
        self._notices = notices

    async def lost(self, first: int, last: int, source: str) -> AsyncIterator[Received]:
        """From the feed: what matches of these positions. Of one account at most: without a filter some may be missing.
        `source` is the log that they are of; empty if it is not known.

        Raises:
            EventsMissing, LookAgain: not to be had, for good or for now; FeedUnavailable: for now.
        """
        feed = self._feed
        if feed is None:
            self.give_up(first, last, "the stream has lost them, and there is no feed to ask")
        if not self._filter.everything and self._filter.account != feed.account:
            self.give_up(first, last, "the feed has the events of one account, the filter names another or none")
        position = first - 1
        while position < last:
            try:
                page = await feed.read(position)
            except FeedRefused as error:
                self.give_up(position + 1, last, f"the feed refuses: {error}")
            if source and page.source != source:
                self.give_up(position + 1, last, f"the feed is of another log, {page.source}")
            for received in page.events:
                if received.position <= last and self._filter.matches(received):
                    yield received
            if page.position <= position:
                self.give_up(position + 1, last, f"the feed ends at {page.position}")
            position = page.position

    async def between(self, broker: Broker, before: Before, received: Received) -> list[Received]:
        """The token's events with versions between: from the stream, or else from the feed.

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
        self._notices.say(GapFilled(first=first, last=last, source=source))

    def give_up(self, first: int, last: int, why: str) -> NoReturn:
        self._notices.say(Missing(first=first, last=last, reason=why))
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
        while position < received.position - 1:
            try:
                page = await self._feed.read(position, token_id=received.token_id)
            except FeedRefused:
                return found
            found += [
                event for event in page.events if event.position < received.position and event.source == received.source
            ]
            if page.position <= position:
                return found
            position = page.position
        return found


def _event(data: bytes) -> Received | None:
    try:
        return read(data)
    except ForeignMessage:
        return None
