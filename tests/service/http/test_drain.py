"""SIGTERM in a process behind a balancer: it serves on until the balancer has noticed."""

import asyncio
import signal
from typing import Final

import httpx
import pytest

from tests.harness.processes import until
from tests.trials.faults.deployment import Deployment

READY: Final = "/health/ready"


@pytest.mark.parametrize("workers", [1, 2])
async def test_it_serves_on(deployment: Deployment, workers: int) -> None:
    """After SIGTERM readiness says so, and all is answered and asked to close; a second SIGTERM ends one process."""
    process = deployment.process(roles="http", workers=workers, TOKENTRAIL_DRAIN="60")
    async with process, httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}") as client:
        before = await client.get("/health/live")
        process.signal(signal.SIGTERM)

        async def drains() -> bool:
            async with httpx.AsyncClient(base_url=client.base_url) as new:
                return (await new.get(READY)).status_code == 503

        await until(drains, within=10)
        async with httpx.AsyncClient(base_url=client.base_url) as new:
            refused = await new.get(READY)
            answers = [await one.get(path) for one in (client, new) for path in ("/health/live", "/api/v1/ping", "/x")]
        process.signal(signal.SIGTERM)
        if workers == 1:
            assert await process.ended(within=10) == 0
        else:  # who started them has passed on the first one, and waits
            await process.kill()

    assert "connection" not in before.headers
    assert refused.json()["code"] == "unavailable"
    assert refused.json()["missing"] == {"draining": "the process is about to stop"}
    assert [answer.status_code for answer in answers] == [200, 401, 404] * 2
    assert {answer.headers["connection"] for answer in (refused, *answers)} == {"close"}


async def test_it_ends(deployment: Deployment) -> None:
    """When the time is over the process ends by itself, with code 0; SIGINT, as Ctrl-C sends it, takes no time."""
    loop = asyncio.get_running_loop()
    async with deployment.process(roles="http", TOKENTRAIL_DRAIN="1") as process:
        begun = loop.time()
        assert await process.stop() == 0
        assert loop.time() - begun > 1
    async with deployment.process(roles="http", TOKENTRAIL_DRAIN="60") as process:
        process.signal(signal.SIGINT)
        await process.ended(within=10)
