"""Answers to OPTIONS: which methods a path has.

Litestar makes such answers of its own, but for a path whose handlers come one by one they name the first one's methods.
"""

from collections.abc import Sequence

from litestar import Response
from litestar.handlers import HTTPRouteHandler, route


def with_options(handlers: Sequence[HTTPRouteHandler]) -> Sequence[HTTPRouteHandler]:
    """The handlers, and before them one for OPTIONS on each of their paths: Litestar then makes none."""
    methods: dict[str, set[str]] = {}
    for handler in handlers:
        for path in handler.paths:
            methods.setdefault(path, {"OPTIONS"}).update(handler.http_methods)
    return [*(_options(path, ", ".join(sorted(allowed))) for path, allowed in methods.items()), *handlers]


def _options(path: str, allowed: str) -> HTTPRouteHandler:
    @route(path, http_method="OPTIONS", status_code=204)
    async def options() -> Response[None]:
        return Response(None, headers={"allow": allowed})

    return options
