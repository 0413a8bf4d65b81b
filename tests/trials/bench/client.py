"""A small HTTP/1.1 client: one keep-alive connection a worker, cheap enough not to disturb what it measures."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Final, TypeVar

import msgspec

Work = TypeVar("Work")

_HOST: Final = "127.0.0.1"
_END_OF_HEAD: Final = b"\r\n\r\n"


class RequestFailed(Exception):
    """An answer that is no success; the message has its status and body."""


class Client:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, bearer: str) -> None:
        self._reader = reader
        self._writer = writer
        self._bearer = bearer

    async def get(self, path: str) -> bytes:
        return await self._send("GET", path, b"")

    async def post(self, path: str, body: bytes = b"{}") -> bytes:
        """The body of the answer.

        Raises:
            RequestFailed: the answer's status is not 2xx.
        """
        return await self._send("POST", path, body)

    async def _send(self, method: str, path: str, body: bytes) -> bytes:
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: {_HOST}\r\nAuthorization: Bearer {self._bearer}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        answer = await self._reader.readuntil(_END_OF_HEAD)
        status = int(answer[9:12])
        length = next(
            int(line.partition(b":")[2])
            for line in answer.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        )
        text = await self._reader.readexactly(length)
        if not 200 <= status < 300:
            raise RequestFailed(f"{method} {path}: {status} {text[:300].decode(errors='replace')}")
        return text


@asynccontextmanager
async def connect(port: int, bearer: str) -> AsyncIterator[Client]:
    reader, writer = await asyncio.open_connection(_HOST, port)
    try:
        yield Client(reader, writer, bearer)
    finally:
        writer.close()


async def in_parallel(
    port: int, bearer: str, work: Iterable[Work], do: Callable[[Client, Work], Awaitable[None]], *, connections: int
) -> None:
    """Does all of the work, each connection taking the next piece when it is done with its last one."""
    pieces = iter(work)

    async def take() -> None:
        async with connect(port, bearer) as client:
            for piece in pieces:
                await do(client, piece)

    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(take())


async def evenly(work: Iterable[Work], do: Callable[[Work], Awaitable[None]], *, per_second: float) -> None:
    """Begins one piece of work after the other at an even pace, whether or not the ones before are done."""
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number, piece in enumerate(work):
            await asyncio.sleep(begun + number / per_second - time.perf_counter())
            group.create_task(_as_coroutine(do(piece)))


async def _as_coroutine(work: Awaitable[None]) -> None:
    await work


class _Details(msgspec.Struct):
    id: str
    status: str


class _Answer(msgspec.Struct):
    status: str
    details: _Details


_decode = msgspec.json.Decoder(_Answer).decode


async def change(client: Client, token_id: str, action: str) -> None:
    """Activates or suspends a token and looks whether the answer says so.

    Raises:
        RequestFailed: it was refused, or the answer says something else.
    """
    text = await client.post(f"/api/v1/api_token/{token_id}/{action}")
    answer = _decode(text)
    expected = "active" if action == "activate" else "suspended"
    if answer.details.id != token_id or answer.details.status != expected:
        raise RequestFailed(f"{action} {token_id} was answered with {text.decode(errors='replace')}")
