"""Puts the routes together into one ASGI application."""

from typing import Any

from litestar import Litestar, Request, Response, Router
from litestar.handlers import HTTPRouteHandler
from litestar.types import ControllerRouterHandler

from service.application.services import Services
from service.http.answer.errors import error_reply
from service.http.routes import api_token, docs, event, health, history, jwks, operator, propagation
from service.http.server.asgi import Application as ASGIApplication
from service.http.server.edge import Edge
from service.http.server.options import with_options


def create_app(services: Services, *, body_limit: int, max_in_flight: int, api: bool = True) -> ASGIApplication:
    """`body_limit` is in bytes, `max_in_flight` in requests. Without `api` there are health and metrics only."""
    return Edge(routed(services, api=api), max_in_flight=max_in_flight, body_limit=body_limit)


def routed(services: Services, *, api: bool = True) -> Litestar:
    """All routes, without what surrounds them."""
    routes: list[ControllerRouterHandler] = [*with_options(health.routes(services))]
    if api:
        api_routes: list[HTTPRouteHandler] = []
        for part in (api_token, history, event, operator, propagation):
            api_routes += part.routes(services)
        routes += [Router("/api/v1", route_handlers=with_options(api_routes))]
        routes += with_options([*jwks.routes(services), *docs.routes()])
    return Litestar(
        route_handlers=routes,
        exception_handlers={Exception: _handle},
        openapi_config=None,  # see openapi/
        logging_config=None,
    )


def _handle(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    reply = error_reply(error, request.scope["state"])
    headers = {name.decode(): value.decode() for name, value in reply.headers}
    return Response(
        reply.body,
        status_code=reply.status,
        media_type="application/json",
        headers={"cache-control": "no-store", **headers},
    )
