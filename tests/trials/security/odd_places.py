"""Requests that carry a token where none belongs, as careless callers do."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import msgspec

from tests.service.http.api import TOKENS

_QUERIES: Final = {
    TOKENS: (
        *("access_token", "sorting", "status", "account_id", "environment_id", "expires_after", "last_used"),
        *("pagination[cursor]", "pagination[offset]", "pagination[page_size]", "{token}"),
    ),
    "/api/v1/event": ("after", "limit", "token_id", "min_position"),
    f"{TOKENS}/{{id}}": ("as_of", "as_of_position"),
    "/api/v1/propagation": ("position",),
    "/health/ready": ("token",),
    "/metrics": ("name[]",),
}
_PATHS: Final = (
    *("/{token}", "/api/v1/{token}", f"{TOKENS}/{{token}}", f"{TOKENS}/{{token}}/event", "/docs/{token}"),
    f"{TOKENS}/{{id}}/{{token}}",
    *(f"{path}?{name}={{token}}" for path, names in _QUERIES.items() for name in names),
)
_HEADERS: Final = (
    *("X-Request-Id", "X-Correlation-Id", "X-Causation-Id", "Traceparent", "Tracestate", "Idempotency-Key"),
    *("If-Match", "Prefer", "Accept", "Content-Type", "Cookie", "Last-Event-ID", "Tokentrail-Min-Position"),
    *("X-Api-Key", "Proxy-Authorization", "User-Agent"),
)


class Request(NamedTuple):
    method: str
    path: str
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


def requests(token: str, token_id: str) -> Iterator[Request]:
    """None of these is answered with success, but for those whose odd part is ignored."""
    on_one = f"{TOKENS}/{token_id}"
    yield from (Request("GET", path.format(token=token, id=token_id)) for path in _PATHS)
    for body in _bodies(token):
        yield Request("POST", f"{on_one}/suspend", body)
        yield Request("POST", TOKENS, body)
    for name in _HEADERS:
        for value in (token, f"Bearer {token}", f'"{token}"', token.rpartition(".")[0]):
            yield Request("POST", f"{on_one}/suspend", b"{", ((name, value),))
            yield Request("GET", on_one, b"", ((name, value),))
    yield Request("PATCH", f"{TOKENS}/{token}")
    yield Request("DELETE", f"{TOKENS}/{token}")
    yield Request(token[:40], "/api/v1/ping")


def _bodies(token: str) -> list[bytes]:
    def details(**fields: str) -> dict[str, Any]:
        return {"details": {"token_scope": "account", **fields}}

    shapes = [
        *({"reason": token}, {"reason": f"see {token}"}, {"idempotency_key": token}, {"token": token}, {token: 1}),
        *(details(token_scope=token), details(account_id=token), details(expires_at=token), details(**{token: ""})),
        *(details(token_scope="environment", environment_id=token), {**details(), "reason": token}, [token], token),
    ]
    return [*map(msgspec.json.encode, shapes), token.encode(), b'{"reason": "' + token.encode()]
