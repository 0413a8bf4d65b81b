"""What `authenticate` waits for: new keys when a token names an unknown one, and, if so wished, the service itself."""

from collections.abc import Iterator
from typing import Any

import pytest

from events.verifier import Principal, Refusal, Servers, Verifier
from events.verifier.jwks import PATH
from tests.events.verifier.local import set_status
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, created, issue, jwks
from tests.events.verifier.web import Answer, Web, http_server
from tests.service.http.keys import new_key

PING = "/api/v1/ping"


@pytest.fixture
def web() -> Iterator[Web]:
    with http_server() as web:
        web.answers[PATH] = Answer(body=jwks())
        yield web


def verifier(web: Web, **options: Any) -> Verifier:
    """It has no broker, so it is stale; it is not entered."""
    return Verifier(Servers(), url=web.url, issuer=ISSUER, audience=AUDIENCE, **options)


async def test_unknown_key(web: Web) -> None:
    """A token of a key that is not known yet is accepted after one look at the service's keys."""
    key = new_key()
    web.answers[PATH] = Answer(body=jwks(KEY, key))
    found = verifier(web)
    found._freshness.fresh_until = float("inf")
    token = issue(created(key_id=key["kid"]), key)

    assert found.verify(token) == Refusal("unknown_key")
    assert isinstance(await found.authenticate(token), Principal)
    assert web.asked == [(PATH, None)]


async def test_invented_keys(web: Web) -> None:
    """Tokens that name keys at random lead to one request, not to one each."""
    found = verifier(web)
    for _ in range(5):
        key = new_key()
        assert await found.authenticate(issue(created(key_id=key["kid"]), key)) == Refusal("unknown_key")

    assert len(web.asked) == 1


@pytest.mark.parametrize(("status", "reason"), [(200, None), (401, "inactive"), (503, "stale"), (302, "stale")])
async def test_asks_when_stale(web: Web, status: int, reason: Any) -> None:
    """When it is stale it asks the service, if it may, and believes a clear answer only."""
    web.answers[PING] = Answer(status)
    found = verifier(web, jwks=jwks(), on_stale="ask")
    event = created()
    token = issue(event)
    answer = await found.authenticate(token)

    if reason is None:
        assert isinstance(answer, Principal)
        assert answer.token_id == event.token_id
    else:
        assert answer == Refusal(reason, event.token_id)
    assert web.asked == [(PING, f"Bearer {token}")]


async def test_service_away() -> None:
    """When the service does not answer either, the token is refused as stale."""
    with http_server() as web:
        found = verifier(web, jwks=jwks(), on_stale="ask")
    event = created()

    assert await found.authenticate(issue(event)) == Refusal("stale", event.token_id)


async def test_does_not_ask_about_others(web: Web) -> None:
    """Tokens that are bad whatever the service says, and all of them by default, are not asked about."""
    asks = verifier(web, jwks=jwks(), on_stale="ask")
    event = created()
    set_status(asks._local, event.token_id, "revoked")
    token = issue(event)

    assert await asks.authenticate(token) == Refusal("revoked", event.token_id)
    assert await asks.authenticate(token[:-4] + "AAAA") == Refusal("bad_signature")
    assert await asks.authenticate(None) == Refusal("missing")
    assert await verifier(web, jwks=jwks()).authenticate(issue(other := created())) == Refusal("stale", other.token_id)
    assert web.asked == []
