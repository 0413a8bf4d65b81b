"""Lists: pages, their numbers, sorting, and parameters that make no sense."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import pytest

from projections.details.selection import SORTINGS
from tests.harness import builders
from tests.service.http.api import JSON, TOKENS, Account, Api, invalid, refused, succeeded

Summary = dict[str, Any]
TIMES: Final = ("inserted_at", "updated_at", "expires_at", "last_used_at")


async def ids(account: Account, **params: Any) -> list[str]:
    body = succeeded(await account.client.get(TOKENS, params=params))
    return [summary["id"] for summary in body["summaries"]]


async def test_shape(account: Account) -> None:
    """A list has summaries with the fields of details, the page's numbers, and the sorting that was applied."""
    token = await account.create()

    body = succeeded(await account.client.get(TOKENS, headers=JSON, params={"idempotency_key": "ignored"}))

    first = succeeded(await account.client.get(f"{TOKENS}/{account.token_id}"))
    assert body == {
        "status": "success",
        "summaries": [token.created.json()["details"], first["details"]],
        "pagination": {
            "item_count": 2,
            "item_start": 1,
            "item_end": 2,
            "page_count": 1,
            "page_index": 1,
            "page_offset": 0,
            "page_size": 20,
            "next_page_offset": None,
            "previous_page_offset": None,
            "next_cursor": None,
        },
        "sorting": None,
    }


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


async def test_following_the_pages(account: Account) -> None:
    """Whoever follows next_page_offset meets every token once."""
    tokens = {account.token_id} | {(await account.create()).id for _ in range(4)}

    met: list[str] = []
    offset: int | None = 0
    while offset is not None:
        params = {"pagination[offset]": offset, "pagination[page_size]": 2}
        body = succeeded(await account.client.get(TOKENS, params=params))
        met += [summary["id"] for summary in body["summaries"]]
        following: int | None = body["pagination"]["next_page_offset"]
        offset = following

    assert len(met) == 5
    assert set(met) == tokens


async def test_deleted_tokens_are_not_listed(account: Account) -> None:
    """Suspended and revoked tokens are listed, deleted ones are not."""
    suspended, revoked = await account.create("suspended"), await account.create("revoked")
    await account.create("deleted")

    assert await ids(account) == [revoked.id, suspended.id, account.token_id]


@pytest.fixture
async def mixed(account: Account, api: Api) -> Account:
    """An account whose tokens differ in every field that can be sorted by, and share some values."""
    tokens = [
        await account.create("active", expires_at=(api.clock.time + timedelta(days=40)).isoformat()),
        await account.create_for_environment("suspended"),
        await account.create("revoked", expires_at=(api.clock.time + timedelta(days=2)).isoformat()),
        await account.create_for_environment(),
        await account.create(),
    ]
    for token in (tokens[4], tokens[0]):
        await token.client.get(token.path)
    await account.change(tokens[0], "suspend")
    await api.flush()
    return account


@pytest.mark.parametrize("sorting", sorted(SORTINGS))
async def test_sorting(mixed: Account, sorting: str) -> None:
    """Every sorting, both ways, is what sorting in Python gives: by value, then id, those without a value last."""
    # The list itself is a use of the first token, but that is not written yet.
    body = succeeded(await mixed.client.get(TOKENS, params={"sorting": sorting}))

    key = key_of(sorting.removeprefix("-"))
    with_value = [summary for summary in body["summaries"] if key(summary)[0] is not None]
    without = [summary for summary in body["summaries"] if key(summary)[0] is None]
    descending = sorting.startswith("-")
    expected = sorted(with_value, key=key, reverse=descending) + sorted(
        without, key=lambda summary: str(summary["id"]), reverse=descending
    )
    assert body["summaries"] == expected
    assert len(expected) == 6
    assert body["sorting"] == sorting


def key_of(field: str) -> Callable[[Summary], tuple[Any, str]]:
    def key(summary: Summary) -> tuple[Any, str]:
        value = summary[field]
        return (datetime.fromisoformat(value) if field in TIMES and value else value, summary["id"])

    return key


