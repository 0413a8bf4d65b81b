"""Who brings the listing up to date, and when."""

import asyncio

import pytest

from service.application.listing import Listing
from service.store.database import Pool
from service.store.errors import StoreUnavailable
from service.store.log_reader import LogReader


class Asked(LogReader):
    """The store, which notes how it is asked to advance, and answers as it is told to."""

    def __init__(self, pool: Pool) -> None:
        super().__init__(pool)
        self.asked: list[tuple[int, int]] = []
        self.answers: list[int | None] = []
        self.fault: Exception | None = None
        self.went = asyncio.Event()

    async def advance_listing(self, at_least: int, at_most: int) -> int | None:
        self.asked.append((at_least, at_most))
        self.went.set()
        if self.fault is not None:
            raise self.fault
        return self.answers.pop(0) if self.answers else await super().advance_listing(at_least, at_most)


@pytest.fixture
def store(pool: Pool) -> Asked:
    return Asked(pool)


async def test_few_events_wait(store: Asked) -> None:
    """A few events are left for later, so that a token that changes often is written once; but not for long."""
    now = 100.0
    listing = Listing(store, lambda: now)
    now += 4.9
    await listing.advance()
    now += 0.1
    await listing.advance()

    assert store.asked == [(20_000, 20_000), (1, 20_000)]


async def test_many_events_do_not_wait_and_are_written_a_part_at_a_time(store: Asked) -> None:
    listing = Listing(store, lambda: 100.0)
    store.answers = [60_000, 40_000, 19_999]

    await listing.advance()

    assert len(store.asked) == 3


async def test_too_many_at_once_are_fewer_the_next_time(store: Asked) -> None:
    """Else what Postgres does not manage in time would be tried again for ever. Once it does, they are more again."""
    listing = Listing(store, lambda: 100.0)
    store.fault = StoreUnavailable("took too long")
    for _ in range(16):
        with pytest.raises(StoreUnavailable):
            await listing.advance()
    store.fault, store.answers = None, [60_000, 59_999, 0]

    await listing.advance()

    asked = [at_once for _, at_once in store.asked]
    assert asked[:3] == [20_000, 10_000, 5_000]
    assert asked[14:] == [1, 1, 1, 2, 4]


async def test_nothing_unforeseen_ends_it(store: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.application.listing._LOOK_EVERY", 0)
    listing = Listing(store, lambda: 100.0)
    await listing.start()
    async with asyncio.timeout(5):
        for store.fault in (StoreUnavailable("away"), RuntimeError("unforeseen"), None):
            for _ in range(2):
                store.went.clear()
                await store.went.wait()
        await listing.stop()
