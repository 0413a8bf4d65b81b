"""The answer from local state: status, expiry and freshness count on every call, a token seen before or not."""

from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.fetch import Fetched
from events.token.principal import Principal
from events.verifier.jwks import Jwks
from events.verifier.local import Local
from events.verifier.results import Refusal
from events.verifier.state.freshness import Freshness
from events.verifier.state.statuses import KEEP, Status
from tests.events.verifier.local import fresh, make_stale, set_status
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, TOMORROW, created, issue, jwks, new_token
from tests.service.http.keys import new_key

TOKEN: Final = new_token()
LOCAL: Final = fresh()


@given(st.none() | st.text() | st.binary() | st.integers() | st.floats() | st.lists(st.text()))
def test_never_raises(anything: Any) -> None:
    """Whatever is given for a token, the answer is a refusal."""
    found = LOCAL.verify(anything)

    assert isinstance(found, Refusal)
    assert found.reason in ("missing", "malformed")


def test_lone_surrogates() -> None:
    """Text that cannot be UTF-8 is refused like any other."""
    assert LOCAL.verify("\ud800") == Refusal("malformed")


@pytest.mark.parametrize(
    ("status", "reason"),
    [("suspended", "suspended"), ("revoked", "revoked"), ("deleted", "deleted"), ("unknown", "inactive")],
)
def test_status_counts_on_every_call(status: Status, reason: str) -> None:
    """A token that was accepted a moment ago is refused as soon as its status says so."""
    local = fresh()
    accepted = local.verify(TOKEN)
    assert isinstance(accepted, Principal)
    set_status(local, accepted.token_id, status)

    assert local.verify(TOKEN) == Refusal(reason, accepted.token_id)  # type: ignore[arg-type]


def test_suspended_and_activated() -> None:
    """A token that was suspended and activated again is accepted."""
    local = fresh()
    accepted = local.verify(TOKEN)
    assert isinstance(accepted, Principal)
    set_status(local, accepted.token_id, "suspended")
    set_status(local, accepted.token_id, "active")

    assert local.verify(TOKEN) == accepted


def test_stale() -> None:
    """When the state is not fresh no token is accepted, known or not; one that is revoked is still called revoked."""
    local = fresh()
    accepted = local.verify(TOKEN)
    assert isinstance(accepted, Principal)
    make_stale(local)

    assert local.verify(TOKEN) == Refusal("stale", accepted.token_id)
    assert isinstance(other := local.verify(new_token()), Refusal)
    assert other.reason == "stale"
    assert local.verify("x") == Refusal("malformed")
    set_status(local, accepted.token_id, "suspended")
    assert local.verify(TOKEN) == Refusal("stale", accepted.token_id)
    set_status(local, accepted.token_id, "revoked")
    assert local.verify(TOKEN) == Refusal("revoked", accepted.token_id)


def test_freshness_ends_at_its_time() -> None:
    """The bound is looked at on every call: when it has passed, it has passed."""
    time = 100.0
    local = fresh(clock=lambda: time)
    local.freshness.fresh_until = 100.5
    assert isinstance(local.verify(TOKEN), Principal)
    time = 100.5

    assert isinstance(refused := local.verify(TOKEN), Refusal)
    assert refused.reason == "stale"


def test_expired() -> None:
    """A token is refused from its expiry on, also one that is remembered."""
    now = TOMORROW.timestamp() - 1
    local = fresh(now=lambda: now)
    assert isinstance(local.verify(TOKEN), Principal)
    now += 2

    assert local.verify(TOKEN) == Refusal("expired")


def test_forgotten() -> None:
    """Once entries of some age are dropped, tokens of that age stay refused, though the clock is set back: whether they
    were revoked is not known any more."""
    local = fresh()
    assert isinstance(local.verify(TOKEN), Principal)
    local.statuses.forget(TOMORROW.timestamp() + KEEP + 2)

    assert local.verify(TOKEN) == Refusal("expired")


async def test_withdrawn_key() -> None:
    """When the service publishes other keys, also tokens that were seen before are checked anew."""
    other = new_key()

    async def get(_: str) -> Fetched:
        return Fetched(200, jwks(other))

    keys = Jwks("http://service", jwks(KEY), get=get)
    local = Local(keys, Freshness(5.0), issuer=ISSUER, audience=AUDIENCE)
    local.freshness.fresh_until = float("inf")
    assert isinstance(local.verify(TOKEN), Principal)
    await keys.refresh()

    assert local.verify(TOKEN) == Refusal("unknown_key")
    assert isinstance(local.verify(issue(created(key_id=other["kid"]), other)), Principal)
