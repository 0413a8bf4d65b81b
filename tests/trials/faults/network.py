"""The network between two parts: a TCP proxy that can be slow, silent, cut, or shut."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import NamedTuple
from urllib.parse import urlsplit

from tests.harness.tcp_proxy import CHUNK, TcpProxy


class Link(TcpProxy):
    """All that goes through arrives `delay` seconds later, in order. While `refusing`, there are no new connections."""

    half_closed = True

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.delay = 0.0
        self.refusing = False
        self._open = asyncio.Event()
        self._open.set()
        self._waiting = bytearray()
        self._something_waits = asyncio.Event()

    def hold(self) -> None:
        """From now on what is sent waits here, in both directions, though the sender may be gone by then."""
        self._waiting.clear()
        self._open.clear()

    async def holds(self, text: bytes) -> None:
        """Returns when this text is among what waits."""
        while text not in self._waiting:
            self._something_waits.clear()
            await self._something_waits.wait()

    def let_through(self) -> None:
        self._open.set()

    def cut(self, *, refusing: bool = False) -> None:
        """Ends all connections; what was on its way is lost."""
        self.refusing = refusing
        for connection in self._connections:
            connection.cancel()

    def _accept(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        if self.refusing:
            to_client.transport.abort()
        else:
            super()._accept(client, to_client)

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def send() -> None:
            while True:
                due, data = await queue.get()
                await asyncio.sleep(max(0.0, due - loop.time()))
                await self._open.wait()
                if not data:
                    return
                server.write(data)
                await server.drain()

        sending = asyncio.create_task(send())
        try:
            with contextlib.suppress(OSError):
                while data := await client.read(CHUNK):
                    queue.put_nowait((loop.time() + self.delay, data))
                    if not self._open.is_set():
                        self._waiting += data
                        self._something_waits.set()
            queue.put_nowait((loop.time(), b""))
            await sending
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        await self.to_server(server, client)


@asynccontextmanager
async def link_to(url: str) -> AsyncIterator[tuple[Link, str]]:
    """A link to the server with this URL, and the URL through it."""
    port = urlsplit(url).port or 0
    async with Link(port) as link:
        yield link, url.replace(f":{port}", f":{link.port}")


class Links(NamedTuple):
    """What somebody reaches one service by: a link to each of its servers. `url` has all of them."""

    each: list[Link]
    url: str

    @classmethod
    async def opened(cls, stack: AsyncExitStack, urls: list[str]) -> "Links":
        pairs = [await stack.enter_async_context(link_to(url)) for url in urls]
        return cls([link for link, _ in pairs], ",".join(url for _, url in pairs))
