"""The feed: an account's events as subscribers receive them, for those who have missed some or have no broker.

In pages, or, for who accepts text/event-stream, as they come.
"""

from collections.abc import Sequence
from typing import cast

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from events.cloudevents import CloudEvent
from events.log_point import LogPoint
from events.token.principal import Principal
from service.application.authorize import ensure_manages_tokens
from service.application.errors import PositionNotFound
from service.application.feeds import PAGE
from service.application.reader import Events
from service.application.services import Services
from service.http.answer.reply import Reply
from service.http.answer.schemas import EventsAnswer
from service.http.request.accept import wants_event_stream
from service.http.request.auth import Caller
from service.http.request.consistency import at_position
from service.http.request.parse import AnyRequest, last_event_id
from service.http.request.query import EventQuery, event_query
from service.http.routes.event_stream import EventStream


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    @get("/event")
    async def events(request: AnyRequest) -> ASGIApp:
        headers = request.scope["state"]["headers"]
        async with Caller(services, request) as principal:
            ensure_manages_tokens(principal)
            query = event_query(request.scope["query_string"])
            streamed = wants_event_stream(headers)
            after = last_event_id(headers)
            await at_position(request, services)
            if streamed:
                return await stream(principal, query, query.after if after is None else after)
            found = await services.reader.events(
                principal, after=query.after, limit=query.limit, token_id=query.token_id
            )
        return page_reply(found)

    async def stream(principal: Principal, query: EventQuery, after: LogPoint) -> ASGIApp:
        async def read(after: LogPoint) -> Events:
            return await services.reader.events(principal, after=after, limit=PAGE, token_id=query.token_id)

        def note_use() -> None:
            services.last_use.note(principal.token_id, services.now())

        first = await read(after)
        opened = services.feeds.open(read, reached(first, after), caller=principal, token_id=query.token_id)
        return EventStream(opened, first.messages, note_use)

    return [events]


def reached(first: Events, after: LogPoint) -> LogPoint:
    """The event that the first page has come to.

    Raises:
        PositionNotFound: the log does not have the position after which it begins. It is not the log that was
            followed, or is behind: to wait for it would be to miss what it records on the way.
    """
    if first.end.position < after.position:
        raise PositionNotFound
    return first.end


def page_reply(found: Events) -> Reply:
    return Reply(
        EventsAnswer(
            source=found.source,
            # As they are: to decode and encode them could change a byte.
            events=cast("list[CloudEvent]", [msgspec.Raw(message.body) for message in found.messages]),
            position=found.end.position,
            cursor=str(found.end),
            more=found.more,
        )
    )
