"""Every route of the service, and what each rank of caller gets there. A route that is missing here fails a test."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple

from tests.service.http.api import State

Rank = Literal["nobody", "bad", "operator", "environment", "stranger", "owner"]
"""Who asks: without credentials; with a bearer that is none; the operator; a token of environment scope; one of another
account; one of the account itself. The last two are of account scope."""


class Outcome(NamedTuple):
    """`code` is None for a success, `challenge` the only WWW-Authenticate."""

    status: int
    code: str | None = None
    challenge: str | None = None


NOBODY: Final = Outcome(401, "not_authenticated", "Bearer")
BAD: Final = Outcome(401, "bad_authtoken", 'Bearer error="invalid_token"')
FORBIDDEN: Final = Outcome(403, "not_permitted", 'Bearer error="insufficient_scope"')
NOT_FOUND: Final = Outcome(404, "not_found")
FOUND: Final = Outcome(200)
CREATED: Final = Outcome(201)


class Route(NamedTuple):
    """`{api_token_id}` in its path stands for a token of the owner's account in `state`."""

    outcomes: dict[Rank, Outcome]
    options: Mapping[str, Any] = MappingProxyType({})
    state: State = "active"


def _of_account(owner: Outcome, stranger: Outcome, environment: Outcome = FORBIDDEN) -> dict[Rank, Outcome]:
    by_token: dict[Rank, Outcome] = {"environment": environment, "stranger": stranger, "owner": owner}
    return {"nobody": NOBODY, "bad": BAD, "operator": BAD, **by_token}


_ON_ONE: Final = _of_account(FOUND, NOT_FOUND)
_OWN_ONLY: Final = _of_account(FOUND, FOUND)
_OPERATOR: Final[dict[Rank, Outcome]] = {**_of_account(BAD, BAD, BAD), "operator": FOUND}
_CREATE: Final = {"json": {"details": {"token_scope": "account"}}}

GUARDED: Final[dict[tuple[str, str], Route]] = {
    ("POST", "/api/v1/api_token"): Route(_of_account(CREATED, CREATED), _CREATE),
    ("GET", "/api/v1/api_token"): Route(_OWN_ONLY),
    ("GET", "/api/v1/api_token/{api_token_id}"): Route(_ON_ONE),
    ("PUT", "/api/v1/api_token/{api_token_id}"): Route(_ON_ONE, {"json": {"details": {"name": "Other"}}}),
    ("DELETE", "/api/v1/api_token/{api_token_id}"): Route(_ON_ONE, state="revoked"),
    ("GET", "/api/v1/api_token/{api_token_id}/event"): Route(_ON_ONE),
    ("POST", "/api/v1/api_token/{api_token_id}/activate"): Route(_ON_ONE, state="suspended"),
    ("POST", "/api/v1/api_token/{api_token_id}/suspend"): Route(_ON_ONE),
    ("POST", "/api/v1/api_token/{api_token_id}/revoke"): Route(_ON_ONE),
    ("GET", "/api/v1/event"): Route(_OWN_ONLY),
    ("GET", "/api/v1/operator/event"): Route(_OPERATOR),
    ("GET", "/api/v1/ping"): Route(_of_account(FOUND, FOUND, environment=FOUND)),
    ("GET", "/api/v1/propagation"): Route(_OWN_ONLY),
}
PUBLIC: Final = {
    ("GET", path)
    for path in (
        *("/health/live", "/health/ready", "/metrics", "/.well-known/jwks.json", "/openapi.json", "/docs"),
        *("/docs/initializer.js", "/docs/swagger-ui-bundle.js", "/docs/swagger-ui.css"),
    )
}
"""What everyone may see, with whatever bearer."""

OTHER_FORMS: Final[dict[str, tuple[str, str, dict[str, Any]]]] = {
    "as of a time": ("GET", "/api/v1/api_token/{api_token_id}", {"params": {"as_of": "2027-01-01T00:00:00Z"}}),
    "as of a position": ("GET", "/api/v1/api_token/{api_token_id}", {"params": {"as_of_position": 1}}),
    "a feed": ("GET", "/api/v1/event", {"headers": {"accept": "text/event-stream"}}),
    "the operator's feed": ("GET", "/api/v1/operator/event", {"headers": {"accept": "text/event-stream"}}),
    "one token's events": ("GET", "/api/v1/event", {"params": {"token_id": "{token_id}"}}),
    "a replay": ("POST", "/api/v1/api_token/{api_token_id}/suspend", {"headers": {"idempotency-key": "0123456789"}}),
    "with a wait": ("POST", "/api/v1/api_token/{api_token_id}/suspend", {"headers": {"prefer": "wait=1"}}),
    "a malformed body": ("POST", "/api/v1/api_token/{api_token_id}/suspend", {"content": b"{"}),
    "a malformed query": ("GET", "/api/v1/api_token", {"params": {"sorting": "nonsense"}}),
    "an unknown position": ("GET", "/api/v1/propagation", {"params": {"position": 2**62}}),
    "a position to wait for": ("GET", "/api/v1/ping", {"headers": {"tokentrail-min-position": "1"}}),
}
"""Other ways to ask guarded routes, which must guard them no less."""
