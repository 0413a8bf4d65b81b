"""deploy/README.md, "Without containers": its commands, run word by word on a Postgres and a NATS of one's own."""

import asyncio
import contextlib
import os
import re
import shutil
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres, programs
from service.embedded.process import free_port
from tests.deploy.files import DEPLOY
from tests.deploy.runbook import blocks, section
from tests.harness.processes import until
from tests.harness.program import TOKENTRAIL
from tests.harness.serving import started
from tests.service.commands import clean_environment
from tests.trials.faults.client import BrokenOff, Client

_SECRETS, _TABLES, _SERVE = blocks(section("Without containers"))


@pytest.fixture
async def server(servers_folder: Path) -> AsyncIterator[EmbeddedPostgres]:
    async with started(EmbeddedPostgres(servers_folder / "without-containers")) as server:
        yield server


async def test_it_serves(tmp_path: Path, server: EmbeddedPostgres, own_nats: EmbeddedNats) -> None:
    """From nothing to a token that the API knows."""
    shutil.copytree(DEPLOY / "postgres", tmp_path / "postgres")
    port = free_port()
    environment = clean_environment(
        {
            "PATH": f"{Path(TOKENTRAIL).parent}:{programs()}:{os.environ['PATH']}",
            "PGPORT": str(server.port),
            "PGHOST": "127.0.0.1",
            "PORT": str(port),
            "TOKENTRAIL_DRAIN": "0",
        }
    )
    commands = _SECRETS + _TABLES + _SERVE.replace(":4222", f":{own_nats.port}")
    with (tmp_path / "output").open("wb") as output:
        shell = await asyncio.create_subprocess_exec(
            "sh", "-euc", commands, cwd=tmp_path, env=environment, stdout=output, stderr=output, start_new_session=True
        )
    client = Client(port, "")

    async def ready() -> bool:
        assert shell.returncode is None, (tmp_path / "output").read_text()
        with contextlib.suppress(BrokenOff):
            return (await client.send("GET", "/health/ready")).status == 200
        return False

    try:
        await until(ready, within=60)
        token = re.search(r"^token +(\S+)$", (tmp_path / "output").read_text(), re.MULTILINE)
        assert token is not None
        client.close()
        client = Client(port, token[1])
        answer = await client.send("GET", "/api/v1/ping")
    finally:
        client.close()
        os.killpg(shell.pid, signal.SIGTERM)
        await shell.wait()

    assert answer.status == 200
    assert (tmp_path / "secrets").stat().st_mode & 0o777 == 0o700