@pytest.mark.parametrize("sorting", ["-inserted_at", "token_scope", "last_used_at"])
async def test_sorted_pages(mixed: Account, sorting: str) -> None:
    """Pages of a sorted list, put together, are the list, also where many have the same value."""
    whole = await ids(mixed, sorting=sorting)

    pages = [
        await ids(mixed, sorting=sorting, **{"pagination[offset]": offset, "pagination[page_size]": 1})
        for offset in range(6)
    ]

    assert [token for page in pages for token in page] == whole


FAULTY: Final = [
    pytest.param({"pagination[page_size]": "0"}, ["pagination[page_size]"], id="size 0"),
    pytest.param({"pagination[page_size]": "101"}, ["pagination[page_size]"], id="size 101"),
    pytest.param({"pagination[page_size]": "abc"}, ["pagination[page_size]"], id="size no number"),
    pytest.param({"pagination[page_size]": "-1"}, ["pagination[page_size]"], id="size negative"),
    pytest.param({"pagination[page_size]": "1.5"}, ["pagination[page_size]"], id="size a fraction"),
    pytest.param({"pagination[page_size]": "٣"}, ["pagination[page_size]"], id="size in other digits"),
    pytest.param({"pagination[page_size]": "9" * 1900}, ["pagination[page_size]"], id="size enormous"),
    pytest.param({"pagination[page_size]": "1_0"}, ["pagination[page_size]"], id="size as Python has it"),
    pytest.param({"pagination[offset]": "-1"}, ["pagination[offset]"], id="offset negative"),
    pytest.param({"pagination[offset]": "abc"}, ["pagination[offset]"], id="offset no number"),
    pytest.param({"pagination[offset]": str(2**63)}, ["pagination[offset]"], id="offset enormous"),
    pytest.param({"sorting": "colour"}, ["sorting"], id="sorting unknown"),
    pytest.param({"sorting": "--inserted_at"}, ["sorting"], id="sorting twice descending"),
    pytest.param({"sorting": "inserted_at;drop table"}, ["sorting"], id="sorting as SQL"),
    pytest.param({"sorting": "INSERTED_AT"}, ["sorting"], id="sorting in upper case"),
    pytest.param(
        {"pagination[page_size]": "0", "pagination[offset]": "x", "sorting": "\0"},
        ["pagination[offset]", "pagination[page_size]", "sorting"],
        id="all at once",
    ),
]


@pytest.mark.parametrize(("params", "fields"), FAULTY)
async def test_invalid(account: Account, params: dict[str, str], fields: list[str]) -> None:
    """Parameters that are not valid are refused, all of them at once."""
    assert sorted(invalid(await account.client.get(TOKENS, params=params))) == fields


@pytest.mark.parametrize("query", [b"sorting=%ff", b"account_id=%c3%28"])
async def test_not_utf_8(account: Account, query: bytes) -> None:
    """A query that is not UTF-8 is malformed."""
    refused(await account.client.get(f"{TOKENS}?{query.decode()}"), 400, "bad_request")


async def test_empty_parameters(account: Account) -> None:
    """A parameter without a value is as good as none."""
    query = "account_id=&pagination[offset]=&pagination[page_size]=&sorting="

    assert succeeded(await account.client.get(f"{TOKENS}?{query}")) == succeeded(await account.client.get(TOKENS))


async def test_own_account(account: Account) -> None:
    """The caller's own account may be named."""
    assert await ids(account, account_id=account.id) == [account.token_id]


@pytest.mark.parametrize("kind", ["foreign", "unknown", "malformed", "upper-case", "NUL"])
async def test_other_account(account: Account, api: Api, kind: str) -> None:
    """Another account is not found, whether or not there is one."""
    account_id = {
        "foreign": (await api.account()).id,
        "unknown": builders.new_account(),
        "malformed": "acme",
        "upper-case": account.id.upper(),
        "NUL": "\0",
    }[kind]

    response = await account.client.get(TOKENS, params={"account_id": account_id})

    assert refused(response, 404, "not_found")["message"] == "Account not found"


async def test_only_the_accounts_own(account: Account, api: Api) -> None:
    """A list has the tokens of the caller's account only."""
    other = await api.account()
    await other.create()

    assert await ids(account) == [account.token_id]
