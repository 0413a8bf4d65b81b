"""Given events, the history has one row for each."""

from datetime import datetime, timedelta
from typing import Final, NamedTuple

import pytest

from events.api_token import ApiTokenEvent
from projections.history.queries import Change, HistoryPage, HistoryQueries
from projections.reading import NotBuilt
from projections.registry import MODELS
from tests.harness.builders import (
    ADMIN,
    NOW,
    activated,
    by_token,
    created,
    deleted,
    expired,
    expiring,
    item,
    new_account,
    recorded,
    revoked,
    suspended,
)
from tests.projections.house import House

HISTORY = MODELS["history"]
_ACCOUNT: Final = new_account()


class _Caller(NamedTuple):
    token_id: str
    account_id: str


_CALLER: Final = _Caller("nobody", _ACCOUNT)


async def _page(
    house: House,
    token: ApiTokenEvent,
    caller: _Caller = _CALLER,
    at: datetime = NOW,
    *,
    limit: int = 100,
    after: int | None = None,
    before: int | None = None,
    newest_first: bool = False,
) -> HistoryPage:
    queries = HistoryQueries(house.service)
    return await queries.page(
        token.token_id, caller, at, limit=limit, after=after, before=before, newest_first=newest_first
    )


async def test_given_a_life_then_its_rows(house: House) -> None:
    """What happened, when, by whom and why, with the status after it; of a deleted token too."""
    first = created(_ACCOUNT)
    second = suspended(first, actor=by_token(first), reason="leaked")
    third = revoked(second)
    last = deleted(third)
    await house.append(first)
    await house.appender.append(item(second, event=recorded(second, request_id="request-2")))
    await house.append(third, last)
    await house.project(HISTORY)

    page = await _page(house, first)

    assert page.position == 4
    assert [(each.position, each.stream_version, each.type, each.status) for each in page.changes] == [
        (1, 1, "TokenCreated", "active"),
        (2, 2, "TokenSuspended", "suspended"),
        (3, 3, "TokenRevoked", "revoked"),
        (4, 4, "TokenDeleted", "deleted"),
    ]
    assert page.changes[1] == Change(
        position=2,
        stream_version=2,
        type="TokenSuspended",
        recorded_at=NOW + timedelta(seconds=1),
        actor_type="api_token",
        actor_id=first.token_id,
        reason="leaked",
        request_id="request-2",
        status="suspended",
    )
    assert (page.changes[0].actor_type, page.changes[0].actor_id) == ("admin_user", ADMIN.id)
    assert (page.changes[0].reason, page.changes[0].request_id) == (None, None)


async def test_given_events_without_a_change_of_state(house: House) -> None:
    """Warning and expiry are in the history as well."""
    first = created(_ACCOUNT)
    second = expiring(first)
    await house.append(first, second, expired(second))
    await house.project(HISTORY)

    types = [(each.type, each.status) for each in (await _page(house, first)).changes]

    assert types == [("TokenCreated", "active"), ("TokenExpiring", "active"), ("TokenExpired", "active")]


async def test_pages(house: House) -> None:
    """Page after page in either direction gives every change once; other tokens' changes in between do not count."""
    token, other = created(_ACCOUNT), created(_ACCOUNT)
    await house.append(token, other)
    event: ApiTokenEvent = token
    for number in range(6):
        event = (suspended, activated)[number % 2](event)
        other = (suspended, activated)[number % 2](other)  # type: ignore[assignment]
        await house.append(event, other)
    await house.project(HISTORY)

    forth: list[int] = []
    while changes := (await _page(house, token, limit=3, after=forth[-1] if forth else None)).changes:
        forth += [each.position for each in changes]
    back: list[int] = []
    while changes := (await _page(house, token, limit=2, before=back[-1] if back else None, newest_first=True)).changes:
        back += [each.position for each in changes]

    assert forth == [1, 3, 5, 7, 9, 11, 13]
    assert back == forth[::-1]
    between = await _page(house, token, after=3, before=9)
    assert [each.position for each in between.changes] == [5, 7]


async def test_only_of_the_callers_account(house: House) -> None:
    """Another account's token has no history, as one that does not exist has none."""
    theirs = created()
    await house.append(theirs)
    await house.project(HISTORY)

    assert (await _page(house, theirs)).changes == []
    assert (await _page(house, created(_ACCOUNT))).changes == []


async def test_whether_the_caller_is_active(house: House) -> None:
    """The same snapshot says whether the caller's own token is active."""
    token = created(_ACCOUNT)
    caller = _Caller(token.token_id, _ACCOUNT)
    await house.append(token)
    await house.project(HISTORY)

    active = await _page(house, token, caller)
    late = await _page(house, token, caller, token.expires_at)
    await house.append(suspended(token))
    now_suspended = await _page(house, token, caller)

    assert [page.caller_is_active for page in (active, late, now_suspended)] == [True, False, False]
    assert (active.position, now_suspended.position) == (1, 1)


async def test_before_it_is_built(house: House) -> None:
    """Without a history, a read says so."""
    with pytest.raises(NotBuilt):
        await _page(house, created())


async def test_a_page_is_read_by_index(house: House) -> None:
    """However long a history is, a page of it reads a range of the primary key."""
    await house.live(*[[0] * 6] * 20)
    await house.project(HISTORY)
    await house.service.execute("set enable_seqscan = off")
    plan = await house.service.fetch(
        "explain select * from tokentrail_read.history"
        " where token_id = 'a' and account_id = 'b' and position > 5 and position < 90 order by position desc limit 10"
    )
    text = "\n".join(row[0] for row in plan)
    assert "Index Scan Backward using history_v1_b1_pkey" in text
    assert "Sort" not in text
