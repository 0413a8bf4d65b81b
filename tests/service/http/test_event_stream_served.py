"""The stream of events over real connections: a real process, and a server whose callers take nothing."""

import asyncio
import signal
from typing import Any

import httpx
import pytest

from service.http.routes import event_stream
from tests.harness.processes import until
from tests.harness.serving import asked_without_taking, serving
from tests.harness.waiting import soon
from tests.service.http.api import Account
from tests.service.http.event_streams import EVENTS
from tests.trials.faults.deployment import Deployment


async def test_sigterm(deployment: Deployment) -> None:
    """A process that is told to end ends its streams at once, each as a response must be ended."""
    headers = {"authorization": f"Bearer {deployment.bearer}", "accept": "text/event-stream"}
    async with (
        deployment.process(roles="http") as process,
        httpx.AsyncClient(headers=headers, timeout=30) as client,
        client.stream("GET", f"http://127.0.0.1:{process.port}{EVENTS}") as response,
    ):
        chunks = response.aiter_raw()
        assert await anext(chunks)
        process.signal(signal.SIGTERM)
        async with asyncio.timeout(2):
            assert [chunk async for chunk in chunks if b"event:" in chunk] == []
        assert await process.ended() == 0
        assert "error" not in process.output.lower()


async def test_a_caller_that_takes_nothing_is_cut_off_and_others_go_on(
    account: Account, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(event_stream, "_SEND_WITHIN", 0.3)
    for _ in range(4):
        await account.create("deleted")
    head = f"GET {EVENTS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {account.jwt}\r\nAccept: text/event-stream\r\n"
    async with serving(account.api.app) as (port, server):
        slow, fast = [await asked_without_taking(port, f"{head}\r\n".encode()) for _ in range(2)]
        reader, writer = await asyncio.open_connection(sock=fast)
        reading = asyncio.create_task(reader.read())
        connections: set[Any] = server.server_state.connections
        await soon(lambda: len(connections) == 2)

        async def one_is_gone() -> bool:
            await account.create("deleted")
            return len(connections) == 1

        try:
            await until(one_is_gone, within=20)
        finally:
            slow.close()

        assert account.api.parts.services.feeds.count == 1
        assert not reading.done()
        writer.close()
        await reading
        await soon(lambda: not connections)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]
