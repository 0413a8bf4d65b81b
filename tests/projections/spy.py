"""A connection that can be looked at, and a task that is cancelled at a chosen await."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

from projections.connection import Connection

Before = Callable[[str], Awaitable[None]]


class Spied:
    """Calls `before` with each statement before it is sent."""

    def __init__(self, connection: Connection, before: Before) -> None:
        self._connection = connection
        self._before = before
        self.transaction = connection.transaction

    async def execute(self, query: str, *args: Any) -> str:
        await self._before(query)
        return await self._connection.execute(query, *args)

    async def fetch(self, query: str, *args: Any) -> Any:
        await self._before(query)
        return await self._connection.fetch(query, *args)

    async def fetchrow(self, query: str, *args: Any) -> Any:
        await self._before(query)
        return await self._connection.fetchrow(query, *args)

    async def fetchval(self, query: str, *args: Any) -> Any:
        await self._before(query)
        return await self._connection.fetchval(query, *args)


def once_at(part: str, do: Callable[[], Awaitable[None]]) -> Before:
    """Does it once, before the first statement that has that part."""
    done = False

    async def before(query: str) -> None:
        nonlocal done
        if not done and part in query:
            done = True
            await do()

    return before


class _CancelledAt:
    """Awaits the work; at its n-th await, its task is cancelled as a shutdown would cancel it."""

    def __init__(self, work: Coroutine[Any, Any, None], number: int) -> None:
        self._work = work
        self._number = number

    def __await__(self) -> Generator[Any, Any, bool]:
        """Whether it has come to the n-th await."""
        count = 0
        task = asyncio.current_task()
        assert task is not None
        thrown: BaseException | None = None
        while True:
            try:
                future = self._work.throw(thrown) if thrown else self._work.send(None)
            except StopIteration:
                return count >= self._number
            count += 1
            if count == self._number:
                task.cancel()
            try:
                yield future
                thrown = None
            except asyncio.CancelledError as error:
                thrown = error


async def cancelled_at(number: int, work: Coroutine[Any, Any, None]) -> bool:
    """Runs the work in a task that is cancelled at the work's n-th await. False if it ended before that."""

    async def run() -> bool:
        return await _CancelledAt(work, number)

    task = asyncio.create_task(run())
    try:
        return await task
    except asyncio.CancelledError:
        return True
