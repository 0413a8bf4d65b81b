"""The OpenAPI document and a page that renders it with Swagger UI, all from this host."""

import functools
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Final

from litestar import Response, get
from litestar.handlers import HTTPRouteHandler

from service.http.openapi.document import encoded

_KEPT: Final = "public, max-age=3600"

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
    async def document() -> Response[bytes]:
        return _file(encoded(), "application/json", "no-cache")

    @get("/docs")
    async def page() -> Response[bytes]:
        headers = {"content-security-policy": _POLICY, "referrer-policy": "no-referrer"}
        return _file(_static("docs.html"), "text/html; charset=utf-8", "no-cache", headers)

    @get("/docs/initializer.js")
    async def initializer() -> Response[bytes]:
        return _file(_static("initializer.js"), "text/javascript; charset=utf-8", _KEPT)

    @get("/docs/swagger-ui-bundle.js")
    async def script() -> Response[bytes]:
        return _file(_swagger_ui("javascripts/swagger-ui-bundle.js"), "text/javascript; charset=utf-8", _KEPT)

    @get("/docs/swagger-ui.css")
    async def style() -> Response[bytes]:
        return _file(_swagger_ui("stylesheets/swagger-ui.css"), "text/css; charset=utf-8", _KEPT)

    return [document, page, initializer, script, style]


@functools.cache
def _static(name: str) -> bytes:
    return Path(__file__).with_name("static").joinpath(name).read_bytes()


@functools.cache
def _swagger_ui(path: str) -> bytes:
    """A file of Swagger UI as its makers built it; the package carries it for documentation sites."""
    return resources.files("mkdocs_swagger_ui_tag").joinpath("swagger-ui", path).read_bytes()


def _file(
    content: bytes, content_type: str, cache_control: str, headers: dict[str, str] | None = None
) -> Response[bytes]:
    return Response(
        content,
        headers={
            "content-type": content_type,
            "cache-control": cache_control,
            "x-content-type-options": "nosniff",
            **(headers or {}),
        },
    )
