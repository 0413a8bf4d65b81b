"""The OpenAPI document and a page that renders it."""

from collections.abc import Sequence

from litestar.handlers import HTTPRouteHandler


def routes() -> Sequence[HTTPRouteHandler]:
    return []
