"""The stream of events over real connections: a real process, and a server whose callers take nothing."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import httpx
import pytest
import uvicorn

from service.http.routes import event_stream
from service.http.server.protocol import EnvelopeProtocol
from tests.harness.processes import TokentrailProcess, until
from tests.harness.serving import ended
from tests.harness.waiting import soon
from tests.service.http.api import NEW, TOKENS, Account, Api
from tests.service.http.event_streams import EVENTS, Block, parse
from tests.trials.faults.deployment import Deployment

ACCEPT: Final = {"accept": "text/event-stream"}


class Blocks:
    """What comes over a connection, block by block."""

    def __init__(self, response: httpx.Response) -> None:
        self._chunks = response.aiter_raw()
        self._text = b""

    async def event(self) -> Block:
        while True:
            while b"\n\n" not in self._text:
                async with asyncio.timeout(10):
                    self._text += await anext(self._chunks)
            part, _, self._text = self._text.partition(b"\n\n")
            block = parse(part + b"\n\n")[-1]  # comments are lines before it
            if block.data is not None:
                return block

    async def rest(self) -> bytes:
        async with asyncio.timeout(10):
            return self._text + b"".join([chunk async for chunk in self._chunks])


@asynccontextmanager
async def serving(deployment: Deployment) -> AsyncIterator[tuple[TokentrailProcess, httpx.AsyncClient]]:
    headers = {"authorization": f"Bearer {deployment.bearer}"}
    async with (
        deployment.process(roles="http") as process,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}", headers=headers, timeout=30) as client,
    ):
        yield process, client


async def create(client: httpx.AsyncClient) -> int:
    """Creates a token; returns the position of that."""
    response = await client.post(TOKENS, json=NEW)
    assert response.status_code == 201, response.text
    return int(response.headers["tokentrail-position"])


async def test_a_process_that_dies(deployment: Deployment) -> None:
    """When a process is killed, and another takes its place, whoever goes on from the last id misses nothing."""
    async with serving(deployment) as (process, client):
        met: list[Block] = []
        async with client.stream("GET", EVENTS, headers=ACCEPT) as response:
            blocks = Blocks(response)
            for _ in range(3):
                met.append(await blocks.event())
                await create(client)
            await process.kill()
            with pytest.raises(httpx.TransportError):
                await blocks.rest()
        await process.start()
        last = await create(client)
        async with client.stream("GET", EVENTS, headers={**ACCEPT, "last-event-id": str(met[-1].id)}) as response:
            blocks = Blocks(response)
            while met[-1].position != last:
                met.append(await blocks.event())

    assert [block.position for block in met] == list(range(1, last + 1))


async def test_sigterm(deployment: Deployment) -> None:
    """A process that is told to end ends its streams at once, each as a response must be ended."""
    async with (
        serving(deployment) as (process, client),
        client.stream("GET", EVENTS, headers=ACCEPT) as response,
    ):
        blocks = Blocks(response)
        await blocks.event()
        begun = asyncio.get_running_loop().time()
        process.signal(signal.SIGTERM)
        await blocks.rest()
        took = asyncio.get_running_loop().time() - begun
        assert await process.ended() == 0
        assert "error" not in process.output.lower()

    assert took < 2


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


async def test_a_caller_that_takes_nothing(
    account: Account, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A caller that takes nothing is cut off with its connection, and the others go on."""
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
