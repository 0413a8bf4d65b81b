"""A network that loses what is sent, without a word or with the connection."""

import asyncio

from tests.harness.tcp_proxy import CHUNK, TcpProxy


class Link(TcpProxy):
    """While it is cut nothing comes through, nothing ends, and what was sent is lost."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self._cut = asyncio.Event()
        self._losing = False
        self.lost = asyncio.Event()
        """That an answer was lost."""

    def lose_next_answer(self) -> None:
        """When the server next says something, it is lost, and the connection breaks."""
        self._losing = True
        self.lost.clear()

    def cut(self) -> None:
        """For all connections that there are, and for those to come until `take_new` or `mend`."""
        self._cut.set()

    def take_new(self) -> None:
        """Connections that were cut stay so; new ones are as they should be."""
        self._cut = asyncio.Event()

    def forget(self) -> None:
        """What is sent over the connections that there are is lost from now on; new ones are as they should be."""
        self.cut()
        self.take_new()

    def mend(self) -> None:
        """Connections that were cut end; new ones are as they should be."""
        self.take_new()
        for connection in self._connections:
            connection.cancel()

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        await self._carry_on(client, server)

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        await self._carry_on(server, client, answers=True)

    async def _carry_on(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, *, answers: bool = False
    ) -> None:
        cut = self._cut
        while data := await source.read(CHUNK):
            if cut.is_set():
                await asyncio.Event().wait()
            if answers and self._losing:
                self._losing = False
                self.lost.set()
                return
            target.write(data)
            await target.drain()
