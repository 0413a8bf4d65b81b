"""What opens nothing at the service opens nothing at a gateway either (R7, R6)."""

from datetime import timedelta
from typing import Final

import msgspec
import pytest

from events.token.bearer import bearer_token
from events.token.jwt import Verified
from events.token.principal import Principal
from events.verifier.jwks import Jwks
from events.verifier.local import Local
from events.verifier.results import Refusal
from events.verifier.web.decision import Decider
from service.application.errors import BadToken
from tests.events.verifier.local import Desk, set_status, with_keys
from tests.trials.security.bearers import BEARERS
from tests.trials.security.world import World

SIGNED_FOR_A_TOKEN_THAT_IS_NONE: Final = {
    "another account",
    "a token that never was",
    "an id that is none",
    "another deployment's, same key",
}
"""Good by signature and claims, of tokens that the log does not have. A gateway knows the tokens that are not good, not
those that are: only who has the signing key can make these."""


@pytest.fixture
def gateway(world: World) -> Local:
    """It is current, has the service's published keys and clock, and knows what became of the world's tokens."""
    keys = Jwks(None, msgspec.json.encode(world.api.parts.services.issuer.keys.public()))
    config, clock = world.api.config, world.api.clock

    def now() -> float:
        return clock.now.timestamp()

    local = with_keys(keys, issuer=config.issuer, audience=config.audience, now=now)
    for status in ("suspended", "revoked", "deleted"):
        set_status(local, world.dead[status].id, status)
    return local


@pytest.mark.parametrize("name", BEARERS)
async def test_bad_bearers(world: World, gateway: Local, name: str) -> None:
    """A bearer that the service refuses for its form, signature, claims, expiry or status a gateway refuses, too. The
    middleware's answer is one and the same, and does not say what is wrong with it."""
    bearer = BEARERS[name](world)
    if name in SIGNED_FOR_A_TOKEN_THAT_IS_NONE:
        assert isinstance(gateway.verify(bearer), Principal)
        return

    assert isinstance(gateway.verify(bearer), Refusal)
    denial = await Decider(Desk(gateway)).decide([(b"authorization", b"Bearer " + bearer.encode())], None)
    assert not isinstance(denial, Principal)
    if denial.status == 400:  # it is no bearer token at all (RFC 6750, 3.1)
        with pytest.raises(ValueError, match="malformed"):
            bearer_token(f"Bearer {bearer}")
    else:
        assert (denial.status, denial.code) in ((401, "bad_authtoken"), (401, "not_authenticated"))


async def test_good_bearers(world: World, gateway: Local) -> None:
    """The tokens that those are made of are accepted."""
    for token in (world.account.jwt, world.environment.jwt, world.stranger.jwt):
        assert isinstance(gateway.verify(token), Principal)


async def test_a_token_ends_for_both_at_once(world: World, gateway: Local) -> None:
    """Service and gateway take a token until the same moment, whatever fraction of a second its creator asked for."""
    api = world.api
    asked = api.clock.now.replace(microsecond=900_000) + timedelta(minutes=5)
    token = await world.account.create(expires_at=asked.isoformat())
    found = api.parts.services.tokens.check(token.jwt)
    assert isinstance(found, Verified)

    taken: list[tuple[bool, bool]] = []
    for off in (-901, -900, -500, -1, 0, 99, 100):
        api.clock.now = asked + timedelta(milliseconds=off)
        gateway_takes = isinstance(gateway.verify(token.jwt), Principal)
        try:
            await api.parts.services.reader.ensure_active(found.principal)
            taken.append((True, gateway_takes))
        except BadToken:
            taken.append((False, gateway_takes))

    assert taken == [(True, True)] + [(False, False)] * 6
