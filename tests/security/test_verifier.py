"""What opens nothing at the service opens nothing at a gateway either (R7, R6)."""

from typing import Final

import msgspec
import pytest

from events.verifier.bearer import Malformed, bearer_token
from events.verifier.decision import Decider
from events.verifier.freshness import Freshness
from events.verifier.jwks import Jwks
from events.verifier.local import Local
from events.verifier.results import Principal, Refusal
from service.application.token_issuer import TokenIssuer
from tests.events.verifier.local import Desk, set_status
from tests.security.bearers import BEARERS, Forge
from tests.security.world import World
from tests.service.http.api import Clock

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
    """It is current, has the service's published keys, and knows what became of the world's tokens."""
    issuer: TokenIssuer = world.api.parts.services.issuer
    config = world.api.config
    clock: Clock = world.api.clock
    local = Local(
        Jwks(None, msgspec.json.encode(issuer.keys.public())),
        Freshness(5.0),
        issuer=config.issuer,
        audience=config.audience,
        now=clock.time.timestamp,
    )
    local.freshness.fresh_until = float("inf")
    for status in ("suspended", "revoked", "deleted"):
        set_status(local, world.dead[status].id, status)
    return local


@pytest.mark.parametrize("forge", BEARERS.values(), ids=BEARERS)
async def test_bad_bearers(world: World, gateway: Local, forge: Forge, request: pytest.FixtureRequest) -> None:
    """A bearer that the service refuses for its form, signature, claims, expiry or status a gateway refuses, too."""
    bearer = forge(world)
    name = request.node.callspec.id

    found = gateway.verify(bearer)

    if name in SIGNED_FOR_A_TOKEN_THAT_IS_NONE:
        assert isinstance(found, Principal)
    else:
        assert isinstance(found, Refusal)


async def test_good_bearers(world: World, gateway: Local) -> None:
    """The tokens that those are made of are accepted."""
    for token in (world.account.jwt, world.environment.jwt, world.stranger.jwt):
        assert isinstance(gateway.verify(token), Principal)


@pytest.mark.parametrize("forge", BEARERS.values(), ids=BEARERS)
async def test_answers_of_a_gateway(world: World, gateway: Local, forge: Forge, request: pytest.FixtureRequest) -> None:
    """The middleware's answer to a bad bearer is one and the same, and does not say what is wrong with it."""
    if request.node.callspec.id in SIGNED_FOR_A_TOKEN_THAT_IS_NONE:
        return
    denial = await Decider(Desk(gateway)).decide([(b"authorization", b"Bearer " + forge(world).encode())], None)

    assert not isinstance(denial, Principal)
    if denial.status == 400:  # it is no bearer token at all (RFC 6750, 3.1)
        with pytest.raises(Malformed):
            bearer_token([(b"authorization", b"Bearer " + forge(world).encode())])
    else:
        assert (denial.status, denial.code) in ((401, "bad_authtoken"), (401, "not_authenticated"))
