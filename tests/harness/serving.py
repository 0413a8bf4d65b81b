"""Servers of a test's own; among them the service's HTTP server, and callers who leave little room for its answers."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import uvicorn

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from service.http.server.asgi import Application
from service.http.server.protocol import EnvelopeProtocol
from tests.harness.waiting import soon

Server = TypeVar("Server", EmbeddedPostgres, EmbeddedNats)


@asynccontextmanager
async def started(server: Server) -> AsyncIterator[Server]:
    await asyncio.to_thread(server.start)
    try:
        yield server
    finally:
        await asyncio.to_thread(server.stop)


@asynccontextmanager
async def serving(app: Application, **options: Any) -> AsyncIterator[tuple[int, uvicorn.Server]]:
    """The port of a server as `serve` has it, with little room for what is not taken, and the server. In the end
    connections that are left are cut: a test that failed must not wait for callers that take nothing."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    listening.bind(("127.0.0.1", 0))
    usual: dict[str, Any] = {"http": EnvelopeProtocol, "ws": "none", "lifespan": "off", "log_config": None}
    server = uvicorn.Server(uvicorn.Config(app, access_log=False, **usual, **options))
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        await soon(lambda: server.started)
        yield listening.getsockname()[1], server
    finally:
        server.should_exit = True
        connections: set[Any] = server.server_state.connections
        for connection in list(connections):
            connection.transport.abort()
        async with asyncio.timeout(10):
            await task
        listening.close()


async def asked_without_taking(port: int, data: bytes) -> socket.socket:
    """A connection that has sent that, with little room for the answers."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(connection, ("127.0.0.1", port))
    await loop.sock_sendall(connection, data)
    return connection
