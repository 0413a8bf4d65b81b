"""The details read model equals the fold of its log, built inline or rebuilt."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events import codec
from projections.details.projection import DetailsProjection
from projections.details.table import DetailsTable
from projections.rebuild import LogEndsEarly, Rebuilt, rebuild
from service.store.appender import Appender
from service.store.database import Connection, create_pool
from service.store.event_store import LOCK_HEAD, EventStore
from tests.builders import activated, created, deleted, item, new_account, recorded, revoked, suspended

STEPS = {"activate": activated, "suspend": suspended, "revoke": revoked, "delete": deleted}
LIFECYCLE = {
    "active": ("suspend", "revoke"),
    "suspended": ("activate", "revoke"),
    "revoked": ("delete",),
    "deleted": (),
}


class House:
    """A log that can be written to, and its read model."""

    def __init__(self, store: EventStore, appender: Appender, owner: Connection) -> None:
        self.store = store
        self.appender = appender
        self.owner = owner

    async def live(self, choices: list[int]) -> None:
        """A token's life: what comes next is picked among what its lifecycle allows."""
        event: Any = created(new_account())
        await self.appender.append(item(event))
        for choice in choices:
            allowed = LIFECYCLE[event.status]
            if not allowed:
                return
            event = STEPS[allowed[choice % len(allowed)]](event)
            outcome = await self.appender.append(item(event))
            assert outcome.verdict == "accepted"

    async def rows(self) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in await self.owner.fetch("select * from tokentrail.token_details order by 1")]

    async def rebuild(self) -> Rebuilt:
        return await rebuild(DetailsTable(), self.owner, self.store.read_log, lock_head=LOCK_HEAD)


@pytest.fixture
async def house(database_url: str) -> AsyncIterator[House]:
    pool = await create_pool(database_url, size=2)
    appender = Appender(database_url, max_pending=1000)
    await appender.start()
    owner = await asyncpg.connect(database_url)
    yield House(EventStore(pool), appender, owner)
    await owner.close()
    await appender.stop()
    await pool.close()


async def test_inline_equals_rebuilt(house: House) -> None:
    """For any lives of tokens, a rebuild finds not one row of the inline model to mend."""

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.lists(st.integers(0, 1), max_size=6), min_size=1, max_size=4))
    def check(lives: list[list[int]]) -> None:
        async def run() -> None:
            for choices in lives:
                await house.live(choices)
            before = await house.rows()
            rebuilt = await house.rebuild()
            assert rebuilt.differed == 0
            assert await house.rows() == before

        asyncio.run_coroutine_threadsafe(run(), loop).result(30)

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(check)


async def test_rebuild_mends_what_differs(house: House) -> None:
    """A row that is missing, wrong, or should not be there is mended, and the others are not written."""
    for choices in ([0], [1], [], [0, 0], [1, 0]):
        await house.live(choices)
    before = await house.rows()
    await house.owner.execute(
        """
        delete from tokentrail.token_details where token_id = (select min(token_id) from tokentrail.token_details);
        update tokentrail.token_details set status = 'nonsense'
          where token_id = (select max(token_id) from tokentrail.token_details);
        insert into tokentrail.token_details
          select 'surplus', account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at,
                 inserted_at, updated_at, stream_version, position
          from tokentrail.token_details limit 1
        """
    )

    rebuilt = await house.rebuild()

    assert rebuilt.differed == 3
    assert await house.rows() == before


async def test_two_rebuilds_at_once(house: House, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second rebuild that begins while one is under way neither disturbs it nor is disturbed."""
    for _ in range(5):
        await house.live([0])
    before = await house.rows()
    # Far from the head at first, so that the first rebuild reads without holding the head lock.
    monkeypatch.setattr("projections.rebuild._NEAR", 2)
    second = await asyncpg.connect(database_url)
    reads = house.store.read_log
    others: list[Rebuilt] = []

    async def read_log(after: int, limit: int) -> Any:
        if not others:
            others.append(await rebuild(DetailsTable(), second, reads, lock_head=LOCK_HEAD))
        return await reads(after, limit)

    rebuilt = await rebuild(DetailsTable(), house.owner, read_log, lock_head=LOCK_HEAD)

    await second.close()
    assert [rebuilt.differed, *(other.differed for other in others)] == [0, 0]
    assert await house.rows() == before


async def test_appends_wait_for_the_comparison(house: House, database_url: str) -> None:
    """The last events are folded and the tables compared under the head lock: nothing can come in between."""
    await house.live([0])
    other = await asyncpg.connect(database_url)
    reads = house.store.read_log
    refused: list[str] = []

    async def read_log(after: int, limit: int) -> Any:
        try:
            await other.execute("select from tokentrail.log_head for update nowait")
        except asyncpg.LockNotAvailableError as error:
            refused.append(type(error).__name__)
        return await reads(after, limit)

    await rebuild(DetailsTable(), house.owner, read_log, lock_head=LOCK_HEAD)

    await other.close()
    assert refused == ["LockNotAvailableError"]


async def test_a_log_that_ends_early(house: House) -> None:
    """If positions that the head counts are missing, nothing is mended by what is left."""
    await house.live([0, 0])
    before = await house.rows()
    await house.owner.execute("update tokentrail.log_head set position = position + 1")

    with pytest.raises(LogEndsEarly):
        await house.rebuild()

    assert await house.rows() == before


async def test_slices(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The live table is mended slice by slice, so that appends never wait for all of it."""
    monkeypatch.setattr("projections.details.table._SLICE", 2)
    for _ in range(7):
        await house.live([0])
    before = await house.rows()
    await house.owner.execute("delete from tokentrail.token_details")

    rebuilt = await house.rebuild()

    assert rebuilt.differed == 7
    assert await house.rows() == before


async def test_appends_during_a_rebuild(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is appended while the log is folded is in the model as well when the rebuild ends."""
    for _ in range(5):
        await house.live([0])
    monkeypatch.setattr("projections.rebuild._NEAR", 2)
    monkeypatch.setattr("projections.rebuild._BATCH", 3)
    seen: list[int] = []
    reads = house.store.read_log

    async def read_and_append(after: int, limit: int) -> Any:
        events = await reads(after, limit)
        if len(seen) < 4:
            seen.append(after)
            await house.live([0, 0])
        return events

    rebuilt = await rebuild(DetailsTable(), house.owner, read_and_append, lock_head=LOCK_HEAD)

    assert rebuilt.differed == 0
    assert rebuilt.position == (await house.store.head())[1]


async def test_applying_twice_is_applying_once(house: House) -> None:
    """A batch that is folded a second time changes nothing: an older position never wins."""
    await house.live([0, 0, 1])
    table = DetailsTable()
    log = await house.store.read_log(0, 100)
    batch = [(row, codec.decode(row.type, row.type_version, row.data)) for row in log]
    await table.begin(house.owner)

    await table.fold(house.owner, batch)
    await table.fold(house.owner, batch)
    await table.fold(house.owner, batch[:2])

    assert await table.mend(house.owner, "") == (0, log[-1].stream_id.removeprefix("api_token-"))


def test_one_change_an_event() -> None:
    """The projection returns a row for each event, in order, and says when there is none any more."""
    first = created()
    second = revoked(first)
    third = deleted(second)

    rows = DetailsProjection().apply([(recorded(event), event) for event in (first, second, third)])

    assert [(row.status, row.removed) for row in rows] == [("active", False), ("revoked", False), ("deleted", True)]
