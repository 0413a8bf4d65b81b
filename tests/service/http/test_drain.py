"""SIGTERM in a process behind a balancer: it serves on until the balancer has noticed."""

import asyncio
import signal
from pathlib import Path
from typing import Final

import httpx
import pytest

from service.application.signing_keys import add_generated
from tests.harness.processes import TokentrailProcess, until

READY: Final = "/health/ready"


@pytest.fixture
def environment(database_url: str, nats_url: str, tmp_path: Path) -> dict[str, str]:
    add_generated(tmp_path / "keys.json")
    return {
        "DATABASE_URL": database_url,
        "NATS_URL": nats_url,
        "TOKENTRAIL_SIGNING_KEYS_FILE": str(tmp_path / "keys.json"),
    }


@pytest.mark.parametrize("workers", [1, 2])
async def test_it_serves_on(environment: dict[str, str], tmp_path: Path, workers: int) -> None:
    """After SIGTERM readiness says "draining", all that is asked is answered, on connections that are there and on new
    ones, and each is asked to close. A second SIGTERM ends the time of one process."""
    environment["TOKENTRAIL_DRAIN"] = "60"
    process = TokentrailProcess(environment, log=tmp_path / "log", roles="http", workers=workers)
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


async def test_it_ends(environment: dict[str, str], tmp_path: Path) -> None:
    """When the time is over the process ends by itself, with code 0; SIGINT, as Ctrl-C sends it, takes no time."""
    loop = asyncio.get_running_loop()
    environment["TOKENTRAIL_DRAIN"] = "1"
    async with TokentrailProcess(environment, log=tmp_path / "log", roles="http") as process:
        begun = loop.time()
        assert await process.stop() == 0
        assert loop.time() - begun > 1
    environment["TOKENTRAIL_DRAIN"] = "60"
    async with TokentrailProcess(environment, log=tmp_path / "log", roles="http") as process:
        process.signal(signal.SIGINT)
        await process.ended(within=10)
