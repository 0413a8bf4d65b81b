"""What is read before it is asked for."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from service.relay.stream.read_ahead import ReadAhead
from service.store.errors import StoreUnavailable
from service.store.moment import Moment, this_moment
from service.store.publication import Publication, Slice
from tests.harness.relayed_log import Log
from tests.harness.stream import SOON

_WINDOW = 10

Read = Callable[[int], Awaitable[tuple[Moment, Slice]]]


@pytest.fixture
def read(log: Log) -> Read:
    async def read(after: int) -> tuple[Moment, Slice]:
        return this_moment(), await Publication(log.pool).read(after=after, limit=_WINDOW)

    return read


async def test_windows_follow_each_other_and_end_where_the_log_does(log: Log, read: Read) -> None:
    """Two are asked for at a time, none before the log is known to fill it: nobody knows where a later one begins."""
    await log.append(45)
    windows: list[list[int]] = []
    asked: list[tuple[int, int]] = []

    async def noted(after: int) -> tuple[Moment, Slice]:
        asked.append((len(windows), after))
        return await read(after)

    ahead = ReadAhead(noted, after=5, window=_WINDOW)
    for _ in range(4):
        windows.append([position for position, *_ in (await ahead.next())[1].events])
    await log.append(5)
    _, rest = await ahead.next()
    ahead.close()

    assert windows == [list(range(first, first + _WINDOW)) for first in (6, 16, 26, 36)]
    assert rest.events[0][0] == 46
    assert asked == [(0, 5), (0, 15), (0, 25), (1, 35), (4, 45)]


async def test_a_failure_ahead_is_told_when_it_is_its_turn(log: Log, read: Read) -> None:
    await log.append(30)

    async def failing(after: int) -> tuple[Moment, Slice]:
        if after == 10:
            raise StoreUnavailable("gone")
        return await read(after)

    ahead = ReadAhead(failing, after=0, window=_WINDOW)
    assert len((await ahead.next())[1].events) == _WINDOW
    with pytest.raises(StoreUnavailable):
        await ahead.next()
    ahead.close()


async def test_nothing_is_read_any_more_once_it_is_closed(log: Log, read: Read) -> None:
    await log.append(30)
    gone = asyncio.Event()

    async def hanging(after: int) -> tuple[Moment, Slice]:
        if after == 0:
            return await read(after)
        try:
            return await asyncio.get_running_loop().create_future()  # type: ignore[no-any-return]
        finally:
            gone.set()

    ahead = ReadAhead(hanging, after=0, window=_WINDOW)
    await ahead.next()
    ahead.close()
    async with asyncio.timeout(SOON):
        await gone.wait()
