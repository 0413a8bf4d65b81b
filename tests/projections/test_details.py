"""The details read model equals the fold of its log, built inline or rebuilt."""

import asyncio
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings

from events.api_token import ApiTokenEvent
from projections.details.projection import DetailsProjection
from projections.log import LogEndsEarly
from projections.rebuild import Rebuilt, Unfoldable, rebuild
from projections.registry import MODELS
from service.store.database import connect
from tests.harness.builders import created, deleted, recorded, revoked, suspended
from tests.projections.house import LIVES, House, life
from tests.projections.spy import Spied, cancelled_at, once_at

DETAILS = MODELS["details"]
_SPOIL = """
    delete from tokentrail.token_details where token_id = (select min(token_id) from tokentrail.token_details);
    update tokentrail.token_details set status = 'nonsense'
      where token_id = (select max(token_id) from tokentrail.token_details);
    insert into tokentrail.token_details
      select 'surplus', account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at,
             inserted_at, updated_at, stream_version, position
      from tokentrail.token_details limit 1
"""


async def _rebuild(house: House, size: int = 10_000) -> Rebuilt:
    return await rebuild(DETAILS, house.owner, size=size)


async def test_inline_equals_rebuilt(house: House) -> None:
    """For any lives of tokens, a rebuild finds not one row of the inline model to mend."""

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(LIVES)
    def check(lives: list[list[int]]) -> None:
        async def run() -> None:
            await house.live(*lives)
            before = await house.rows(DETAILS)
            rebuilt = await _rebuild(house)
            assert rebuilt.differed == 0
            assert await house.rows(DETAILS) == before

        asyncio.run_coroutine_threadsafe(run(), loop).result(30)

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(check)


async def test_rebuild_mends_what_differs(house: House) -> None:
    """A row that is missing, wrong, or should not be there is mended, and the others are not written."""
    await house.live([0], [1, 1], [], [0, 0], [1, 0], [])
    before = await house.rows(DETAILS)
    await house.owner.execute(_SPOIL)
    versions = "select token_id, xmin::text from tokentrail.token_details order by 1"
    written = [tuple(row) for row in await house.owner.fetch(versions)]

    rebuilt = await _rebuild(house)

    assert rebuilt.differed == 3
    assert await house.rows(DETAILS) == before
    kept = {tuple(row) for row in await house.owner.fetch(versions)} & set(written)
    assert len(kept) == len(before) - 2


@pytest.mark.parametrize("size", [1, 3, 10_000])
async def test_from_nothing(house: House, size: int) -> None:
    """A table that was emptied is filled from the log, slice by slice."""
    await house.live([0], [1], [2, 0], [0, 0], [1, 0], [])
    before = await house.rows(DETAILS)
    await house.owner.execute("truncate tokentrail.token_details")

    rebuilt = await _rebuild(house, size)

    assert rebuilt.differed == len(before)
    assert await house.rows(DETAILS) == before


async def test_how_far_it_is(house: House) -> None:
    """Going on, a rebuild reckons what is behind it by slices, and ends at the head."""
    await house.live([0], [1], [2, 0], [0, 0])
    ids = [row[0] for row in await house.rows(DETAILS)]
    told: dict[str, list[tuple[int, int]]] = {}
    for after in ("", ids[-2]):
        steps = told.setdefault(after, [])
        await rebuild(DETAILS, house.owner, after=after, on_progress=lambda *step, to=steps: to.append(step), size=2)

    head = told[""][-1][1]
    assert told[""][-1] == told[ids[-2]][-1] == (head, head)
    assert told[""][0][0] == 2
    assert told[ids[-2]][0][0] > 2


async def test_two_rebuilds_at_once(house: House) -> None:
    """A second rebuild while one is under way neither disturbs it nor is disturbed."""
    await house.live([0], [1], [2, 0], [0, 0], [1, 0], [])
    before = await house.rows(DETAILS)
    await house.owner.execute(_SPOIL)
    second = await connect(house.url, role=None)

    await asyncio.gather(rebuild(DETAILS, house.owner, size=2), rebuild(DETAILS, second, size=3))

    await second.close()
    assert await house.rows(DETAILS) == before


