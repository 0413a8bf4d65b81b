"""Arrival: whoever reads a model that follows the log waits for it, or is told how far it is."""

import asyncio

import pytest

from service.application.errors import NotReached
from service.application.position_wait import PositionWait
from service.store.database import create_pool
from service.store.errors import StoreUnavailable
from service.store.log_reader import LogReader
from service.store.log_signal import LogSignal


class Model:
    """A read model that comes as far as it is told to."""

    def __init__(self) -> None:
        self.position = 0
        self.asked = 0
        self.fault: Exception | None = None

    async def checkpoint(self) -> int:
        self.asked += 1
        await asyncio.sleep(0)
        if self.fault:
            raise self.fault
        return self.position


@pytest.fixture
async def arrival(database_url: str) -> PositionWait:
    return PositionWait(
        LogReader(await create_pool(database_url, size=1)), LogSignal(database_url), most=50, within=0.5
    )


async def test_it_is_there(arrival: PositionWait) -> None:
    """What has come to the position is not waited for, and asked once."""
    model = Model()
    model.position = 7
    for position in (0, 6, 7):
        await arrival.reached(position, model.checkpoint)

    assert model.asked == 3


async def test_it_comes(arrival: PositionWait) -> None:
    """Who waits goes on when it has come, without a word from anyone."""
    model = Model()
    waiting = asyncio.create_task(arrival.reached(3, model.checkpoint))
    while model.asked < 3:  # noqa: ASYNC110 - it asks again and again
        await asyncio.sleep(0)
    assert not waiting.done()
    model.position = 2
    before = model.asked
    while model.asked == before:  # noqa: ASYNC110
        await asyncio.sleep(0)
    assert not waiting.done()
    model.position = 3

    await waiting


async def test_it_does_not_come(arrival: PositionWait) -> None:
    """After the time it is told how far it has come."""
    model = Model()
    model.position = 5

    with pytest.raises(NotReached) as refused:
        await arrival.reached(6, model.checkpoint)

    assert refused.value.reached == 5
    assert arrival.waiting == 0


async def test_the_log(arrival: PositionWait) -> None:
    """Without a model it is the log that is waited for: this one is empty."""
    await arrival.reached(0)

    with pytest.raises(NotReached) as refused:
        await arrival.reached(1)

    assert refused.value.reached == 0


async def test_one_look_for_all(arrival: PositionWait) -> None:
    """Many that wait ask no more often than one."""
    model, alone = Model(), Model()
    with pytest.raises(NotReached):
        await arrival.reached(1, alone.checkpoint)
    refused = await asyncio.gather(*(arrival.reached(1, model.checkpoint) for _ in range(40)), return_exceptions=True)

    assert all(isinstance(error, NotReached) for error in refused)
    assert model.asked <= 40 + 2 * alone.asked


async def test_who_goes(arrival: PositionWait) -> None:
    """One that stops waiting does not disturb the others."""
    model = Model()
    gone, stays = (asyncio.create_task(arrival.reached(1, model.checkpoint)) for _ in range(2))
    while model.asked < 4:  # noqa: ASYNC110
        await asyncio.sleep(0)
    gone.cancel()
    await asyncio.gather(gone, return_exceptions=True)
    model.position = 1

    await stays
    assert arrival.waiting == 0


async def test_faults(arrival: PositionWait) -> None:
    """If it cannot be seen how far it is, that is what all who wait are told."""
    model = Model()
    waiting = [asyncio.create_task(arrival.reached(1, model.checkpoint)) for _ in range(3)]
    while model.asked < 4:  # noqa: ASYNC110
        await asyncio.sleep(0)
    model.fault = StoreUnavailable("away")

    told = await asyncio.gather(*waiting, return_exceptions=True)

    assert all(isinstance(error, StoreUnavailable) for error in told)
    assert arrival.waiting == 0
