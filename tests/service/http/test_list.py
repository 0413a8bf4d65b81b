"""Lists and their pages. (Every sorting, filter and page: tests/projections/test_lists.py.)"""

import asyncio
from typing import Final

import pytest

from service.store.database import Connection
from tests.service.http.api import JSON, TOKENS, Account, started, succeeded


async def test_shape(account: Account) -> None:
    """A list has summaries with the fields of details, the page's numbers, and the sorting that was applied."""
    token = await account.create()

    params = {"account_id": account.id, "idempotency_key": "ignored"}
    body = succeeded(await account.client.get(TOKENS, headers=JSON, params=params))

    assert body["summaries"] == [token.details, await account.details(account.token_id)]
    assert body["sorting"] is None


PAGES: Final = [
    # offset, page_size: item_start, item_end, page_count, page_index, next, previous
    pytest.param(0, 3, (1, 3, 3, 1, 3, None), id="first"),
    pytest.param(3, 3, (4, 6, 3, 2, 6, 0), id="middle"),
    pytest.param(6, 3, (7, 7, 3, 3, None, 3), id="last"),
    pytest.param(2, 3, (3, 5, 3, 1, 5, 0), id="between pages"),
    pytest.param(4, 3, (5, 7, 3, 2, None, 1), id="up to the end"),
    pytest.param(7, 3, (0, 0, 3, 3, None, 4), id="just past the end"),
    pytest.param(99, 3, (0, 0, 3, 34, None, 96), id="far past the end"),
    pytest.param(2**31, 100, (0, 0, 1, 2**31 // 100 + 1, None, 2**31 - 100), id="the largest offset"),
    pytest.param(0, 7, (1, 7, 1, 1, None, None), id="all at once"),
    pytest.param(0, 100, (1, 7, 1, 1, None, None), id="the largest page"),
    pytest.param(6, 1, (7, 7, 7, 7, None, 5), id="the smallest page"),
]


@pytest.mark.parametrize(("offset", "size", "numbers"), PAGES)
async def test_pages(account: Account, offset: int, size: int, numbers: tuple[int | None, ...]) -> None:
    """A page has the items from its offset on, newest first, and says where it stands."""
    oldest_first = [account.token_id, *[(await account.create()).id for _ in range(6)]]
    newest_first = oldest_first[::-1]

    params = {"pagination[offset]": offset, "pagination[page_size]": size}
    body = succeeded(await account.client.get(TOKENS, params=params))

    assert [summary["id"] for summary in body["summaries"]] == newest_first[offset : offset + size]
    start, end, pages, index, following, previous = numbers
    assert (body["pagination"].pop("next_cursor") is None) == (following is None)
    assert body["pagination"] == {
        "item_count": 7,
        "item_start": start,
        "item_end": end,
        "page_count": pages,
        "page_index": index,
        "page_offset": offset,
        "page_size": size,
        "next_page_offset": following,
        "previous_page_offset": previous,
    }


async def test_the_usual_page_has_twenty_tokens_none_of_them_deleted(account: Account) -> None:
    for state in ("deleted", "suspended", "revoked", *["active"] * 18):
        await account.create(state)  # type: ignore[arg-type]

    body = succeeded(await account.client.get(TOKENS))

    assert (body["pagination"]["page_size"], len(body["summaries"])) == (20, 20)
    assert body["pagination"]["item_count"] == 21
    assert [summary["status"] for summary in body["summaries"][-2:]] == ["revoked", "suspended"]


async def test_lists_keep_nobody_waiting(database_url: str, owner: Connection) -> None:
    """While more lists than there are connections wait for Postgres, other reads and commands go on."""
    async with started(database_url, TOKENTRAIL_POOL_SIZE="2") as api, asyncio.timeout(20):
        account = await api.account()
        token = await account.create()
        async with owner.transaction():
            # Only lists read this table, and a change of a token's status does not write it.
            await owner.execute("lock table tokentrail.token_count in access exclusive mode")
            lists = [asyncio.ensure_future(account.client.get(TOKENS)) for _ in range(4)]
            while not await owner.fetchval("select count(*) from pg_locks where not granted"):
                pass

            succeeded(await account.client.get(token.path))
            await account.change(token, "suspend")
        responses = await asyncio.gather(*lists)

    assert [succeeded(response)["pagination"]["item_count"] for response in responses] == [2] * 4
