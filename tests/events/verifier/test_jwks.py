"""The service's keys: which are taken, when they are fetched, and that a failed fetch takes none away."""

import asyncio
from typing import Any

import msgspec
import pytest

from events.fetch import Fetched, FetchFailed, fetch
from events.token import keys
from events.token.principal import Principal
from events.verifier.jwks import PATH, Jwks
from events.verifier.local import Local
from events.verifier.results import Refusal
from events.verifier.state.freshness import Freshness
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, created, issue, jwks
from tests.events.verifier.web import Answer, http_server
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
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"keys": {}}',
        b'{"keys": [1, null]}',
        b'{"keys": ' + b"[" * 100_000,
        key_set({**public(KEY), "x": "AA"}),
        key_set({**public(KEY), "x": "\u00e4"}),
        key_set({**public(KEY), "x": "+" * 42 + "8"}),
        key_set({**public(KEY), "x": "-" * 42 + "9"}),
        key_set(public(KEY), public(KEY)),
    ],
)
def test_unusable_sets(text: bytes) -> None:
    """What is not a set of usable keys is refused as a whole."""
    with pytest.raises(keys.InvalidKeySet):
        keys.parse(text)


class Source:
    """A service whose answer is set by the test, on a clock that the test moves."""

    def __init__(self) -> None:
        self.answer: Fetched | Exception = Fetched(200, jwks())
        self.asked: list[str] = []
        self.time = 0.0

    async def get(self, url: str) -> Fetched:
        self.asked.append(url)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def jwks(self, **options: Any) -> Jwks:
        return Jwks("http://service/", get=self.get, clock=lambda: self.time, **options)


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


@pytest.mark.parametrize("answer", [FetchFailed("away"), Fetched(500, jwks()), Fetched(200, b"<html>")])
async def test_failed_refresh_keeps_the_keys(answer: Fetched | Exception) -> None:
    """A service that is away or answers nonsense takes no key away."""
    source = Source()
    source.answer = answer
    found = source.jwks(static=jwks())
    await found.refresh()

    assert found.keys.keys() == {KEY["kid"]}


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


async def test_fetch_follows_no_redirect() -> None:
    """A redirect is an answer like any other: what was sent along goes nowhere else."""
    with http_server() as web:
        web.answers["/here"] = Answer(302, b"", (("Location", f"{web.url}/there"),))
        answer = await fetch(f"{web.url}/here", within=5, headers={"Authorization": "Bearer x"})

    assert (answer.status, web.asked) == (302, [("/here", "Bearer x")])


async def test_fetch_takes_no_endless_answer() -> None:
    """An answer that is far too long is given up."""
    with http_server() as web:
        web.answers["/"] = Answer(body=b"x" * 300_000)
        with pytest.raises(FetchFailed):
            await fetch(f"{web.url}/", within=5)


async def test_fetch_is_bounded_in_time() -> None:
    """A server that accepts and says nothing is given up in time."""

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(silent, "127.0.0.1", 0) as server:
        with pytest.raises(FetchFailed):
            await fetch(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", within=0.2)


async def test_fetch_takes_http_only() -> None:
    """A URL of another scheme is refused: no file is read."""
    with pytest.raises(ValueError, match="http"):
        await fetch("file:///etc/hostname", within=1)


async def test_keys_are_kept_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys are fetched now and then, also when nobody asks, and sooner after a fetch that failed."""
    monkeypatch.setattr("events.verifier.jwks._REFRESH_EVERY", 0.001)
    monkeypatch.setattr("events.verifier.jwks._RETRY_EVERY", 0.0)
    source, enough = Source(), asyncio.Event()

    async def get(url: str) -> Fetched:
        source.time += 60
        await source.get(url)
        if len(source.asked) == 5:
            enough.set()
        if len(source.asked) == 2:
            raise FetchFailed("away")
        return Fetched(200, jwks())

    found = Jwks("http://service", get=get, clock=lambda: source.time)
    running = asyncio.create_task(found.run())
    async with asyncio.timeout(10):
        await enough.wait()
    running.cancel()
    await asyncio.wait({running})

    assert found.keys.keys() == {KEY["kid"]}


async def test_keys_age() -> None:
    """Fetched keys are good for so long after the last fetch that succeeded, and not before the first."""
    source = Source()
    found = source.jwks(max_age=100)
    assert found.good_until < source.time
    source.time = 10
    await found.refresh()
    source.time = 60
    source.answer = FetchFailed("away")
    await found.refresh()
    assert (found.good_until, found.complaint) == (110, "away")

    source.time = 120
    source.answer = Fetched(200, jwks())
    await found.refresh()

    assert (found.good_until, found.complaint) == (220, None)


def test_given_keys_age_only_beside_a_url() -> None:
    """Keys that are given stay good where there is nothing to fetch; beside a URL they are a beginning."""
    assert Jwks(None, jwks()).good_until == float("inf")
    assert Source().jwks(static=jwks(), max_age=100).good_until == 100


async def test_looked_for_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who wants a key that is not there has the keys fetched as soon as they may be, not with the next round."""
    monkeypatch.setattr("events.verifier.jwks._AT_MOST_EVERY", 0.01)
    fetched = asyncio.Event()

    async def get(url: str) -> Fetched:
        fetched.set()
        return Fetched(200, jwks())

    found = Jwks("http://service", get=get)
    running = asyncio.create_task(found.run())
    async with asyncio.timeout(10):
        for _ in range(3):
            await fetched.wait()
            fetched.clear()
            found.look_soon()
    running.cancel()
    await asyncio.wait({running})


async def test_fetched_before_they_are_too_old() -> None:
    """Keys that are believed for a short time are fetched as often, whatever is usual."""
    asked, often = list[str](), asyncio.Event()

    async def get(url: str) -> Fetched:
        asked.append(url)
        if len(asked) == 3:
            often.set()
        return Fetched(200, jwks(log="urn:tokentrail:log:x"))

    running = asyncio.create_task(Jwks("http://service", get=get, max_age=0.2).run())
    try:
        async with asyncio.timeout(4):
            await often.wait()
    finally:
        running.cancel()
        await asyncio.wait({running})


async def test_keys_that_are_too_old_are_looked_for_soon() -> None:
    """A token that comes then has them fetched, though the next round is minutes away: the machine may have slept."""
    source, fetched = Source(), asyncio.Event()

    async def get(url: str) -> Fetched:
        fetched.set()
        return await source.get(url)

    found = Jwks("http://service", get=get, clock=lambda: source.time)
    local = Local(found, Freshness(5.0), issuer=ISSUER, audience=AUDIENCE, clock=lambda: source.time)
    local.freshness.fresh_until = float("inf")
    running = asyncio.create_task(found.run())
    try:
        async with asyncio.timeout(4):
            source.answer = Fetched(200, jwks(log="urn:tokentrail:log:x"))
            await fetched.wait()
            fetched.clear()
            source.time += 7200
            event = created()
            assert local.verify(issue(event)) == Refusal("stale_keys", event.token_id)
            await fetched.wait()
        assert isinstance(local.verify(issue(event)), Principal)
    finally:
        running.cancel()
        await asyncio.wait({running})


async def test_no_cache_answers_for_the_service() -> None:
    """The request for the keys asks caches on the way to ask the service: its log may be a new one."""
    with http_server() as web:
        web.answers[PATH] = Answer(body=jwks())
        await Jwks(web.url).refresh()

    assert web.cache_control == ["no-cache"]
