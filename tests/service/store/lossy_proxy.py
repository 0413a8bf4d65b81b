"""A way to Postgres on which an answer can get lost."""

import asyncio
from urllib.parse import urlsplit

from tests.harness.tcp_proxy import CHUNK, TcpProxy


class LossyProxy(TcpProxy):
    """Passes everything on; after `lose_next_answer()` it breaks the connection when Postgres next says something."""

    def __init__(self, url: str) -> None:
        self._server_url = urlsplit(url)
        super().__init__(self._server_url.port or 0)
        self._losing = False
        self.lost = asyncio.Event()

    @property
    def url(self) -> str:
        """The URL to connect to instead."""
        netloc = self._server_url.netloc.replace(str(self._to), str(self.port))
        return self._server_url._replace(netloc=netloc).geturl()

    def lose_next_answer(self) -> None:
        self._losing = True
        self.lost.clear()

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        while data := await server.read(CHUNK):
            if self._losing:
                self._losing = False
                self.lost.set()
                return
            client.write(data)
