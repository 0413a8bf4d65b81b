"""Requests that carry a token where none belongs, as careless callers do."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

TOKENS = "/api/v1/api_token"


class Request(NamedTuple):
    method: str
    path: str
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


def requests(token: str, token_id: str) -> Iterator[Request]:
    """None of these is answered with success, but for those whose odd part is ignored."""
    on_one = f"{TOKENS}/{token_id}"
    yield from (Request("GET", path) for path in _paths(token, token_id))
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


def _paths(token: str, token_id: str) -> Iterator[str]:
    yield f"/{token}"
    yield f"/api/v1/{token}"
    yield f"{TOKENS}/{token}"
    yield f"{TOKENS}/{token}/event"
    yield f"{TOKENS}/{token_id}/{token}"
    yield f"/docs/{token}"
    yield f"/health/ready?token={token}"
    yield f"/metrics?name[]={token}"
    for name in ("access_token", "sorting", "status", "account_id", "environment_id", "expires_after", "last_used"):
        yield f"{TOKENS}?{name}={token}"
    for name in ("pagination[cursor]", "pagination[offset]", "pagination[page_size]", token):
        yield f"{TOKENS}?{name}={token}"
    for name in ("after", "limit", "token_id", "min_position"):
        yield f"/api/v1/event?{name}={token}"
    for name in ("as_of", "as_of_position"):
        yield f"{TOKENS}/{token_id}?{name}={token}"
    yield f"/api/v1/propagation?position={token}"


def _bodies(token: str) -> Iterator[bytes]:
    for body in (
        {"reason": token},
        {"reason": f"see {token}"},
        {"idempotency_key": token},
        {"token": token},
        {token: 1},
        {"details": {"token_scope": token}},
        {"details": {"token_scope": "account", "account_id": token}},
        {"details": {"token_scope": "environment", "environment_id": token}},
        {"details": {"token_scope": "account", "expires_at": token}},
        {"details": {"token_scope": "account", token: 1}},
        {"details": {"token_scope": "account"}, "reason": token},
        [token],
        token,
    ):
        yield msgspec.json.encode(body)
    yield token.encode()
    yield b'{"reason": "' + token.encode()


_HEADERS = (
    "X-Request-Id",
    "X-Correlation-Id",
    "X-Causation-Id",
    "Traceparent",
    "Tracestate",
    "Idempotency-Key",
    "If-Match",
    "Prefer",
    "Accept",
    "Content-Type",
    "Cookie",
    "Last-Event-ID",
    "Tokentrail-Min-Position",
    "X-Api-Key",
    "Proxy-Authorization",
    "User-Agent",
)
