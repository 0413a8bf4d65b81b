"""Filters and cursors of a list, as callers meet them."""

import itertools
from datetime import timedelta
from typing import Any, Final

import pytest

from tests.service.http.api import TOKENS, Account, Api, Clock, Token, invalid, started, succeeded
from tests.service.http.keys import key_set, new_key

CURSOR: Final = "pagination[cursor]"
SIZE: Final = "pagination[page_size]"


async def listed(account: Account, **params: Any) -> list[str]:
    """The ids of the list, whose count and pages must agree with it."""
    body = succeeded(await account.client.get(TOKENS, params=params))
    assert body["pagination"]["item_count"] == len(body["summaries"])
    return [summary["id"] for summary in body["summaries"]]


@pytest.fixture
async def tokens(account: Account, api: Api) -> dict[str, Token]:
    def in_days(days: int) -> str:
        return (api.clock.now + timedelta(days=days)).isoformat()

    tokens = {
        "soon": await account.create(expires_at=in_days(2)),
        "suspended": await account.create("suspended", expires_at=in_days(40)),
        "revoked": await account.create("revoked", expires_at=in_days(40)),
        "environment": await account.create_for_environment(),
    }
    await tokens["soon"].client.get(tokens["soon"].path)
    await api.flush()
    return tokens


async def test_filters(account: Account, tokens: dict[str, Token], api: Api) -> None:
    """Each filter leaves those for which it holds, newest first, and several leave those for which all hold."""
    soon, suspended, revoked, environment = (tokens[name].id for name in tokens)
    first = account.token_id
    environment_id = tokens["environment"].details["environment_id"]
    expires_at = tokens["soon"].details["expires_at"]
    later = (api.clock.now + timedelta(days=30)).isoformat()
    used_at = (await account.details(soon))["last_used_at"]

    assert await listed(account, status="active") == [environment, soon, first]
    assert await listed(account, status="suspended") == [suspended]
    assert await listed(account, status="revoked") == [revoked]
    assert await listed(account, token_scope="environment") == [environment]
    assert await listed(account, token_scope="account") == [revoked, suspended, soon, first]
    assert await listed(account, environment_id=environment_id) == [environment]
    assert await listed(account, created_by_admin_user_id=account.admin_user_id) == [first]
    assert await listed(account, expires_before=expires_at) == []
    assert await listed(account, expires_after=expires_at, expires_before=later) == [soon]
    assert await listed(account, expires_after=later, status="active") == [environment, first]
    assert await listed(account, last_used="never") == [environment, revoked, suspended]
    assert await listed(account, last_used_before=used_at, token_scope="account") == [first]
    assert await listed(account, status="active", sorting="expires_at") == [soon, environment, first]
    assert await listed(account, expires_after="9999-12-31T00:00:00+10:00") == []
    assert len(await listed(account, expires_after="2000-01-01T00:00:00-10:00")) == 5


@pytest.mark.parametrize("sorting", [None, "updated_at", "-last_used_at", "expires_at", "status", "-id"])
@pytest.mark.parametrize("filters", [{}, {"status": "active"}])
async def test_cursors_give_the_pages_that_offsets_give(
    account: Account, tokens: dict[str, Token], sorting: str | None, filters: dict[str, str]
) -> None:
    asked: dict[str, Any] = {**filters, **({"sorting": sorting} if sorting else {}), SIZE: 2}
    cursor: str | None = None
    for offset in itertools.count(0, 2):
        params = {**asked, CURSOR: cursor} if cursor else asked
        body = succeeded(await account.client.get(TOKENS, params=params))
        by_offset = succeeded(await account.client.get(TOKENS, params={**asked, "pagination[offset]": offset}))
        assert body == by_offset
        assert body["sorting"] == sorting
        cursor = body["pagination"]["next_cursor"]
        if cursor is None:
            break

    assert body["pagination"]["next_page_offset"] is None
    assert body["pagination"]["item_end"] == body["pagination"]["item_count"]


async def some_cursor(account: Account, **params: Any) -> str:
    body = succeeded(await account.client.get(TOKENS, params={SIZE: 1, **params}))
    cursor: str = body["pagination"]["next_cursor"]
    return cursor


async def is_refused(account: Account, cursor: str, **params: str) -> bool:
    return list(invalid(await account.client.get(TOKENS, params={**params, CURSOR: cursor}))) == [CURSOR]


async def test_a_cursor_is_good_for_its_account_sorting_and_filters_only(
    account: Account, tokens: dict[str, Token], api: Api
) -> None:
    cursor = await some_cursor(account, sorting="expires_at", status="active")
    succeeded(await account.client.get(TOKENS, params={"sorting": "expires_at", "status": "active", CURSOR: cursor}))

    for sorting in ("-expires_at", "updated_at", "id"):
        assert await is_refused(account, cursor, sorting=sorting, status="active")
    assert await is_refused(account, cursor, status="active")
    assert await is_refused(account, cursor, sorting="expires_at")
    assert await is_refused(account, cursor, sorting="expires_at", status="suspended")
    assert await is_refused(account, cursor, sorting="expires_at", status="active", last_used="never")
    assert await is_refused(await api.account(), cursor, sorting="expires_at", status="active")


async def test_a_cursor_that_was_tampered_with_is_refused(account: Account, tokens: dict[str, Token]) -> None:
    cursor = await some_cursor(account)
    for place in range(0, len(cursor) - 1, 7):
        other = cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1 :]
        assert await is_refused(account, other)
    for text in ("x", "A" * 200, "\u0663"):
        assert await is_refused(account, text)


async def test_a_cursor_when_keys_rotate(database_url: str) -> None:
    """A cursor is good while the key that signed then is there, also if another signs by now; then no more."""
    old, new = new_key(), new_key()
    clock = Clock()
    async with started(database_url, key_set(old), clock) as api:
        account = await api.account()
        await account.create()
        cursor = await some_cursor(account)
    async with started(database_url, key_set(new, old), clock) as api:
        succeeded(await account.on(api).get(TOKENS, params={CURSOR: cursor}))
        token = await Account(account.id, "", account.token_id, account.jwt, account.on(api), api).create()
    async with started(database_url, key_set(new), clock) as api:
        response = await api.client(token.jwt).get(TOKENS, params={CURSOR: cursor})

    assert list(invalid(response)) == [CURSOR]
