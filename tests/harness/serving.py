"""Servers of a test's own, and the end of one that it runs in its own process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import uvicorn

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres

Server = TypeVar("Server", EmbeddedPostgres, EmbeddedNats)


@asynccontextmanager
async def started(server: Server) -> AsyncIterator[Server]:
    await asyncio.to_thread(server.start)
    try:
        yield server
    finally:
        await asyncio.to_thread(server.stop)


async def ended(server: uvicorn.Server, serving: asyncio.Task[None]) -> None:
    """Ends it, with all connections that are left: a test that failed must not wait for callers that take nothing."""
    server.should_exit = True
    connections: set[Any] = server.server_state.connections
    for connection in list(connections):
        connection.transport.abort()
    async with asyncio.timeout(10):
        await serving
