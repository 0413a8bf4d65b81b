"""A verifier's state without a broker: fresh or stale, as a test says."""

from typing import Any

from events.token.principal import Principal
from events.verifier.jwks import Jwks
from events.verifier.local import Local
from events.verifier.results import Refusal
from events.verifier.state.freshness import NEVER, Freshness
from events.verifier.state.statuses import Change, Standing, Status
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, jwks
from tests.service.http.keys import Key

FAR = 4_000_000_000


def fresh(*keys: Key, **options: Any) -> Local:
    """Knows the keys, and nothing but good of all tokens."""
    return with_keys(Jwks(None, jwks(*keys or (KEY,))), **options)


def with_keys(keys: Jwks, **options: Any) -> Local:
    """Keys that may change."""
    local = Local(keys, Freshness(5.0), issuer=ISSUER, audience=AUDIENCE, **options)
    local.freshness.fresh_until = float("inf")
    return local


def make_stale(local: Local) -> None:
    local.freshness.fresh_until = NEVER


def set_status(local: Local, token_id: str, status: Status) -> None:
    local.statuses.follow(Change(token_id, Standing(local.statuses.position + 1, status, FAR)))


class Desk:
    """An Authenticator that answers from local state alone and remembers whose use it noted."""

    def __init__(self, local: Local) -> None:
        self.local = local
        self.noted: list[str] = []

    async def authenticate(self, token: str | None) -> Principal | Refusal:
        return self.local.verify(token)

    def used(self, principal: Principal) -> None:
        self.noted.append(principal.token_id)
