"""Whoever reads waits for the log, or is told how far it is."""

import asyncio
from uuid import UUID, uuid4

import pytest

from service.application.errors import NotReached
from service.application.position_wait import PositionWait
from service.store.database import Pool
from service.store.errors import StoreUnavailable
from service.store.log_reader import LogReader
from service.store.log_signal import LogSignal


class Log(LogReader):
    """A log that comes as far as it is told to."""

    def __init__(self) -> None:
        self.position = 0
        self.asked = 0
        self.fault: Exception | None = None

    async def head(self) -> tuple[UUID, int]:
        self.asked += 1
        await asyncio.sleep(0)
        if self.fault:
            raise self.fault
        return uuid4(), self.position

    async def is_asked(self, times: int) -> None:
        while self.asked < times:  # noqa: ASYNC110 - it is asked again and again
            await asyncio.sleep(0)


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def wait(log: Log, database_url: str) -> PositionWait:
    return PositionWait(log, LogSignal(database_url), most=50, within=0.5)


async def test_a_position_that_is_there_is_not_waited_for(log: Log, wait: PositionWait) -> None:
    log.position = 7
    for position in (0, 6, 7):
        await wait.reached(position)
    assert log.asked == 3


async def test_who_waits_goes_on_when_it_has_come(log: Log, wait: PositionWait) -> None:
    waiting = asyncio.create_task(wait.reached(3))
    await log.is_asked(3)
    assert not waiting.done()
    log.position = 2
    await log.is_asked(log.asked + 1)
    assert not waiting.done()
    log.position = 3

    await waiting


async def test_after_the_time_it_is_told_how_far_the_log_has_come(log: Log, wait: PositionWait) -> None:
    log.position = 5

    with pytest.raises(NotReached) as refused:
        await wait.reached(6)

    assert refused.value.reached == 5
    assert wait.waiting == 0


async def test_the_log_of_a_new_database_ends_at_0(pool: Pool, database_url: str) -> None:
    wait = PositionWait(LogReader(pool), LogSignal(database_url), most=50, within=0.5)
    await wait.reached(0)

    with pytest.raises(NotReached) as refused:
        await wait.reached(1)

    assert refused.value.reached == 0


async def test_many_that_wait_ask_no_more_often_than_one(log: Log, wait: PositionWait) -> None:
    with pytest.raises(NotReached):
        await wait.reached(1)
    alone, log.asked = log.asked, 0
    refused = await asyncio.gather(*(wait.reached(1) for _ in range(40)), return_exceptions=True)

    assert all(isinstance(error, NotReached) for error in refused)
    assert log.asked <= 40 + 2 * alone


async def test_who_stops_waiting_does_not_disturb_the_others(log: Log, wait: PositionWait) -> None:
    gone, stays = (asyncio.create_task(wait.reached(1)) for _ in range(2))
    await log.is_asked(4)
    gone.cancel()
    await asyncio.gather(gone, return_exceptions=True)
    log.position = 1

    await stays
    assert wait.waiting == 0


async def test_all_who_wait_are_told_that_it_cannot_be_seen(log: Log, wait: PositionWait) -> None:
    waiting = [asyncio.create_task(wait.reached(1)) for _ in range(3)]
    await log.is_asked(4)
    log.fault = StoreUnavailable("away")

    told = await asyncio.gather(*waiting, return_exceptions=True)

    assert all(isinstance(error, StoreUnavailable) for error in told)
    assert wait.waiting == 0
