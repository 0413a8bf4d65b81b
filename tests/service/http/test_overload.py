"""More requests than the service takes at a time are refused at once, and those it took are answered."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import httpx
import pytest
from prometheus_client import REGISTRY

from tests.service.http.api import JSON, PING, TOKENS, Account, Api, refused, succeeded

LIMIT = 3


@pytest.fixture
async def small_api(api: Api) -> AsyncIterator[Api]:
    """An instance that takes few requests at a time."""
    async with api.beside(TOKENTRAIL_MAX_IN_FLIGHT=str(LIMIT)) as small:
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


def counted() -> tuple[float, float]:
    """How many requests were refused, and how many responses there were with 503 to methods that nobody knows."""
    labels = {"method": "other", "status": "503"}  # made-up methods are one
    return (
        REGISTRY.get_sample_value("tokentrail_http_refused_total") or 0,
        REGISTRY.get_sample_value("tokentrail_http_responses_total", labels) or 0,
    )


async def test_excess(small_api: Api) -> None:
    """What exceeds the limit is refused and counted, but for health and metrics; afterwards all is as before."""
    account = await small_api.account()
    owners = [await small_api.account() for _ in range(LIMIT)]
    bodies = SlowBodies()
    taken = await bodies.sent_by(owners)
    before = counted()

    for method, path in (("GET", PING), ("GET", TOKENS), ("POST", TOKENS), ("GET", "/nope"), ("GET", "/healthy")):
        refused(await account.client.request(method, path), 503, "unavailable")
    for number in range(5):
        refused(await account.client.request(f"METHOD{number}", PING), 503, "unavailable")
    assert counted() == (before[0] + 10, before[1] + 5)
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
    account, *owners = [await small_api.account() for _ in range(LIMIT + 1)]
    tasks = await SlowBodies().sent_by(owners)
    refused(await account.client.get(PING), 503, "unavailable")

    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

    succeeded(await account.client.get(PING))


async def test_one_account_cannot_take_all_places(api: Api) -> None:
    """An account holds at most half of the places; its next request is refused with 429, others are served."""
    async with api.beside(TOKENTRAIL_MAX_IN_FLIGHT="4") as small:
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
