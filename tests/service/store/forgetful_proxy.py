"""A way to Postgres that forgets its connections, as a gateway or a balancer does."""

import asyncio
from urllib.parse import urlsplit

from tests.harness.tcp_proxy import CHUNK, TcpProxy


class ForgetfulProxy(TcpProxy):
    """After `forget()` what is sent over the connections that there are is taken and lost, and nobody is told. New
    connections are as they should be."""

    def __init__(self, url: str) -> None:
        self._server_url = urlsplit(url)
        super().__init__(self._server_url.port or 0)
        self._forgotten = asyncio.Event()

    @property
    def url(self) -> str:
        """The URL to connect to instead."""
        netloc = self._server_url.netloc.replace(str(self._to), str(self.port))
        return self._server_url._replace(netloc=netloc).geturl()

    def forget(self) -> None:
        self._forgotten.set()
        self._forgotten = asyncio.Event()

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        await self._carry_on(client, server)

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        await self._carry_on(server, client)

    async def _carry_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        forgotten = self._forgotten
        while data := await source.read(CHUNK):
            if forgotten.is_set():
                await asyncio.Event().wait()
            target.write(data)
            await target.drain()
