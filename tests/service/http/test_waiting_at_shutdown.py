"""SIGTERM while a command waits for verifiers, in a real process."""

import asyncio
import signal
from collections.abc import AsyncIterator
from typing import Final

import httpx
import msgspec
import nats
import pytest

from events.signals import RECEIPTS, Receipt
from service.bootstrap import application
from service.config import load
from tests.harness.processes import TokentrailProcess, until
from tests.service.http.api import JSON, NEW, TOKENS
from tests.trials.faults.deployment import Deployment

PROPAGATION: Final = "/api/v1/propagation"


@pytest.mark.parametrize("when", ["before SIGTERM", "after SIGTERM"])
async def test_it_is_answered_at_once(deployment: Deployment, when: str) -> None:
    """A command that waits for a verifier, or would begin to, is answered when the process is told to end."""
    async with application(load(deployment.environment), ()) as parts:
        log_id, _ = await parts.store.head()
    connection = await nats.connect(deployment.nats_url)
    receipt = Receipt(verifier="slow", source=f"urn:tokentrail:log:{log_id}", position=1)

    headers = {"authorization": f"Bearer {deployment.bearer}"}
    async with (
        deployment.process(roles="http") as process,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}", headers=headers, timeout=30) as client,
    ):

        async def is_live() -> bool:
            await connection.publish(RECEIPTS, msgspec.json.encode(receipt))
            await connection.flush()
            return bool((await client.get(PROPAGATION)).json()["live"] == 1)

        async def is_done() -> bool:
            return bool((await client.get(PROPAGATION)).json()["head"] == 2)

        await until(is_live, within=10)
        body = msgspec.json.encode(NEW)

        async def slowly() -> AsyncIterator[bytes]:
            yield body[:10]
            await sent.wait()
            yield body[10:]

        sent = asyncio.Event()
        if when == "before SIGTERM":
            sent.set()
        command = asyncio.create_task(client.post(TOKENS, content=slowly(), headers={"prefer": "wait=10", **JSON}))
        if when == "before SIGTERM":
            await until(is_done, within=10)
        else:
            await until(is_live, within=10)
        assert not command.done()
        await is_live()
        begun = asyncio.get_running_loop().time()
        process.signal(signal.SIGTERM)
        if when == "after SIGTERM":
            await until(lambda: _refuses(process), within=10)
            sent.set()

        answer = await command
        took = asyncio.get_running_loop().time() - begun
        assert await process.ended() == 0
    await connection.close()
    assert answer.status_code == 201
    assert answer.headers["tokentrail-propagation"].startswith('position=2, live=1, applied=0, pending=("slow")')
    assert took < 2


async def _refuses(process: TokentrailProcess) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", process.port)
    except OSError:
        return True
    writer.close()
    return False
