"""Connections to NATS that break in the middle of a batch, and while they send."""

import asyncio

from nats.aio.client import Client

from tests.harness.tcp_proxy import CHUNK, TcpProxy


class CutProxy(TcpProxy):
    """Passes everything on; with `armed`, breaks the connection once, when the server has begun to take a batch."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.armed = True
        self._answered = asyncio.Event()

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        while data := await client.read(CHUNK):
            if self.armed and b"Nats-Batch-Id" in data:
                self.armed = False
                self._answered.clear()
                server.write(data[: len(data) // 2])
                await self._answered.wait()  # that the batch has begun
                return
            server.write(data)

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        while data := await server.read(CHUNK):
            client.write(data)
            self._answered.set()


def break_while_sending(connection: Client) -> None:
    """The next time that it sends, the connection breaks, with more queued behind what was being sent."""

    async def drain() -> None:
        connection._pending.append(b"PING\r\n")
        connection._pending_data_size += 6
        raise ConnectionResetError

    connection._transport.drain = drain  # type: ignore[union-attr,method-assign]
