"""A way to Postgres on which an answer can get lost."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from urllib.parse import urlsplit


class LossyProxy:
    """Passes everything on; after `lose_next_answer()` it breaks the connection when Postgres next says something."""

    def __init__(self, url: str) -> None:
        self._to = urlsplit(url)
        self._losing = False
        self.lost = asyncio.Event()
        self._connections: set[asyncio.Task[None]] = set()

    def lose_next_answer(self) -> None:
        self._losing = True
        self.lost.clear()

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """The URL to connect to instead."""
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        netloc = self._to.netloc.replace(str(self._to.port), str(port))
        try:
            yield self._to._replace(netloc=netloc).geturl()
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
        server, to_server = await asyncio.open_connection(self._to.hostname, self._to.port)
        ways = [asyncio.create_task(_pump(client, to_server)), asyncio.create_task(self._answers(server, to_client))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            to_client.transport.abort()
            to_server.transport.abort()

    async def _answers(self, server: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        while data := await server.read(65536):
            if self._losing:
                self._losing = False
                self.lost.set()
                return
            to_client.write(data)


async def _pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while data := await source.read(65536):
        target.write(data)
