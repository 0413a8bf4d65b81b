"""What `authenticate` waits for: new keys when a token names an unknown one, and, if so wished, the service itself."""

from collections.abc import Iterator
from typing import Any

import pytest

from events.verifier import Notice, Principal, Refusal, Servers, Verifier
from events.verifier.jwks import PATH
from tests.events.verifier.local import set_status
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, created, issue, jwks
from tests.events.verifier.web import Answer, Web, http_server
from tests.harness.processes import until
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
    found = verifier(web, jwks=jwks())
    found._freshness.fresh_until = float("inf")
    token = issue(created(key_id=key["kid"]), key)

    assert found.verify(token) == Refusal("unknown_key")
    assert isinstance(await found.authenticate(token), Principal)
    assert web.asked == [(PATH, None)]


async def test_verify_has_new_keys_fetched(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """`verify`, which cannot wait, has the keys fetched: the token is accepted soon after, not minutes later."""
    monkeypatch.setattr("events.verifier.jwks._AT_MOST_EVERY", 0.05)
    key = new_key()
    token = issue(created(key_id=key["kid"]), key)
    async with verifier(web) as found:
        found._freshness.fresh_until = float("inf")
        web.answers[PATH] = Answer(body=jwks(KEY, key))
        assert found.verify(token) == Refusal("unknown_key")

        await until(lambda: _accepts(found, token), within=10)


async def _accepts(found: Verifier, token: str) -> bool:
    return isinstance(found.verify(token), Principal)


async def test_keys_that_are_too_old(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the keys cannot be fetched for too long nothing is accepted by them any more, and it is told; once they are
    fetched again, tokens are."""
    monkeypatch.setattr("events.verifier.jwks._AT_MOST_EVERY", 0.01)
    monkeypatch.setattr("events.verifier.jwks._RETRY_EVERY", 0.01)
    monkeypatch.setattr("events.verifier.jwks._REFRESH_EVERY", 0.01)
    event, told = created(), list[Notice]()
    token = issue(event)
    async with verifier(web, keys_max_age=0.5, on_notice=told.append) as found:
        found._freshness.fresh_until = float("inf")
        assert await _accepts(found, token)
        web.answers[PATH] = Answer(500)
        await until(lambda: _told(told, "keys_stale"), within=10)
        assert found.verify(token) == Refusal("stale_keys", event.token_id)
        assert found.verify(issue(created(key_id=(other := new_key())["kid"]), other)) == Refusal("stale_keys")
        assert await found.authenticate(token) == Refusal("stale_keys", event.token_id)
        assert not found.current
        web.answers[PATH] = Answer(body=jwks())
        await until(lambda: _told(told, "keys_current"), within=10)
        assert await _accepts(found, token)


async def _told(told: list[Notice], kind: str) -> bool:
    return kind in [notice.kind for notice in told]


async def test_keys_never_fetched(web: Web) -> None:
    """Until the keys have been fetched nobody is told that a token is bad: what keys there are is not known."""
    web.answers[PATH] = Answer(503)
    found = verifier(web)

    assert found.verify(issue(created())) == Refusal("stale_keys")
    assert await found.authenticate(issue(created())) == Refusal("stale_keys")


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
