"""A TCP proxy in front of NATS that makes the network slow for a verifier, in both directions."""

import asyncio
import contextlib
from types import TracebackType
from typing import Final

_CHUNK: Final = 64 * 1024


class SlowProxy:
    """`async with SlowProxy(port) as proxy:` forwards connections to `proxy.port` on loopback to `port`.

    All that goes through arrives `delay` seconds later, in order. While `held`, it waits here, and goes on afterwards.
    """

    def __init__(self, port: int) -> None:
        self.delay = 0.0
        self._to = port
        self._server: asyncio.Server | None = None
        self._open = asyncio.Event()
        self._open.set()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        if self._server is None:
            raise RuntimeError("The proxy has not been started")
        return int(self._server.sockets[0].getsockname()[1])

    def hold(self) -> None:
        self._open.clear()

    def let_through(self) -> None:
        self._open.set()

    async def __aenter__(self) -> "SlowProxy":
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
        for pump in (self._pump(reader, server_writer), self._pump(server_reader, writer)):
            task = asyncio.create_task(pump)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
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
                while data := await reader.read(_CHUNK):
                    queue.put_nowait((loop.time() + self.delay, data))
            queue.put_nowait((loop.time(), b""))
            with contextlib.suppress(OSError):
                await sending
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            writer.close()
