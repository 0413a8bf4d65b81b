"""Lists say what the details say, whatever is asked for and however far behind the log their listing is."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Final

import pytest

from projections.details.selection import SORTINGS, Filters
from projections.rebuild import rebuild
from projections.registry import INLINE
from projections.verify import Drift, verify
from service.store.database import FOR_LISTS, create_pool
from tests.harness.builders import NOW
from tests.harness.clock import Clock, follow, new_file
from tests.harness.projected_log import a_projected_log
from tests.projections.lists import Lists, ids

[_DETAILS] = INLINE


@pytest.fixture
async def lists(database_url: str) -> AsyncIterator[Lists]:
    clock = Clock(NOW + timedelta(days=365), new_file())
    assert clock.file is not None
    await follow(database_url, clock.file)
    async with a_projected_log(database_url, now=clock) as log:
        pools = await create_pool(database_url, size=2), await create_pool(database_url, size=2, settings=FOR_LISTS)
        yield Lists(*pools, log.appender, log.owner)
        for pool in pools:
            await pool.close()


async def live(lists: Lists, steps: int) -> None:
    for _ in range(steps):
        act = lists.random.choices((lists.create, lists.change, lists.use), (3, 3, 2))[0]
        if lists.events or act == lists.create:
            await act()


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_any_list(lists: Lists, seed: int) -> None:
    """For any tokens, filters, sorting and page, a list and its count are what Python makes of the events."""
    lists.random.seed(seed)
    sortings = [None, *sorted(SORTINGS)]
    for _ in range(12):
        await live(lists, 15)
        if lists.random.random() < 0.5:
            await lists.store.advance_listing(1, lists.random.randrange(1, 20))
        for _ in range(25):
            account = lists.random.choice(lists.accounts)
            filters, sorting = lists.some_filters(account), lists.random.choice(sortings)
            expected = lists.expected(account, filters, sorting)
            limit, offset = lists.random.randrange(1, 8), lists.random.randrange(len(expected) + 2)

            page = await lists.page(account, filters, sorting, limit=limit, offset=offset)
            assert ids(page.items) == expected[offset : offset + limit], (filters, sorting)
            assert page.item_count == len(expected), filters

            walked = lists.walk(account, filters, sorting, limit)
            assert [token async for page in walked for token in ids(page.items)] == expected, (filters, sorting)
    await lists.catch_up()
    assert await lists.wrong() == 0


@pytest.mark.parametrize("sorting", [None, "inserted_at", "-expires_at", "last_used_at", "-last_used_at", "id"])
async def test_a_walk_while_tokens_come_and_go(lists: Lists, sorting: str | None) -> None:
    """Whoever walks by cursor meets each token that stays once, whatever is created and deleted meanwhile."""
    account = lists.accounts[0]
    first = [await lists.create(account) for _ in range(40)]
    for _ in range(20):
        await lists.use()
    staying = set(first[::2])
    leaving = first[1::2]

    met: list[str] = []
    async for page in lists.walk(account, Filters(), sorting, limit=3):
        met += ids(page.items)
        await lists.create(account)
        if leaving:
            await lists.remove(leaving.pop(lists.random.randrange(len(leaving))))
        await lists.store.advance_listing(1, 2)

    assert sorted(token for token in met if token in staying) == sorted(staying)
    assert len(met) == len(set(met))


async def test_advancing_beside_appends(lists: Lists) -> None:
    """Processes that bring the listing up to date at once, while tokens change, leave it as the details are."""
    account = lists.accounts[0]
    for _ in range(10):
        await lists.create(account)

    async def advance() -> None:
        for _ in range(40):
            await lists.store.advance_listing(1, 3)

    async def change() -> None:
        for _ in range(40):
            await lists.create(account)
            await lists.change()
            page = await lists.page(account, Filters(status="active"), "updated_at")
            assert ids(page.items) == lists.expected(account, Filters(status="active"), "updated_at")[:100]

    async with asyncio.timeout(60):
        await asyncio.gather(advance(), advance(), change())
        await lists.catch_up()

    assert await lists.wrong() == 0


async def test_how_far_the_listing_is_advanced(lists: Lists) -> None:
    """Not at all while fewer events are missing than asked for, nor beside another process; else by so many at most."""
    for _ in range(5):
        await lists.create()

    assert await lists.store.advance_listing(6, 100) is None
    assert await lists.store.advance_listing(5, 3) == 2
    async with lists.owner.transaction():
        assert await lists.owner.fetchval("select tokentrail.advance_listing(1, 3)") == 0
        assert await lists.store.advance_listing(1, 3) is None
    assert await lists.store.advance_listing(1, 3) is None


async def test_a_deleted_token_leaves_nothing(lists: Lists) -> None:
    token = await lists.create()
    await lists.store.record_usage([(token, NOW)])
    await lists.store.advance_listing(1, 100)

    await lists.remove(token)
    await lists.store.record_usage([(token, NOW + timedelta(days=1))])
    await lists.store.advance_listing(1, 100)

    for table in ("token_usage", "token_listing"):
        assert await lists.owner.fetchval(f"select count(*) from tokentrail.{table}") == 0
    assert await lists.owner.fetchval("select sum(tokens) from tokentrail.token_count") == 0
    assert await lists.owner.fetchval("select sum(tokens) from tokentrail.token_listing_count") == 0


FAULTS: Final = [
    "update tokentrail.token_listing set status = 'nonsense' where token_id = '{}'",
    "update tokentrail.token_listing set updated_at = updated_at - interval '1 day' where token_id = '{}'",
    "delete from tokentrail.token_listing where token_id = '{}'",
    "insert into tokentrail.token_listing select 'surplus', account_id, status, inserted_at, updated_at"
    " from tokentrail.token_listing where token_id = '{}'",
    "delete from tokentrail.token_usage where token_id = '{}'",
    "insert into tokentrail.token_usage (token_id, account_id) values ('surplus', 'nobody')",
    "update tokentrail.token_label set value = 'other'",
    "insert into tokentrail.token_label select token_id, account_id, 'more', '', inserted_at"
    " from tokentrail.token_details where token_id = '{}'",
    "update tokentrail.token_details set labels = '{{\"more\": \"\"}}' where token_id = '{}'",
    "update tokentrail.token_count set tokens = tokens + 1",
    "delete from tokentrail.token_listing_count",
    # Not what lists are read from but the details: mended there, and so here. Last uses stay.
    "update tokentrail.token_details set status = 'revoked' where token_id = '{}'",
    "truncate tokentrail.token_details",
]


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_rebuild_mends_lists_too(lists: Lists, fault: str) -> None:
    """What is wrong in the tables that lists are read from is found, and a rebuild of the details mends it."""
    await live(lists, 40)
    await lists.catch_up()
    token = await lists.create()
    await lists.store.advance_listing(1, 100)
    await lists.owner.execute(fault.format(token))
    assert await lists.wrong() > 0
    drifts: list[Drift] = []
    assert not (await verify(_DETAILS, lists.owner, on_drift=drifts.append, share=1)).well
    assert drifts

    await rebuild(_DETAILS, lists.owner)

    assert await lists.wrong() == 0
    await lists.are_as_expected()


async def test_a_rebuild_keeps_last_uses(lists: Lists) -> None:
    """They are in no log: of a row that is mended they stay."""
    token = await lists.create(lists.accounts[0])
    await lists.store.record_usage([(token, NOW)])
    await lists.owner.execute("update tokentrail.token_details set updated_at = updated_at - interval '1 day'")
    assert (await rebuild(_DETAILS, lists.owner)).differed > 0

    used = await lists.owner.fetchval("select last_used_at from tokentrail.token_usage where token_id = $1", token)
    assert used == NOW
    assert token not in ids((await lists.page(lists.accounts[0], Filters(never_used=True), None)).items)
