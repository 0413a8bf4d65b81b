"""Answers to OPTIONS: which methods a path has.

Litestar makes such answers of its own, but for a path whose handlers come one by one they name the first one's methods.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from litestar.handlers import HTTPRouteHandler, route
from litestar.types import ASGIApp

from service.http.server.head import with_head


class Options:
    """An ASGI application that answers which methods there are."""

    def __init__(self, methods: Iterable[str]) -> None:
        self._allowed = ", ".join(sorted(methods)).encode()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 204, "headers": [(b"allow", self._allowed)]})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def with_options(handlers: Sequence[HTTPRouteHandler]) -> Sequence[HTTPRouteHandler]:
    """The handlers, and before them one for OPTIONS on each of their paths: Litestar then makes none."""
    methods: dict[str, set[str]] = {}
    for handler in handlers:
        for path in handler.paths:
            methods.setdefault(path, {"OPTIONS"}).update(with_head({*handler.http_methods}))
    return [*(_options(path, allowed) for path, allowed in methods.items()), *handlers]


def _options(path: str, allowed: set[str]) -> HTTPRouteHandler:
    @route(path, http_method="OPTIONS", status_code=200)
    async def options() -> ASGIApp:
        return Options(allowed)

    return options
