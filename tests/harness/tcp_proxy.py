"""A TCP proxy on loopback in front of a server; what becomes of what goes through it is for each kind to say."""

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Final, Self

CHUNK: Final = 64 * 1024


class TcpProxy:
    """`async with TcpProxy(port) as proxy:` carries connections to `proxy.port` on to `port`.

    When one way of a connection has ended, so has the connection; with `half_closed` only when both have.
    """

    half_closed = False

    def __init__(self, port: int) -> None:
        self._to = port
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        if self._server is None:
            raise RuntimeError("The proxy has not been started")
        return int(self._server.sockets[0].getsockname()[1])

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        await pump(client, server)

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        await pump(server, client)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if self._server is not None:
            self._server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def _accept(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._carry(client, to_client))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _carry(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        try:
            server, to_server = await asyncio.open_connection("127.0.0.1", self._to)
        except OSError:
            to_client.transport.abort()
            return
        ways = [
            asyncio.create_task(_one_way(self.to_server(client, to_server), to_server)),
            asyncio.create_task(_one_way(self.to_client(server, to_client), to_client)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.ALL_COMPLETED if self.half_closed else asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            to_client.transport.abort()
            to_server.transport.abort()


async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while data := await source.read(CHUNK):
        target.write(data)
        await target.drain()


async def _one_way(carrying: Coroutine[None, None, None], target: asyncio.StreamWriter) -> None:
    """Carries until one of the two ends breaks, and tells the other."""
    try:
        with contextlib.suppress(OSError):
            await carrying
    finally:
        target.close()
