"""The stream of events over real connections: a real process, and a server whose callers take nothing."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import uvicorn

from service.http.routes import event_stream
from service.http.server.protocol import EnvelopeProtocol
from tests.harness.processes import until
from tests.harness.serving import ended
from tests.harness.waiting import soon
from tests.service.http.api import Account, Api
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


@asynccontextmanager
async def served(api: Api) -> AsyncIterator[tuple[int, uvicorn.Server]]:
    """The instance behind a server as `serve` has it, with little room for what is not taken; yields the port."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(api.app, http=EnvelopeProtocol, ws="none", lifespan="off", access_log=False, log_config=None)
    )
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        await soon(lambda: server.started)
        yield listening.getsockname()[1], server
    finally:
        await ended(server, serving)
        listening.close()


async def test_a_caller_that_takes_nothing_is_cut_off_and_others_go_on(
    account: Account, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(event_stream, "_SEND_WITHIN", 0.3)
    for _ in range(4):
        await account.create("deleted")
    async with served(account.api) as (port, server):
        slow, fast = [await _connected(port, account.jwt) for _ in range(2)]
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


async def _connected(port: int, token: str) -> socket.socket:
    """A connection that has asked for the stream, with little room for the answer."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(connection, ("127.0.0.1", port))
    request = f"GET {EVENTS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nAccept: text/event-stream\r\n\r\n"
    await loop.sock_sendall(connection, request.encode())
    return connection
