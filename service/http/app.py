"""Puts the operations together into one ASGI application."""

from typing import Any

from litestar import Litestar, Request, Response

from service.application.services import Services
from service.http.answer.errors import error_reply
from service.http.operations import OPERATIONS
from service.http.route import route_handler
from service.http.routes import docs
from service.http.server.asgi import Application as ASGIApplication
from service.http.server.edge import Edge
from service.http.server.options import with_options


def create_app(services: Services, *, body_limit: int, max_in_flight: int, api: bool = True) -> ASGIApplication:
    """`body_limit` is in bytes, `max_in_flight` in requests. Without `api` there are health and metrics only."""
    return Edge(routed(services, api=api), max_in_flight=max_in_flight, body_limit=body_limit)


def routed(services: Services, *, api: bool = True) -> Litestar:
    """All routes, without what surrounds them."""
    handlers = [route_handler(operation, services) for operation in OPERATIONS if api or operation.health]
    return Litestar(
        route_handlers=with_options([*handlers, *docs.routes()] if api else handlers),
        exception_handlers={Exception: _handle},
        openapi_config=None,  # see openapi/
        logging_config=None,
    )


def _handle(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Answers what Litestar itself refuses: an unknown path, or a method that a path does not have."""
    reply = error_reply(error, request.scope["state"])
    headers = {name.decode(): value.decode() for name, value in reply.headers}
    return Response(
        reply.body,
        status_code=reply.status,
        media_type="application/json",
        headers={"cache-control": reply.cache_control.decode(), **headers},
    )
