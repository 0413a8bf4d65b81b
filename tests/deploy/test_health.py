"""The image's health check: it asks the processes that compose.yaml starts, and tells a live one from others."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from service.application.signing_keys import add_generated
from service.embedded.process import free_port
from tests.deploy.files import instructions, services
from tests.harness.program import start


async def _is_healthy(port: int, environment: Mapping[str, str] = os.environ) -> bool:
    text = next(each.text for each in instructions() if each.name == "HEALTHCHECK")
    program, *arguments = json.loads(text[text.index("[") :])
    assert program == "python"
    check = await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        env={**environment, "PORT": str(port), "http_proxy": "http://127.0.0.1:9"},
        stderr=asyncio.subprocess.DEVNULL,
    )
    return await check.wait() == 0


@pytest.mark.parametrize("name", ["service", "relay"])
async def test_process_is_healthy_and_stops(name: str, database_url: str, nats_url: str, tmp_path: Path) -> None:
    """A process started with its container's command passes the image's health check, which fails before, and ends with
    0 on SIGTERM."""
    port = free_port()
    environment = {**os.environ, "DATABASE_URL": database_url, "NATS_URL": nats_url, "PORT": str(port)}
    if "signing_keys" in services()[name]["secrets"]:
        add_generated(tmp_path / "keys.json")
        environment["TOKENTRAIL_SIGNING_KEYS_FILE"] = str(tmp_path / "keys.json")
    assert not await _is_healthy(port, environment)
    process = await start(*services()[name]["command"], environment=environment)
    try:
        async with asyncio.timeout(30):
            while not await _is_healthy(port, environment):
                assert process.returncode is None
            process.send_signal(signal.SIGTERM)
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.parametrize(("live", "healthy"), [(200, True), (503, False), (404, False)])
async def test_health_check_tells_a_live_service(live: int, healthy: bool) -> None:
    """It asks /health/live and succeeds if the answer is 200 and only then."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        status = live if (await reader.readline()).startswith(b"GET /health/live ") else 404
        writer.write(b"HTTP/1.0 %d -\r\n\r\n" % status)
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        assert await _is_healthy(server.sockets[0].getsockname()[1]) is healthy
