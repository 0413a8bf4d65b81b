"""The OpenAPI document and a page that renders it with Swagger UI, all from this host."""

import functools
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Final

from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from service.http.answer.reply import Header, Reply
from service.http.openapi.document import encoded

_KEPT: Final = b"public, max-age=3600"

# The page runs our scripts only, talks to this host only, and nobody may frame it.
_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)


def routes() -> Sequence[HTTPRouteHandler]:
    @get("/openapi.json")
    async def document() -> ASGIApp:
        return _file(encoded(), b"application/json", b"no-cache")

    @get("/docs")
    async def page() -> ASGIApp:
        headers = ((b"content-security-policy", _POLICY.encode()), (b"referrer-policy", b"no-referrer"))
        return _file(_static("docs.html"), b"text/html; charset=utf-8", b"no-cache", headers)

    @get("/docs/initializer.js")
    async def initializer() -> ASGIApp:
        return _file(_static("initializer.js"), b"text/javascript; charset=utf-8", _KEPT)

    @get("/docs/swagger-ui-bundle.js")
    async def script() -> ASGIApp:
        return _file(_swagger_ui("javascripts/swagger-ui-bundle.js"), b"text/javascript; charset=utf-8", _KEPT)

    @get("/docs/swagger-ui.css")
    async def style() -> ASGIApp:
        return _file(_swagger_ui("stylesheets/swagger-ui.css"), b"text/css; charset=utf-8", _KEPT)

    return [document, page, initializer, script, style]


@functools.cache
def _static(name: str) -> bytes:
    return Path(__file__).with_name("static").joinpath(name).read_bytes()


@functools.cache
def _swagger_ui(path: str) -> bytes:
    """A file of Swagger UI as its makers built it; the package carries it for documentation sites."""
    return resources.files("mkdocs_swagger_ui_tag").joinpath("swagger-ui", path).read_bytes()


def _file(content: bytes, content_type: bytes, cache_control: bytes, headers: Sequence[Header] = ()) -> Reply:
    headers = ((b"x-content-type-options", b"nosniff"), *headers)
    return Reply(content, headers=headers, cache_control=cache_control, content_type=content_type)
