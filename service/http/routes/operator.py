"""The operator's route: the events of all accounts. Its bearer is configured and is no API token; without one
configured nobody is let in."""

import hmac
from collections.abc import Sequence
from hashlib import sha256

from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from events.log_point import LogPoint
from service.application.errors import BadToken
from service.application.feeds import PAGE
from service.application.reader import Events
from service.application.services import Services
from service.http.request.accept import wants_event_stream
from service.http.request.auth import bearer
from service.http.request.consistency import at_position
from service.http.request.headers import Headers
from service.http.request.parse import AnyRequest, last_event_id
from service.http.request.query import log_query
from service.http.routes.event import page_reply, reached
from service.http.routes.event_stream import EventStream


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    async def read(after: LogPoint) -> Events:
        return await services.feeds.everything(after, PAGE)

    @get("/operator/event")
    async def events(request: AnyRequest) -> ASGIApp:
        headers = request.scope["state"]["headers"]
        ensure_operator(headers, services.operator_token)
        query = log_query(request.scope["query_string"])
        streamed = wants_event_stream(headers)
        after = last_event_id(headers)
        await at_position(request, services)
        if not streamed:
            return page_reply(await services.feeds.everything(query.after, query.limit))
        after = query.after if after is None else after
        first = await read(after)
        opened = services.feeds.open(read, reached(first, after), caller=None)
        return EventStream(opened, first.messages, lambda: None)

    return [events]


def ensure_operator(headers: Headers, token: str | None) -> None:
    """Compares in a time that says nothing of the token, not even its length.

    Raises:
        NotAuthenticated: there is no bearer.
        BadToken: it is another one, or there is none to compare with.
    """
    given = bearer(headers)
    if token is None or not hmac.compare_digest(sha256(given.encode()).digest(), sha256(token.encode()).digest()):
        raise BadToken
