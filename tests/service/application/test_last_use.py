"""The writer of last uses: nothing is lost when writing fails, is stopped half-way or comes late."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

import pytest

from events.api_token import ApiTokenEvent
from service.application.last_use import LastUse
from service.store.appender import Appender
from service.store.database import Connection, Pool
from service.store.errors import StoreUnavailable
from service.store.log_reader import LogReader
from tests.harness.builders import DAY, NOW, created, deleted, item, new_id, revoked
from tests.harness.clock import follow, new_file

LATER: Final = NOW + timedelta(seconds=1)


class WatchedStore(LogReader):
    """The store, which can be told to fail or to wait, and which tells when it is asked."""

    fault: Exception | None = None

    def __init__(self, pool: Pool) -> None:
        super().__init__(pool)
        self.asked = asyncio.Event()
        self.go_on = asyncio.Event()
        self.go_on.set()
        self.written = 0

    async def record_usage(self, last_used: Sequence[tuple[str, datetime]], *, reported: bool = False) -> None:
        if not reported:
            self.asked.set()
            await self.go_on.wait()
        if self.fault is not None:
            raise self.fault
        await super().record_usage(last_used, reported=reported)
        self.written += 1


@pytest.fixture
async def store(database_url: str, pool: Pool, owner: Connection) -> WatchedStore:
    clock = new_file()
    clock.write_text((NOW + DAY).isoformat())
    await follow(database_url, clock)
    await owner.executemany(
        "insert into tokentrail.token_usage (token_id, account_id) values ($1, 'account')",
        [(token,) for token in "abcdef"],
    )
    return WatchedStore(pool)


@pytest.fixture
def uses(store: WatchedStore) -> LastUse:
    """Written when a test says so."""
    return LastUse(store, interval=3600)


async def written(owner: Connection) -> list[tuple[str, datetime]]:
    query = "select token_id, last_used_at from tokentrail.token_usage where last_used_at is not null order by 1"
    return [(row["token_id"], row["last_used_at"]) for row in await owner.fetch(query)]


async def test_flush(uses: LastUse, store: WatchedStore, owner: Connection) -> None:
    """The latest use of each token is written, once, and never back; of a token that there is not, nothing is."""
    for token, at in (("b", NOW), ("a", LATER), ("b", LATER), ("a", NOW), ("nobody", NOW)):
        uses.note(token, at)

    await uses.flush()
    await uses.flush()
    assert store.written == 1
    uses.note("b", NOW)
    await uses.flush()

    assert await written(owner) == [("a", LATER), ("b", LATER)]


async def test_stopping_while_it_writes_loses_nothing(store: WatchedStore, owner: Connection) -> None:
    uses = LastUse(store, interval=0)
    store.go_on.clear()
    uses.note("a", NOW)
    await uses.start()
    async with asyncio.timeout(5):
        await store.asked.wait()
        async with asyncio.TaskGroup() as group:
            group.create_task(uses.stop())
            store.asked.clear()
            await store.asked.wait()  # asked once more, now by stop itself
            store.go_on.set()

    assert await written(owner) == [("a", NOW)]


async def test_a_failure_does_not_end_the_writing(store: WatchedStore, owner: Connection) -> None:
    uses = LastUse(store, interval=0)
    store.fault = RuntimeError("unforeseen")
    uses.note("a", NOW)
    await uses.start()
    async with asyncio.timeout(5):
        for _ in range(3):
            store.asked.clear()
            await store.asked.wait()
    store.fault = None

    async with asyncio.timeout(5):
        await uses.stop()

    assert await written(owner) == [("a", NOW)]


async def test_bounded(uses: LastUse, owner: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """While nothing can be written what is kept is bounded; tokens that are known are still noted."""
    monkeypatch.setattr("service.application.last_use._MOST", 2)
    for token in ("a", "b", "c"):
        uses.note(token, NOW)
    uses.note("a", LATER)

    await uses.flush()

    assert await written(owner) == [("a", LATER), ("b", NOW)]


async def test_reported(uses: LastUse, store: WatchedStore, database_url: str, owner: Connection) -> None:
    """What others report is written for tokens that exist only, never back, and never before the token existed."""
    used, known, new, gone = created(), created(), created(), created()
    steps: list[ApiTokenEvent] = [used, known, new, gone, revoked(gone), deleted(revoked(gone))]
    appender = Appender(database_url, max_pending=10, now=lambda: NOW + DAY)
    await appender.start()
    for event in steps:
        await appender.append(item(event))
    await appender.stop()
    uses.note(known.token_id, LATER)
    for token_id, at in (
        (used.token_id, LATER),
        (used.token_id, NOW),
        (known.token_id, NOW),
        (new.token_id, NOW - timedelta(days=1)),
        (gone.token_id, LATER),
        (new_id(used.account_id), LATER),
    ):
        assert uses.report(token_id, at)

    await uses.flush()
    await uses.flush()

    expected = {(used.token_id, LATER), (known.token_id, LATER), (new.token_id, NOW)}
    assert set(await written(owner)) == expected
    assert store.written == 2


async def test_reports_leave_room(uses: LastUse, owner: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """However much is reported, what was seen here is still noted, and what is kept stays bounded."""
    monkeypatch.setattr("service.application.last_use._MOST", 2)
    assert [uses.report(token, NOW) for token in ("x", "y", "z")] == [True, True, False]
    uses.note("a", NOW)

    await uses.flush()

    assert await written(owner) == [("a", NOW)]
    assert uses.report("z", NOW)


@pytest.mark.parametrize("fault", [StoreUnavailable("away"), RuntimeError("unforeseen")])
async def test_in_parts(
    uses: LastUse, store: WatchedStore, owner: Connection, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    """Many uses are written a part at a time. After a failure what was not written is, unless a later use has come."""
    monkeypatch.setattr("service.application.last_use._AT_ONCE", 2)
    for token in "abcd":
        uses.note(token, NOW)
    await uses.flush()
    assert store.written == 2
    for token in "ef":
        uses.note(token, NOW)
    uses.report("g", NOW)
    store.fault = fault
    with pytest.raises(type(fault)):
        await uses.flush()
    uses.note("e", LATER)
    store.fault = None

    await uses.flush()

    assert await written(owner) == [*((token, NOW) for token in "abcd"), ("e", LATER), ("f", NOW)]
    assert store.written == 4
