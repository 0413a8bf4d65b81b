"""A connection that can be looked at, and a task that is cancelled at a chosen await."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from projections.connection import Connection
from projections.model import Model
from projections.projector import Projector
from tests.harness.crash import Moment, Work, stepped
from tests.harness.projected_log import ProjectedLog

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

    async def fetchval(self, query: str, *args: Any, **options: Any) -> Any:
        await self._before(query)
        return await self._connection.fetchval(query, *args, **options)


def once_at(part: str, do: Callable[[], Awaitable[None]]) -> Before:
    """Does it once, before the first statement that has that part."""
    done = False

    async def before(query: str) -> None:
        nonlocal done
        if not done and part in query:
            done = True
            await do()

    return before


def interrupted(
    projected: ProjectedLog, model: Model, at: str, do: Callable[[], Awaitable[None]], *, limit: int = 100
) -> Projector:
    """A projector to which something happens before it sends the statement that has that part."""
    return Projector(model, Spied(projected.service, once_at(at, do)), limit=limit)


@asynccontextmanager
async def meanwhile(*works: Callable[[], Awaitable[object]]) -> AsyncIterator[None]:
    """Does each of these again and again, until the context ends or one fails."""
    stop = asyncio.Event()

    async def again(work: Callable[[], Awaitable[object]]) -> None:
        while not stop.is_set():
            await work()

    async with asyncio.TaskGroup() as group:
        for work in works:
            group.create_task(again(work))
        try:
            yield
        finally:
            stop.set()


async def _cancelled_at(number: int, work: Coroutine[Any, Any, None]) -> bool:
    """Cancels the work at its n-th await, as a shutdown would. False if it ended before that."""
    count = 0

    def at(moment: Moment, _: Work) -> None:
        nonlocal count
        count += moment == "asked"
        if (moment, count) == ("asked", number):
            task.cancel()

    task = asyncio.create_task(stepped(work, at))
    try:
        await task
    except asyncio.CancelledError:
        return True
    return count >= number


async def at_any_await(
    projected: ProjectedLog,
    begin: Callable[[], Awaitable[object]],
    work: Callable[[Connection], Coroutine[Any, Any, None]],
    check: Callable[[], Awaitable[None]],
    *,
    at_least: int,
    **options: Any,
) -> None:
    """Stops the work, on a connection with these options, at each of its awaits, of which there are so many at least:
    begins, works until it is stopped, and checks."""
    number, stopped = 0, True
    while stopped:
        number += 1
        await begin()
        connection = await projected.connect(may_cancel=True, **options)
        stopped = await _cancelled_at(number, work(connection))
        connection.terminate()
        await check()
    assert number > at_least
