"""A TCP proxy in front of a server: what goes to the server can be held back, and let through later."""

import asyncio
import contextlib

from tests.harness.tcp_proxy import CHUNK, TcpProxy


class Proxy(TcpProxy):
    """While `held`, what clients send waits here, as in a network that is slow for a while; answers still come through.
    It is sent on after `let_through`, in order, though the client may be gone by then."""

    half_closed = True

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self._open = asyncio.Event()
        self._open.set()
        self._waiting = bytearray()
        self._something_waits = asyncio.Event()

    def hold(self) -> None:
        self._waiting.clear()
        self._open.clear()

    async def holds(self, text: bytes) -> None:
        """Returns when this text is among what waits."""
        while text not in self._waiting:
            self._something_waits.clear()
            await self._something_waits.wait()

    def let_through(self) -> None:
        self._open.set()

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        queue: asyncio.Queue[bytes] = asyncio.Queue()

        async def send() -> None:
            while data := await queue.get():
                await self._open.wait()
                server.write(data)
                await server.drain()

        sending = asyncio.create_task(send())
        try:
            with contextlib.suppress(OSError):
                while data := await client.read(CHUNK):
                    queue.put_nowait(data)
                    if not self._open.is_set():
                        self._waiting += data
                        self._something_waits.set()
            queue.put_nowait(b"")
            await sending
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
