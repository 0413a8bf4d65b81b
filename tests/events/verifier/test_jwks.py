"""The service's keys: which are taken, when they are fetched, and that a failed fetch takes none away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import pytest

from events.fetch import Fetched, FetchFailed
from events.token import keys
from events.token.principal import Principal
from events.verifier.jwks import PATH, Jwks
from events.verifier.results import Refusal
from tests.events.verifier.local import with_keys
from tests.events.verifier.tokens import KEY, created, issue, jwks, of_another_key
from tests.harness.http_server import Answer, http_server
from tests.harness.waiting import soon
from tests.service.http.keys import new_key, public


def key_set(*fields: dict[str, Any]) -> bytes:
    return msgspec.json.encode({"keys": fields})


def test_other_keys_are_ignored() -> None:
    """Keys for encryption, of other kinds or algorithms are left alone; the Ed25519 key beside them is taken."""
    good = public(KEY)
    others: list[dict[str, Any]] = [
        {"kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "rsa"},
        {**good, "kid": "x", "crv": "X25519"},
        {**good, "kid": "enc", "use": "enc"},
        {**good, "kid": "hmac", "alg": "HS256"},
        {name: value for name, value in good.items() if name != "kid"},
    ]

    assert keys.parse(key_set(*others, good)).keys() == {KEY["kid"]}


@pytest.mark.parametrize(
    "text",
    [
        *(b"", b"\xff", b"[]", b"{}", b'{"keys": {}}', b'{"keys": [1, null]}', b'{"keys": ' + b"[" * 100_000),
        *(key_set({**public(KEY), "x": x}) for x in ("AA", "\u00e4", "+" * 42 + "8", "-" * 42 + "9")),
        key_set(public(KEY), public(KEY)),
    ],
)
def test_unusable_sets(text: bytes) -> None:
    """What is not a set of usable keys is refused as a whole."""
    with pytest.raises(ValueError, match=r"not JSON|not a JWK set|the same id|cannot be read|no Ed25519 key"):
        keys.parse(text)


class Source:
    """A service whose answer is set by the test, on a clock that the test moves."""

    def __init__(self, body: bytes | None = None) -> None:
        self.answer: Fetched | Exception = Fetched(200, body or jwks())
        self.asked: list[str] = []
        self.time = 0.0

    async def get(self, url: str) -> Fetched:
        self.asked.append(url)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def was_asked(self, times: int) -> None:
        """So many times in all."""
        await soon(lambda: len(self.asked) >= times)

    def jwks(self, **options: Any) -> Jwks:
        return Jwks("http://service/", **{"get": self.get, "clock": lambda: self.time, **options})


@asynccontextmanager
async def kept_fresh(found: Jwks) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(found.run())
        yield
        task.cancel()


async def test_refresh_takes_new_keys_and_says_so() -> None:
    """Other keys replace the old ones, and whoever must know is told; the same keys again tell nobody."""
    source, told = Source(), list[bool]()
    found = source.jwks()
    found.on_change = lambda: told.append(True)
    for key in (KEY, KEY, new := new_key()):
        source.answer = Fetched(200, jwks(key))
        source.time += 60
        await found.refresh()

    assert source.asked[0] == "http://service/.well-known/jwks.json"
    assert found.keys.keys() == {new["kid"]}
    assert len(told) == 2


@pytest.mark.parametrize("answer", [FetchFailed("away"), Fetched(500, jwks(new_key())), Fetched(200, b"<html>")])
async def test_failed_refresh_keeps_the_keys(answer: Fetched | Exception) -> None:
    """A service that is away, answers with an error or answers nonsense changes no key, nor the log that was named."""
    source = Source()
    source.answer = answer
    found = source.jwks(static=jwks(log="urn:tokentrail:log:x"))
    await found.refresh()

    assert found.keys.keys() == {KEY["kid"]}
    assert found.log == "urn:tokentrail:log:x"


async def test_refresh_is_limited() -> None:
    """However many ask, one fetch is made, and the next one some seconds later: key ids are free to invent."""
    source = Source()
    found = source.jwks()
    await asyncio.gather(*(found.refresh() for _ in range(50)))
    source.time += 1
    await found.refresh()
    assert len(source.asked) == 1
    source.time += 10
    await found.refresh()

    assert len(source.asked) == 2


async def test_keys_are_kept_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys are fetched now and then, also when nobody asks, and sooner after a fetch that failed."""
    monkeypatch.setattr("events.verifier.jwks._REFRESH_EVERY", 0.001)
    monkeypatch.setattr("events.verifier.jwks._RETRY_EVERY", 0.0)
    source = Source()

    async def get(url: str) -> Fetched:
        source.time += 60
        answer = await source.get(url)
        if len(source.asked) == 2:
            raise FetchFailed("away")
        return answer

    found = source.jwks(get=get)
    async with kept_fresh(found):
        await source.was_asked(5)

    assert found.keys.keys() == {KEY["kid"]}


async def test_keys_age() -> None:
    """They are good for so long after the last fetch that succeeded; given ones do not age without a URL."""
    source = Source()
    found = source.jwks(max_age=100)
    assert found.good_until < source.time
    for now, answer, good_until in (
        (10, Fetched(200, jwks()), 110),
        (60, FetchFailed("away"), 110),
        (120, Fetched(200, jwks()), 220),
    ):
        source.time, source.answer = now, answer
        await found.refresh()
        assert found.good_until == good_until
        assert found.complaint == ("away" if isinstance(answer, FetchFailed) else None)

    assert Jwks(None, jwks()).good_until == float("inf")
    assert Source().jwks(static=jwks(), max_age=100).good_until == 100


async def test_fetched_before_they_are_too_old() -> None:
    """Keys that are believed for a short time are fetched as often, whatever is usual."""
    source = Source(jwks(log="urn:tokentrail:log:x"))
    async with kept_fresh(Jwks("http://service", get=source.get, max_age=0.2)):
        await source.was_asked(3)


@pytest.mark.parametrize(("later", "reason"), [(7200, "stale_keys"), (60, "unknown_key")])
async def test_verify_has_keys_fetched_soon(later: float, reason: str) -> None:
    """A token that comes when they are too old, for the machine may have slept, or that names an unknown one has them
    fetched, though the next round is minutes away; then it is accepted."""
    other, key = of_another_key()
    token = other if reason == "unknown_key" else issue(created())
    source = Source(jwks(log="urn:tokentrail:log:x"))
    found = source.jwks()
    local = with_keys(found, clock=lambda: source.time)
    async with kept_fresh(found):
        await source.was_asked(1)
        source.time += later
        source.answer = Fetched(200, jwks(KEY, key, log="urn:tokentrail:log:x"))
        refused = local.verify(token)
        assert isinstance(refused, Refusal)
        assert refused.reason == reason
        await source.was_asked(2)

        assert isinstance(local.verify(token), Principal)


async def test_no_cache_answers_for_the_service() -> None:
    """The request for the keys asks caches on the way to ask the service: its log may be a new one."""
    with http_server() as web:
        web.answers[PATH] = Answer(body=jwks())
        await Jwks(web.url).refresh()

    assert web.cache_control == ["no-cache"]
