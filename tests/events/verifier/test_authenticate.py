"""What `authenticate` waits for: new keys when a token names an unknown one, and, if so wished, the service itself."""

from collections.abc import Iterator
from typing import Any

import pytest

from events.verifier import Notice, Principal, Refusal, Servers, Verifier
from events.verifier.jwks import PATH
from tests.events.verifier.local import set_status
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, created, issue, jwks, of_another_key
from tests.harness.http_server import Answer, Web, http_server
from tests.harness.waiting import soon

PING = "/api/v1/ping"


@pytest.fixture
def web() -> Iterator[Web]:
    with http_server() as web:
        web.answers[PATH] = Answer(body=jwks())
        yield web


def verifier(web: Web, *, fresh: bool = False, **options: Any) -> Verifier:
    """It has no broker, so it is stale unless it is said to be fresh; it is not entered."""
    found = Verifier(Servers(), url=web.url, issuer=ISSUER, audience=AUDIENCE, **options)
    if fresh:
        found._freshness.fresh_until = float("inf")
    return found


def accepts(found: Verifier, token: str) -> bool:
    return isinstance(found.verify(token), Principal)


async def test_unknown_key(web: Web) -> None:
    """A token of a key that is not known yet is accepted after one look at the service's keys."""
    token, key = of_another_key()
    web.answers[PATH] = Answer(body=jwks(KEY, key))
    found = verifier(web, fresh=True, jwks=jwks())

    assert found.verify(token) == Refusal("unknown_key")
    assert isinstance(await found.authenticate(token), Principal)
    assert web.asked == [(PATH, None)]


async def test_verify_has_new_keys_fetched(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """`verify`, which cannot wait, has the keys fetched: the token is accepted soon after, not minutes later."""
    monkeypatch.setattr("events.verifier.jwks._AT_MOST_EVERY", 0.05)
    token, key = of_another_key()
    async with verifier(web, fresh=True) as found:
        web.answers[PATH] = Answer(body=jwks(KEY, key))
        assert found.verify(token) == Refusal("unknown_key")

        await soon(lambda: accepts(found, token))


async def test_keys_that_are_too_old(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the keys cannot be fetched for too long nothing is accepted by them, and that is told."""
    for interval in ("_AT_MOST_EVERY", "_RETRY_EVERY", "_REFRESH_EVERY"):
        monkeypatch.setattr(f"events.verifier.jwks.{interval}", 0.01)
    event, told = created(), list[Notice]()
    token = issue(event)

    def was_told(kind: str) -> bool:
        return kind in [notice.kind for notice in told]

    async with verifier(web, fresh=True, keys_max_age=0.5, on_notice=told.append) as found:
        assert accepts(found, token)
        web.answers[PATH] = Answer(500)
        await soon(lambda: was_told("keys_stale"))
        assert found.verify(token) == Refusal("stale_keys", event.token_id)
        assert found.verify(of_another_key()[0]) == Refusal("stale_keys")
        assert await found.authenticate(token) == Refusal("stale_keys", event.token_id)
        assert not found.current
        web.answers[PATH] = Answer(body=jwks())
        await soon(lambda: was_told("keys_current"))
        assert accepts(found, token)


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
        assert await found.authenticate(of_another_key()[0]) == Refusal("unknown_key")

    assert len(web.asked) == 1


@pytest.mark.parametrize(("status", "reason"), [(200, None), (401, "inactive"), (503, "stale"), (302, "stale")])
async def test_asks_when_stale(web: Web, status: int, reason: Any) -> None:
    """When it is stale it asks the service, if it may, and believes a clear answer only."""
    web.answers[PING] = Answer(status)
    event = created()
    token = issue(event)
    answer = await verifier(web, jwks=jwks(), on_stale="ask").authenticate(token)

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
    assert await verifier(web, jwks=jwks()).authenticate(token) == Refusal("stale", event.token_id)
    assert web.asked == []
