"""A verifier's state without a broker: fresh or stale, as a test says."""

from collections.abc import Callable
from typing import Any

from events.recent import Recent
from events.signals import Clock, Head
from events.token.principal import Principal
from events.verifier.jwks import Jwks
from events.verifier.local import Local, monotonic
from events.verifier.results import Refusal
from events.verifier.state.freshness import Freshness
from events.verifier.state.statuses import Change, Standing, Status
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, jwks
from tests.harness.builders import NOW
from tests.service.http.keys import Key

FAR = 4_000_000_000


def fresh(*keys: Key, **options: Any) -> Local:
    """Knows the keys, and nothing but good of all tokens."""
    return with_keys(Jwks(None, jwks(*keys or (KEY,))), **options)


def with_keys(keys: Jwks, *, bound: float = 1e9, clock: Callable[[], float] = monotonic, **options: Any) -> Local:
    """Keys that may change. A relay has said just now that the log is empty."""
    local = Local(keys, Freshness(bound), clock=clock, **{"issuer": ISSUER, "audience": AUDIENCE, **options})
    now = clock()
    local.freshness.applied("log", 0, Recent(), now)
    local.freshness.calibrated(Clock(relay="r", clock=0.0), asked=now)
    empty = Head(source="log", position=0, event_id="", time=NOW, clock=0.0, relay="r", epoch=1)
    local.freshness.heard(empty, now)
    return local


def make_stale(local: Local) -> None:
    local.freshness.lost()


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
