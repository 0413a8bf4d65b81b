"""The feed: an account's events as subscribers receive them, for those who have missed some or have no broker."""

from collections.abc import Sequence
from typing import cast

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from events.cloudevents import CloudEvent
from service.application.services import Services
from service.http.auth import Caller, manages_tokens
from service.http.query import event_query
from service.http.reply import Reply
from service.http.request import AnyRequest
from service.http.schemas import EventsAnswer


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    @get("/event")
    async def events(request: AnyRequest) -> ASGIApp:
        now = services.now()
        async with Caller(services, request.scope["state"]["headers"], now) as principal:
            manages_tokens(principal)
            query = event_query(request.scope["query_string"])
            found = await services.reader.events(
                principal, now, after=query.after, limit=query.limit, token_id=query.token_id
            )
        return Reply(
            EventsAnswer(
                source=found.source,
                # As they are: to decode and encode them could change a byte.
                events=cast("list[CloudEvent]", [msgspec.Raw(message) for message in found.messages]),
                position=found.position,
                more=found.more,
            )
        )

    return [events]
