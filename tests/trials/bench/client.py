"""Requests that have to succeed: one after the other, in parallel, and at an even pace."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import msgspec

from tests.trials.faults import client as http

Work = TypeVar("Work")


class RequestFailed(Exception):
    """There is no answer, or one that is no success; the message says which."""


class Client:
    """One keep-alive connection."""

    def __init__(self, port: int, bearer: str) -> None:
        self._client = http.Client(port, bearer)

    async def get(self, path: str) -> bytes:
        return await self._send("GET", path, b"")

    async def post(self, path: str, body: bytes = b"{}") -> bytes:
        return await self._send("POST", path, body)

    async def _send(self, method: str, path: str, body: bytes) -> bytes:
        try:
            answer = await self._client.send(method, path, body)
        except http.BrokenOff as error:
            raise RequestFailed(str(error)) from error
        if not 200 <= answer.status < 300:
            raise RequestFailed(f"{method} {path}: {answer.status} {answer.body[:300].decode(errors='replace')}")
        return answer.body

    def close(self) -> None:
        self._client.close()


@contextmanager
def connect(port: int, bearer: str) -> Iterator[Client]:
    client = Client(port, bearer)
    try:
        yield client
    finally:
        client.close()


async def in_parallel(
    port: int, bearer: str, work: Iterable[Work], do: Callable[[Client, Work], Awaitable[None]], *, connections: int
) -> None:
    """Does all of the work, each connection taking the next piece when it is done with its last one."""
    pieces = iter(work)

    async def take() -> None:
        with connect(port, bearer) as client:
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
    """Activates or suspends a token and looks whether the answer says so."""
    text = await client.post(f"/api/v1/api_token/{token_id}/{action}")
    answer = _decode(text)
    expected = "active" if action == "activate" else "suspended"
    if answer.details.id != token_id or answer.details.status != expected:
        raise RequestFailed(f"{action} {token_id} was answered with {text.decode(errors='replace')}")
