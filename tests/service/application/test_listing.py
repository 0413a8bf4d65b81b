"""Who brings the listing up to date, and when."""

from itertools import cycle
from unittest.mock import AsyncMock, Mock

import pytest

from service.application.listing import Listing
from service.store.errors import StoreUnavailable
from service.store.log_reader import LogReader
from tests.harness.waiting import soon


@pytest.fixture
def store() -> Mock:
    """The store. Nothing is left if a test does not say otherwise."""
    return Mock(LogReader, advance_listing=AsyncMock(return_value=None))


async def test_few_events_wait(store: Mock) -> None:
    """A few events are left for later, so that a token that changes often is written once; but not for long."""
    now = 100.0
    listing = Listing(store, lambda: now)
    now += 4.9
    await listing.advance()
    now += 0.1
    await listing.advance()

    assert [call.args for call in store.advance_listing.await_args_list] == [(20_000, 20_000), (1, 20_000)]


async def test_many_events_do_not_wait_and_are_written_a_part_at_a_time(store: Mock) -> None:
    store.advance_listing.side_effect = [60_000, 40_000, 19_999]
    await Listing(store, lambda: 100.0).advance()
    assert store.advance_listing.await_count == 3


async def test_too_many_at_once_are_fewer_the_next_time(store: Mock) -> None:
    """Else what Postgres does not manage in time would be tried again for ever. Once it does, they are more again."""
    listing = Listing(store, lambda: 100.0)
    store.advance_listing.side_effect = [*[StoreUnavailable("took too long")] * 16, 60_000, 59_999, 0]
    for _ in range(16):
        with pytest.raises(StoreUnavailable):
            await listing.advance()

    await listing.advance()

    at_once = [call.args[1] for call in store.advance_listing.await_args_list]
    assert at_once[:3] == [20_000, 10_000, 5_000]
    assert at_once[14:] == [1, 1, 1, 2, 4]


async def test_nothing_unforeseen_ends_it(store: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.application.listing._LOOK_EVERY", 0)
    store.advance_listing.side_effect = cycle([StoreUnavailable("away"), RuntimeError("unforeseen"), None])
    listing = Listing(store, lambda: 100.0)
    await listing.start()
    await soon(lambda: store.advance_listing.await_count > 6)
    await listing.stop()