async def test_appends_wait_while_it_writes(house: House) -> None:
    """What was compared is written under the head lock: nothing can come in between."""
    await house.live([0])
    await house.owner.execute("truncate tokentrail.token_details")
    other = await connect(house.url, role=None)
    refused: list[str] = []

    async def try_to_append() -> None:
        try:
            await other.execute("select from tokentrail.log_head for update nowait")
        except asyncpg.LockNotAvailableError as error:
            refused.append(type(error).__name__)

    await rebuild(DETAILS, Spied(house.owner, once_at("insert into", try_to_append)))

    await other.close()
    assert refused == ["LockNotAvailableError"]


@pytest.mark.parametrize("step", [suspended, revoked, None])
async def test_what_is_appended_after_the_comparison(house: House, step: Any) -> None:
    """A change that comes between the comparison and the lock is not written over, and a deletion not undone."""
    [event] = life([])
    await house.append(event)
    await house.owner.execute("update tokentrail.token_details set status = 'nonsense'")

    async def append() -> None:
        following: list[ApiTokenEvent] = [step(event)] if step else [revoked(event), deleted(revoked(event))]
        await house.append(*following)

    await rebuild(DETAILS, Spied(house.owner, once_at("for update", append)))

    assert await house.rows(DETAILS) == await house.fold(DETAILS)


async def test_much_is_appended_after_the_comparison(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A comparison that is far behind by the time of the lock is made again; appends do not wait for it."""
    monkeypatch.setattr("projections.rebuild._NEAR", 2)
    [event] = life([])
    await house.append(event)
    await house.owner.execute("update tokentrail.token_details set status = 'nonsense'")

    async def append() -> None:
        await house.append(suspended(event), created(), created(), created())

    rebuilt = await rebuild(DETAILS, Spied(house.owner, once_at("for update", append)))

    assert rebuilt.differed == 0
    assert await house.rows(DETAILS) == await house.fold(DETAILS)


async def test_a_log_that_ends_early(house: House) -> None:
    """If positions that the head counts are missing, nothing is mended by what is left."""
    await house.live([0, 0])
    await house.owner.execute("update tokentrail.token_details set status = 'nonsense'")
    before = await house.rows(DETAILS)
    await house.owner.execute("update tokentrail.log_head set position = position + 1")

    with pytest.raises(LogEndsEarly):
        await _rebuild(house)

    assert await house.rows(DETAILS) == before


async def test_an_event_that_cannot_be_read(house: House) -> None:
    """A token whose last event this code does not know keeps its row, and the rebuild says so."""
    await house.live([0, 0])
    await house.owner.execute("update tokentrail.events set type_version = 9 where position = 3")
    before = await house.rows(DETAILS)

    with pytest.raises(Unfoldable, match="version 9"):
        await _rebuild(house)

    assert await house.rows(DETAILS) == before


@pytest.mark.parametrize("goes_on", [False, True], ids=["begins again", "goes on"])
async def test_stopped_at_any_await(house: House, goes_on: bool) -> None:
    """A rebuild that is stopped at any await and run again, from the beginning or from where it was, gives the fold of
    the log."""
    await house.live([0], [1], [2, 0], [0, 0])
    number, stopped = 0, True
    while stopped:
        number += 1
        await house.owner.execute("delete from tokentrail.token_details")
        connection = await connect(house.url, role=None, may_cancel=True)
        done = [""]

        async def work(connection: Any = connection, done: list[str] = done) -> None:
            await rebuild(DETAILS, connection, size=3, on_slice=done.append)

        stopped = await cancelled_at(number, work())
        connection.terminate()
        await rebuild(DETAILS, house.owner, after=done[-1] if goes_on else "")
        assert await house.rows(DETAILS) == await house.fold(DETAILS)
    assert number > 20


def test_the_last_event_of_a_token_counts() -> None:
    """A batch makes one row a token, and says of a deleted token, and of no other, that it has none any more."""
    first, other = created(), created()
    second = revoked(first)
    events: list[ApiTokenEvent] = [first, other, second, deleted(second), suspended(other)]

    rows = DetailsProjection().apply([(recorded(event), event) for event in events])

    assert [(row.token_id, row.status, row.removed) for row in rows] == [
        (first.token_id, "deleted", True),
        (other.token_id, "suspended", False),
    ]
