"""The routes on one token."""

from typing import Final

import httpx

from tests.service.http.api import TOKENS

COMMANDS: Final = {
    "activate": ("POST", "/activate"),
    "suspend": ("POST", "/suspend"),
    "revoke": ("POST", "/revoke"),
    "delete": ("DELETE", ""),
}
ROUTES: Final = {**COMMANDS, "get": ("GET", "")}


async def call(client: httpx.AsyncClient, route: str, token_id: str, **options: object) -> httpx.Response:
    """Calls one of ROUTES for the token, whose id is put into the path as it is."""
    method, end = ROUTES[route]
    return await client.request(method, f"{TOKENS}/{token_id}{end}", **options)  # type: ignore[arg-type]
