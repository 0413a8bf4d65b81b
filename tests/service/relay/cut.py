"""Connections to NATS that break in the middle of a batch, and while they send."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from nats.aio.client import Client


class CutProxy:
    """Passes everything on; with `armed`, breaks the connection once, when the server has begun to take a batch."""

    def __init__(self, port: int) -> None:
        self._to = port
        self.armed = True
        self._answered = asyncio.Event()
        self._connections: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """The URL to connect to instead."""
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        try:
            yield f"nats://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        finally:
            server.close()
            for connection in self._connections:
                connection.cancel()
            await asyncio.gather(*self._connections, return_exceptions=True)

    def _accept(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._carry(client, to_client))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _carry(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        server, to_server = await asyncio.open_connection("127.0.0.1", self._to)
        ways = [
            asyncio.create_task(self._questions(client, to_server)),
            asyncio.create_task(self._answers(server, to_client)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            to_client.transport.abort()
            to_server.transport.abort()

    async def _questions(self, client: asyncio.StreamReader, to_server: asyncio.StreamWriter) -> None:
        while data := await client.read(64 * 1024):
            if self.armed and b"Nats-Batch-Id" in data:
                self.armed = False
                self._answered.clear()
                to_server.write(data[: len(data) // 2])
                await self._answered.wait()  # that the batch has begun
                return
            to_server.write(data)

    async def _answers(self, server: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        while data := await server.read(64 * 1024):
            to_client.write(data)
            self._answered.set()


def break_while_sending(connection: Client) -> None:
    """The next time that it sends, the connection breaks, with more queued behind what was being sent."""

    async def drain() -> None:
        connection._pending.append(b"PING\r\n")
        connection._pending_data_size += 6
        raise ConnectionResetError

    connection._transport.drain = drain  # type: ignore[union-attr,method-assign]
