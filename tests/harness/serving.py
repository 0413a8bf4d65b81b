"""The end of a server that a test runs in its own process."""

import asyncio
from typing import Any

import uvicorn


async def ended(server: uvicorn.Server, serving: asyncio.Task[None]) -> None:
    """Ends it, with all connections that are left: a test that failed must not wait for callers that take nothing."""
    server.should_exit = True
    connections: set[Any] = server.server_state.connections
    for connection in list(connections):
        connection.transport.abort()
    async with asyncio.timeout(10):
        await serving
