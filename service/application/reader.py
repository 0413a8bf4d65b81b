"""Reads what a caller asks for. The same query checks that the caller is active."""

from datetime import datetime
from typing import NamedTuple

import msgspec
import pfid

from events.cloudevents import log_source, message
from events.log_point import LogPoint
from events.recorded import Recorded, stream_of
from events.token.principal import Principal
from projections.details.queries import DetailsQueries, Page, TokenDetails
from projections.details.selection import Filters, SortKey
from service.application.authorize import ensure_manages_tokens, ensure_reads_token
from service.application.errors import BadToken, LogDiffers, PositionNotFound
from service.domain.errors import TokenNotFound
from service.store.errors import store_errors
from service.store.log_reader import Feed, LogReader, Tail


class Message(NamedTuple):
    """An event as the message that subscribers receive, with its place in the log and its type."""

    point: LogPoint
    type: str
    body: bytes


def as_message(event: Recorded, source: str) -> Message:
    return Message(event.point, event.type, message(event, source))


class Events(msgspec.Struct, frozen=True):
    """Events in order, of an account or of all.

    Up to `end`, an event of the log that may not be one of these, they are complete; `more` says whether others follow
    it. `source` names the log.
    """

    source: str
    messages: list[Message]
    end: LogPoint
    more: bool


def page_of(found: Feed | Tail, limit: int) -> Events:
    """Returns the first `limit` of the `limit` + 1 events that were read: the last one only shows that others follow.

    Raises:
        LogDiffers: it is not the log that was read so far.
    """
    if found.differs:
        raise LogDiffers
    source = log_source(found.log_id)
    events, more = found.events[:limit], len(found.events) > limit
    return Events(
        source=source,
        messages=[as_message(event, source) for event in events],
        end=events[-1].point if more else found.head,
        more=more,
    )


class Place(msgspec.Struct, frozen=True):
    """A position in the log `source`; `head` is the log's last position."""

    source: str
    position: int
    head: int
    recorded_at: datetime


class Reader:
    """Every method raises BadToken if the caller's token is not active, and StoreUnavailable if Postgres is away.

    Postgres's clock says whether a token has expired: a wrong clock here neither lets an expired token in nor refuses a
    good one.
    """

    def __init__(self, store: LogReader, details: DetailsQueries) -> None:
        self._store = store
        self._details = details

    async def ensure_active(self, caller: Principal) -> None:
        if not await self._store.token_is_active(caller.token_id, caller.account_id):
            raise BadToken

    async def ensure_not_expired(self, caller: Principal) -> None:
        """Compares the token's `exp` with Postgres's clock; the other methods go by what the log says of the token."""
        if caller.expires_at <= await self._store.clock():
            raise BadToken

    async def get(self, token_id: str, caller: Principal) -> tuple[TokenDetails, datetime]:
        """Returns the details, and the time at which they were read.

        Raises:
            TokenNotFound: there is none of this id in the caller's account.
            NotPermitted: the caller may read itself only.
        """
        # Every token's id is a PFID, and Postgres takes no text with NUL.
        asked = token_id if pfid.is_pfid(token_id) else ""
        with store_errors():
            found = await self._details.get(asked, caller)
        if not found.caller_is_active:
            raise BadToken
        ensure_reads_token(caller, token_id)
        if found.details is None:
            raise TokenNotFound
        return found.details, found.now

    async def page(
        self,
        caller: Principal,
        *,
        filters: Filters,
        sorting: str | None,
        limit: int,
        offset: int,
        after: SortKey | None,
    ) -> Page:
        """
        Raises:
            NotPermitted: the caller's token is not of account scope.
        """
        with store_errors():
            page = await self._details.page(
                caller,
                filters=filters,
                sorting=sorting,
                limit=limit,
                offset=offset if after is None else 0,
                after=after,
            )
        if not page.caller_is_active:
            raise BadToken
        ensure_manages_tokens(caller)
        return page

    async def events(self, caller: Principal, *, after: LogPoint, limit: int, token_id: str | None = None) -> Events:
        """Returns up to `limit` events of the caller's account that follow `after`, of one token or of all. If
        `after` has no event's id, nothing checks which event is there.

        Raises:
            NotPermitted: the caller's token is not of account scope.
            LogDiffers: the log does not have the event `after`.
        """
        stream_id = stream_of(token_id) if token_id is not None else None
        feed = await self._store.feed(
            caller.account_id, caller.token_id, after=after, limit=limit + 1, stream_id=stream_id
        )
        if not feed.caller_is_active:
            raise BadToken
        ensure_manages_tokens(caller)
        return page_of(feed, limit)

    async def place(self, caller: Principal, position: int | None) -> Place:
        """
        Raises:
            NotPermitted: the caller's token is not of account scope.
            PositionNotFound: the log does not have the position, or, with None, has none at all.
        """
        place = await self._store.place(caller.account_id, caller.token_id, position)
        if not place.caller_is_active:
            raise BadToken
        ensure_manages_tokens(caller)
        if place.recorded_at is None:
            raise PositionNotFound
        return Place(log_source(place.log_id), position or place.head, place.head, place.recorded_at)
