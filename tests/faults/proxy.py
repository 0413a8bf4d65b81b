"""A TCP proxy in front of a server: what goes to the server can be held back, and let through later."""

import asyncio
import contextlib
from types import TracebackType
from typing import Final

_CHUNK: Final = 64 * 1024


class Proxy:
    """`async with Proxy(port) as proxy:` forwards connections to `proxy.port` on loopback to `port`.

    While `held`, what clients send waits here, as in a network that is slow for a while; answers still come through.
    It is sent on after `let_through`, in order, though the client may be gone by then.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._server: asyncio.Server | None = None
        self._open = asyncio.Event()
        self._open.set()
        self._waiting = bytearray()
        self._something_waits = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        if self._server is None:
            raise RuntimeError("The proxy has not been started")
        return int(self._server.sockets[0].getsockname()[1])

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

    async def __aenter__(self) -> "Proxy":
        self._server = await asyncio.start_server(self._forward, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._to)
        for pump in (self._to_server(reader, server_writer), _to_client(server_reader, writer)):
            task = asyncio.create_task(pump)
            self._tasks.add(task)

    async def _to_server(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        queue: asyncio.Queue[bytes] = asyncio.Queue()

        async def send() -> None:
            while data := await queue.get():
                await self._open.wait()
                writer.write(data)
                await writer.drain()

        sending = asyncio.create_task(send())
        try:
            with contextlib.suppress(OSError):
                while data := await reader.read(_CHUNK):
                    queue.put_nowait(data)
                    if not self._open.is_set():
                        self._waiting += data
                        self._something_waits.set()
            queue.put_nowait(b"")
            with contextlib.suppress(OSError):
                await sending
        finally:
            sending.cancel()
            writer.close()


async def _to_client(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        with contextlib.suppress(OSError):
            while data := await reader.read(_CHUNK):
                writer.write(data)
                await writer.drain()
    finally:
        writer.close()
