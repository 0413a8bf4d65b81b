"""What `authenticate` waits for: new keys when a token names an unknown one, and, if so wished, the service itself."""

from typing import Any, Final

import pytest

from events.cloudevents import log_source
from events.verifier import Principal, Refusal, Servers, Verifier
from events.verifier.jwks import PATH
from tests.events.subscriber.stream import LOG
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, created, issue, jwks, of_another_key
from tests.events.verifier.watched import Lives, current, watched
from tests.harness.http_server import Answer, Web

PING: Final = "/api/v1/ping"
OURS: Final = log_source(LOG)
EVENT: Final = created()
TOKEN: Final = issue(EVENT)


def verifier(web: Web, **options: Any) -> Verifier:
    """It is not entered, so it is stale."""
    return Verifier(Servers(), issuer=ISSUER, audience=AUDIENCE, **{"url": web.url, **options})


async def test_unknown_key(web: Web) -> None:
    """After one look at the service's keys a token is judged by a key that was not known before."""
    event = created(key_id="new")
    key = {**KEY, "kid": "new"}
    web.answers[PATH] = Answer(body=jwks(KEY, key))
    found = verifier(web, jwks=jwks())

    assert found.verify(issue(event, key)) == Refusal("unknown_key")
    assert await found.authenticate(issue(event, key)) == Refusal("stale", event.token_id)
    assert web.asked == [(PATH, None)]


async def test_keys_that_are_too_old(
    nats_url: str, published: Lives, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the keys cannot be fetched for too long nothing is accepted by them, and that is told."""
    for interval in ("_AT_MOST_EVERY", "_RETRY_EVERY", "_REFRESH_EVERY"):
        monkeypatch.setattr(f"events.verifier.jwks.{interval}", 0.01)
    async with current(nats_url, url=web.url, jwks=None, keys_max_age=0.5) as found:
        assert found.says(TOKEN) == "accepted"
        web.answers[PATH] = Answer(500)
        await found.was_told("keys_stale")
        assert found.verifier.verify(TOKEN) == Refusal("stale_keys", EVENT.token_id)
        assert found.says(of_another_key()[0]) == "stale_keys"
        assert await found.verifier.authenticate(TOKEN) == Refusal("stale_keys", EVENT.token_id)
        assert not found.verifier.current
        web.answers[PATH] = Answer(body=jwks(log=OURS))
        await found.was_told("keys_current")
        assert found.says(TOKEN) == "accepted"


async def test_keys_never_fetched(web: Web) -> None:
    """Until the keys have been fetched nobody is told that a token is bad: what keys there are is not known."""
    web.answers[PATH] = Answer(503)
    found = verifier(web)

    assert found.verify(TOKEN) == Refusal("stale_keys")
    assert await found.authenticate(TOKEN) == Refusal("stale_keys")


async def test_invented_keys(web: Web) -> None:
    """Tokens that name keys at random lead to one request, not to one each."""
    found = verifier(web)
    for _ in range(5):
        assert await found.authenticate(of_another_key()[0]) == Refusal("unknown_key")

    assert len(web.asked) == 1


@pytest.mark.parametrize(
    ("status", "reason"), [(200, None), (401, "inactive"), (503, "stale"), (302, "stale"), (None, "stale")]
)
async def test_asks_when_stale(web: Web, status: int | None, reason: Any) -> None:
    """When it is stale it asks the service, if it may, and believes a clear answer only; no answer is none."""
    web.answers[PING] = Answer(status or 200)
    asks = verifier(web, jwks=jwks(), on_stale="ask", **({} if status else {"url": "http://127.0.0.1:1"}))
    answer = await asks.authenticate(TOKEN)

    if reason is None:
        assert isinstance(answer, Principal)
        assert answer.token_id == EVENT.token_id
    else:
        assert answer == Refusal(reason, EVENT.token_id)
    assert web.asked == ([(PING, f"Bearer {TOKEN}")] if status else [])


async def test_does_not_ask_about_others(nats_url: str, published: Lives, web: Web) -> None:
    """Tokens that are bad whatever the service says, and all of them by default, are not asked about."""
    async with watched(nats_url, url=web.url, on_stale="ask") as found:
        await found.reached(8)
        bad = {published.revoked: "revoked", TOKEN[:-4] + "AAAA": "bad_signature", None: "missing"}
        for token, reason in bad.items():
            refused = await found.verifier.authenticate(token)
            assert isinstance(refused, Refusal)
            assert refused.reason == reason
    assert await verifier(web, jwks=jwks()).authenticate(TOKEN) == Refusal("stale", EVENT.token_id)

    assert {path for path, _ in web.asked} == {PATH}
