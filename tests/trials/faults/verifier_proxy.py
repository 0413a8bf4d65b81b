"""A TCP proxy in front of NATS that makes the network slow for a verifier, in both directions."""

import asyncio
import contextlib

from tests.harness.tcp_proxy import CHUNK, TcpProxy


class SlowProxy(TcpProxy):
    """All that goes through arrives `delay` seconds later, in order. While `held`, it waits here, and goes on after."""

    half_closed = True

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.delay = 0.0
        self._open = asyncio.Event()
        self._open.set()

    def hold(self) -> None:
        self._open.clear()

    def let_through(self) -> None:
        self._open.set()

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        await self._slowly(client, server)

    async def to_client(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        await self._slowly(server, client)

    async def _slowly(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def send() -> None:
            while True:
                due, data = await queue.get()
                await asyncio.sleep(max(0.0, due - loop.time()))
                await self._open.wait()
                if not data:
                    return
                writer.write(data)
                await writer.drain()

        sending = asyncio.create_task(send())
        try:
            with contextlib.suppress(OSError):
                while data := await reader.read(CHUNK):
                    queue.put_nowait((loop.time() + self.delay, data))
            queue.put_nowait((loop.time(), b""))
            await sending
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
