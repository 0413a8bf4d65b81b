"""The answer from local state: status, expiry and freshness count on every call, a token seen before or not."""

from typing import Any, Final

import pytest

from events.fetch import Fetched
from events.token.principal import Principal
from events.verifier.jwks import Jwks
from events.verifier.local import Local
from events.verifier.results import Refusal
from events.verifier.state.statuses import KEEP, Status
from tests.events.verifier.local import fresh, make_stale, set_status, with_keys
from tests.events.verifier.tokens import KEY, TOMORROW, created, issue, jwks, of_another_key

EVENT: Final = created()
TOKEN: Final = issue(EVENT)


def seen(local: Local, token: str = TOKEN) -> Local:
    """It has just accepted the token."""
    assert isinstance(local.verify(token), Principal)
    return local


@pytest.mark.parametrize("nothing", [None, "", b"", 0, []])
def test_no_token(nothing: Any) -> None:
    assert fresh().verify(nothing) == Refusal("missing")


@pytest.mark.parametrize(
    ("status", "reason"),
    [("suspended", "suspended"), ("revoked", "revoked"), ("deleted", "deleted"), ("unknown", "inactive")],
)
def test_status_counts_on_every_call(status: Status, reason: Any) -> None:
    """A token that was accepted a moment ago is refused as soon as its status says so; if it can be, accepted again."""
    local = seen(fresh())
    set_status(local, EVENT.token_id, status)
    assert local.verify(TOKEN) == Refusal(reason, EVENT.token_id)
    set_status(local, EVENT.token_id, "active")

    assert isinstance(local.verify(TOKEN), Principal) == (status not in ("revoked", "deleted"))


def test_stale() -> None:
    """When the state is not fresh no token is accepted, known or not; one that is revoked is still called revoked."""
    local, other = seen(fresh()), created()
    make_stale(local)

    assert local.verify(TOKEN) == Refusal("stale", EVENT.token_id)
    assert local.verify(issue(other)) == Refusal("stale", other.token_id)
    assert local.verify("x") == Refusal("malformed")
    set_status(local, EVENT.token_id, "suspended")
    assert local.verify(TOKEN) == Refusal("stale", EVENT.token_id)
    set_status(local, EVENT.token_id, "revoked")
    assert local.verify(TOKEN) == Refusal("revoked", EVENT.token_id)


def test_freshness_ends_at_its_time() -> None:
    """The bound is looked at on every call: when it has passed, it has passed."""
    time = 100.0
    local = fresh(clock=lambda: time, bound=0.5)
    time = 100.4
    seen(local)
    time = 100.5

    assert local.verify(TOKEN) == Refusal("stale", EVENT.token_id)


def test_expired() -> None:
    """A token is refused from its expiry on, to the second, also one that is remembered."""
    expires_at = TOMORROW.replace(microsecond=0)
    token = issue(created(expires_at=expires_at))
    now = expires_at.timestamp() - 1
    local = seen(fresh(now=lambda: now), token)
    now += 1

    assert local.verify(token) == Refusal("expired")


def test_forgotten() -> None:
    """Tokens so old that entries of their age were dropped stay refused, though the clock is set back."""
    local = seen(fresh())
    local.statuses.forget(TOMORROW.timestamp() + KEEP + 2)

    assert local.verify(TOKEN) == Refusal("expired")


async def test_withdrawn_key() -> None:
    """When the service publishes other keys, also tokens that were seen before are checked anew."""
    token, other = of_another_key()

    async def get(_: str) -> Fetched:
        return Fetched(200, jwks(other))

    keys = Jwks("http://service", jwks(KEY), get=get)
    local = seen(with_keys(keys))
    await keys.refresh()

    assert local.verify(TOKEN) == Refusal("unknown_key")
    seen(local, token)
