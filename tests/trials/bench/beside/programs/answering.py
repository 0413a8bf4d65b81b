"""Questions from standard input, answered by lines of JSON on standard output: the shared half of the asyncio programs.

`load N` changes tokens in turn for N seconds from CLIENTS tasks, each sending when it has its answer. `lag N` changes
them at an even pace beside a follower, and tells how long after the answer it had each event. See ../program.py.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Final, Literal

from tests.trials.bench.client import evenly

TOKENS: Final = int(os.environ["TOKENS"])
CLIENTS: Final = int(os.environ["CLIENTS"])
PER_SECOND: Final = int(os.environ["PER_SECOND"])

Action = Literal["suspend", "activate"]
Change = Callable[[int, Action], Awaitable[None]]
"""Suspends or activates the token of this number; raises when it may not."""
Follow = Callable[[Callable[[int], None]], AbstractAsyncContextManager[None]]
"""Calls its argument with the token's number for each event, from now on and as long as the context lasts."""


class Turns:
    """Whose turn it is, and what may be done to it: all tokens begin active."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._next: list[Action] = ["suspend"] * TOKENS
        self._turn = 0

    def take(self) -> int:
        number = self._turn
        self._turn = (self._turn + 1) % TOKENS
        return number

    async def change(self, number: int) -> None:
        action = self._next[number]
        await self._change(number, action)
        self._next[number] = "activate" if action == "suspend" else "suspend"


async def answer(change: Change, follow: Follow | None = None) -> None:
    """Until standard input ends. All tokens are there and active."""
    turns = Turns(change)
    _tell(0, [])
    while line := await asyncio.to_thread(sys.stdin.readline):
        what, seconds = line.split()
        if what == "load":
            _tell(*await _load(turns, int(seconds)))
        elif follow is not None:
            _tell(0, await _lag(turns, follow, int(seconds)))


async def in_parallel(work: Callable[[], Awaitable[None]]) -> None:
    """CLIENTS times at once."""

    async def do() -> None:
        await work()

    async with asyncio.TaskGroup() as group:
        for _ in range(CLIENTS):
            group.create_task(do())


async def _load(turns: Turns, seconds: int) -> tuple[float, list[float]]:
    times: list[float] = []
    begun = time.perf_counter()
    end = begun + seconds

    async def client() -> None:
        while (sent := time.perf_counter()) < end:
            await turns.change(turns.take())
            times.append((time.perf_counter() - sent) * 1000)

    await in_parallel(client)
    return time.perf_counter() - begun, times


async def _lag(turns: Turns, follow: Follow, seconds: int) -> list[float]:
    due = [turns.take() for _ in range(PER_SECOND * seconds)]
    left = set(due)
    answered: dict[int, float] = {}
    received: dict[int, float] = {}
    complete = asyncio.Event()

    def note(number: int) -> None:
        if number in left:
            left.remove(number)
            received[number] = time.perf_counter()
            if not left:
                complete.set()

    async def act(number: int) -> None:
        await turns.change(number)
        answered[number] = time.perf_counter()

    async with follow(note):
        await evenly(due, act, per_second=PER_SECOND)
        await complete.wait()
    return [max(received[number] - answered[number], 0.0) * 1000 for number in due]


def _tell(seconds: float, times: list[float]) -> None:
    print(json.dumps({"seconds": seconds, "times": times}), flush=True)
