"""Waiting for what can only be looked at."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from tests.harness.processes import until

T = TypeVar("T")

SOON: Final = 20.0
"""Seconds that a test waits for what should happen; only a failing test takes as long."""


async def in_time(awaited: Awaitable[T]) -> T:
    """Awaits it for 20 s at most."""
    async with asyncio.timeout(SOON):
        return await awaited


async def soon(true: Callable[[], object], *, within: float = SOON) -> None:
    """Looks again and again until it is true.

    Raises:
        TimeoutError: it is not, within so many seconds.
    """

    async def is_true() -> object:
        return true()

    await until(is_true, within=within)


class News:
    """Something that can be waited for, because it tells when anything has changed."""

    def __init__(self) -> None:
        self._news = asyncio.Event()

    def changed(self) -> None:
        self._news.set()

    async def until(self, true: Callable[[], object], *, within: float = SOON) -> None:
        """Returns when it is true after a change, or already."""
        async with asyncio.timeout(within):
            while not true():
                self._news.clear()
                await self._news.wait()
