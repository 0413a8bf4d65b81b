"""More requests than the service takes at a time are refused at once, and those it took are answered."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.service.http.api import JSON, PING, TOKENS, Api, refused, started, succeeded
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
        yield b"{"
        await self.let_end.wait()
        yield b"}"

    async def await_begun(self, number: int) -> None:
        async with asyncio.timeout(10):
            for _ in range(number):
                await self.begun.acquire()


async def test_excess(small_api: Api) -> None:
    """What exceeds the limit is refused with 503 and Retry-After, whatever it is; health and metrics still answer;
    afterwards all is as before."""
    account = await small_api.account()
    tokens = [await account.create() for _ in range(LIMIT)]
    bodies = SlowBodies()
    async with asyncio.TaskGroup() as group:
        taken = [
            group.create_task(account.client.post(f"{token.path}/suspend", content=bodies(), headers=JSON))
            for token in tokens
        ]
        await bodies.await_begun(LIMIT)

        for method, path in (("GET", PING), ("GET", TOKENS), ("POST", TOKENS), ("GET", "/nope"), ("GET", "/healthy")):
            response = await account.client.request(method, path)
            refused(response, 503, "unavailable")
            assert response.headers["retry-after"].isdigit()
        succeeded(await small_api.client().get("/health/live"))
        ready = await small_api.client().get("/health/ready")
        assert set(ready.json().get("missing", ())) <= {"clock"}, "answered by the checks; the tests move the clock"
        assert (await small_api.client().get("/metrics")).status_code == 200
        bodies.let_end.set()

    for task in taken:
        succeeded(task.result())
    succeeded(await account.client.get(PING))
    assert len(await account.events()) == 1 + 2 * LIMIT


async def test_a_caller_that_gives_up_makes_room(small_api: Api) -> None:
    """A request whose caller goes away is no longer in flight."""
    account = await small_api.account()
    token = await account.create()
    bodies = SlowBodies()
    tasks = [
        asyncio.create_task(account.client.post(f"{token.path}/suspend", content=bodies(), headers=JSON))
        for _ in range(LIMIT)
    ]
    await bodies.await_begun(LIMIT)
    refused(await account.client.get(PING), 503, "unavailable")

    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

    succeeded(await account.client.get(PING))
    assert len(await account.events()) == 2


async def test_refused_requests_are_counted(small_api: Api) -> None:
    """The metrics tell how many requests were refused, and how many responses there were of each status."""
    account = await small_api.account()
    token = await account.create()
    bodies = SlowBodies()
    names = ("tokentrail_http_refused_total ", 'tokentrail_http_responses_total{method="other",status="503"} ')

    async def counts() -> list[float]:
        text = (await small_api.client().get("/metrics")).text
        return [float(line.split()[-1]) for name in names for line in text.splitlines() if line.startswith(name)] or [0]

    async with asyncio.TaskGroup() as group:
        for _ in range(LIMIT):
            group.create_task(account.client.post(f"{token.path}/suspend", content=bodies(), headers=JSON))
        await bodies.await_begun(LIMIT)
        before = await counts()
        for n in range(5):
            refused(await account.client.request(f"METHOD{n}", PING), 503, "unavailable")
        after = await counts()
        bodies.let_end.set()

    assert after[0] == before[0] + 5
    assert after[1] - (before[1] if len(before) > 1 else 0) == 5  # made-up methods are one
