"""Requests that have to succeed: one after the other, in parallel, and at an even pace."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from typing import Any, TypeAlias, TypeVar

from tests.trials.faults import client as http
from tests.trials.faults.client import Answer, BrokenOff

Work = TypeVar("Work")
Done: TypeAlias = Coroutine[Any, Any, None]


class Client(http.Client):
    async def send(
        self, method: str, path: str, body: bytes = b"", *, headers: Mapping[str, str] = http.NO_HEADERS
    ) -> Answer:
        """Raises BrokenOff also if the answer is no success."""
        answer = await super().send(method, path, body, headers=headers)
        if not 200 <= answer.status < 300:
            raise BrokenOff(f"{method} {path}: {answer.status} {answer.body[:300].decode(errors='replace')}")
        return answer


async def in_parallel(
    port: int, bearer: str, work: Iterable[Work], do: Callable[[Client, Work], Done], *, connections: int
) -> None:
    """Does all of the work, each connection taking the next piece when it is done with its last one."""
    pieces = iter(work)

    async def take() -> None:
        with closing(Client(port, bearer)) as client:
            for piece in pieces:
                await do(client, piece)

    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(take())


async def evenly(work: Iterable[Work], do: Callable[[Work], Done], *, per_second: float) -> None:
    """Begins one piece of work after the other at an even pace, whether or not the ones before are done."""
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number, piece in enumerate(work):
            await asyncio.sleep(begun + number / per_second - time.perf_counter())
            group.create_task(do(piece))


async def change(client: Client, token_id: str, action: str) -> None:
    """Activates or suspends a token and looks whether the answer says so."""
    answer = await client.send("POST", f"/api/v1/api_token/{token_id}/{action}", b"{}")
    details = answer.json["details"]
    if (details["id"], details["status"]) != (token_id, "active" if action == "activate" else "suspended"):
        raise BrokenOff(f"{action} {token_id} was answered with {answer}")


@contextmanager
def changing(port: int, bearer: str) -> Iterator[Callable[[str, str], Done]]:
    """Yields `change` by one of 16 connections, as soon as one is idle."""
    idle: asyncio.Queue[Client] = asyncio.Queue()
    with ExitStack() as stack:
        for _ in range(16):
            idle.put_nowait(stack.enter_context(closing(Client(port, bearer))))

        async def by_one(token_id: str, action: str) -> None:
            client = await idle.get()
            await change(client, token_id, action)
            idle.put_nowait(client)

        yield by_one
