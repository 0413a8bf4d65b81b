"""The processes that compose.yaml starts, with the image's health check asking them."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from service.application.signing_keys import add_generated
from service.embedded.process import free_port
from tests.deploy.files import instructions, services


async def _health_check(environment: dict[str, str]) -> int:
    text = next(each.text for each in instructions() if each.name == "HEALTHCHECK")
    _, *arguments = json.loads(text[text.index("[") :])
    check = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env=environment, stderr=asyncio.subprocess.DEVNULL
    )
    return await check.wait()


@pytest.mark.parametrize("name", ["service", "relay"])
async def test_process_is_healthy_and_stops(name: str, database_url: str, nats_url: str, tmp_path: Path) -> None:
    """A process started with its container's command passes the image's health check, and ends with 0 on SIGTERM."""
    environment = {
        **os.environ,
        "DATABASE_URL": database_url,
        "NATS_URL": nats_url,
        "PORT": str(free_port()),
    }
    if "signing_keys" in services()[name]["secrets"]:
        add_generated(tmp_path / "keys.json")
        environment["TOKENTRAIL_SIGNING_KEYS_FILE"] = str(tmp_path / "keys.json")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "from service.main import main; main()", *services()[name]["command"], env=environment
    )
    try:
        async with asyncio.timeout(30):
            while await _health_check(environment) != 0:
                assert process.returncode is None
            process.terminate()
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
