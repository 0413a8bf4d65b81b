"""More requests than the service takes at a time are refused at once, and those it took are answered."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import httpx
import pytest

from tests.service.http.api import JSON, PING, TOKENS, Account, Api, refused, started, succeeded
from tests.service.http.keys import Key, key_set

LIMIT = 3


@pytest.fixture
async def small_api(api: Api, signing_key: Key) -> AsyncIterator[Api]:
    """An instance that takes few requests at a time."""
    keys = key_set(signing_key)
    async with started(api.config.database_url, keys, api.clock, TOKENTRAIL_MAX_IN_FLIGHT=str(LIMIT)) as small:
        yield small


class SlowBodies:
    """Bodies that do not end before they are let."""

    def __init__(self) -> None:
        self.let_end = asyncio.Event()
        self.begun = asyncio.Semaphore(0)

    async def __call__(self) -> AsyncIterator[bytes]:
        self.begun.release()
        yield b'{"details": '
        await self.let_end.wait()
        yield b'{"token_scope": "account"}}'

    async def sent_by(self, accounts: Sequence[Account]) -> list[asyncio.Task[httpx.Response]]:
        """A request of each account, once all of them are in flight."""
        create = (account.client.post(TOKENS, content=self(), headers=JSON) for account in accounts)
        tasks = [asyncio.create_task(one) for one in create]
        async with asyncio.timeout(10):
            for _ in tasks:
                await self.begun.acquire()
        return tasks


async def test_excess(small_api: Api) -> None:
    """What exceeds the limit is refused, but for health and metrics; afterwards all is as before."""
    account = await small_api.account()
    owners = [await small_api.account() for _ in range(LIMIT)]
    bodies = SlowBodies()
    taken = await bodies.sent_by(owners)

    for method, path in (("GET", PING), ("GET", TOKENS), ("POST", TOKENS), ("GET", "/nope"), ("GET", "/healthy")):
        refused(await account.client.request(method, path), 503, "unavailable")
    succeeded(await small_api.client().get("/health/live"))
    ready = await small_api.client().get("/health/ready")
    assert set(ready.json().get("missing", ())) <= {"clock"}, "answered by the checks; the tests move the clock"
    assert (await small_api.client().get("/metrics")).status_code == 200
    bodies.let_end.set()

    for response in await asyncio.gather(*taken):
        succeeded(response, 201)
    succeeded(await account.client.get(PING))
    assert [len(await owner.events()) for owner in owners] == [2] * LIMIT


async def test_a_caller_that_gives_up_makes_room(small_api: Api) -> None:
    """A request whose caller goes away is no longer in flight."""
    account, *owners = [await small_api.account() for _ in range(LIMIT + 1)]
    tasks = await SlowBodies().sent_by(owners)
    refused(await account.client.get(PING), 503, "unavailable")

    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

    succeeded(await account.client.get(PING))


async def test_one_account_cannot_take_all_places(api: Api, signing_key: Key) -> None:
    """An account holds at most half of the places; its next request is refused with 429, others are served."""
    keys = key_set(signing_key)
    async with started(api.config.database_url, keys, api.clock, TOKENTRAIL_MAX_IN_FLIGHT="4") as small:
        greedy, other = await small.account(), await small.account()
        bodies = SlowBodies()
        taken = await bodies.sent_by([greedy, greedy])

        for method, path in (("GET", PING), ("GET", TOKENS), ("POST", TOKENS), ("GET", "/api/v1/event")):
            refused(await greedy.client.request(method, path), 429, "rate_limited")
        succeeded(await other.client.get(PING))
        bodies.let_end.set()

        for response in await asyncio.gather(*taken):
            succeeded(response, 201)
        for _ in range(3):
            succeeded(await greedy.client.get(PING))


@pytest.mark.parametrize("path", [TOKENS, f"{TOKENS}/x/suspend"])
async def test_a_revoked_bearer_holds_no_place(api: Api, account: Account, path: str) -> None:
    """A body that has not come is not waited for if the bearer is no longer active: 401, and no word about the body."""
    token = await account.create("revoked")
    bodies = SlowBodies()

    async with asyncio.timeout(5):
        response = await token.client.post(path, content=bodies(), headers=JSON)

    refused(response, 401, "bad_authtoken")
    assert bodies.begun.locked(), "nothing of it was asked for"


async def test_refused_requests_are_counted(small_api: Api) -> None:
    """The metrics tell how many requests were refused, and how many responses there were of each status."""
    account = await small_api.account()
    owners = [await small_api.account() for _ in range(LIMIT)]
    bodies = SlowBodies()
    names = ("tokentrail_http_refused_total ", 'tokentrail_http_responses_total{method="other",status="503"} ')

    async def counts() -> list[float]:
        text = (await small_api.client().get("/metrics")).text
        return [float(line.split()[-1]) for name in names for line in text.splitlines() if line.startswith(name)] or [0]

    taken = await bodies.sent_by(owners)
    before = await counts()
    for n in range(5):
        refused(await account.client.request(f"METHOD{n}", PING), 503, "unavailable")
    after = await counts()
    bodies.let_end.set()
    await asyncio.gather(*taken)

    assert after[0] == before[0] + 5
    assert after[1] - (before[1] if len(before) > 1 else 0) == 5  # made-up methods are one
