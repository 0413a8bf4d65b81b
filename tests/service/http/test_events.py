"""The feed: an account's events as they are on the wire, without a gap and without another's."""

import pytest

from events import received
from events.cloudevents import log_source, message
from tests.harness.log_rows import read_log
from tests.service.http.api import Account, Api, invalid
from tests.service.http.event_streams import EVENTS, Page, page


async def head(account: Account) -> tuple[str, int]:
    """The log's source and its last position, as Postgres has them."""
    log_id, position = await account.api.parts.store.head()
    return log_source(log_id), position


async def published(account: Account) -> list[bytes]:
    """The messages that the relay publishes of the account's events."""
    source, last = await head(account)
    rows = await read_log(account.api.parts.store, after=0, limit=last)
    return [message(row, source) for row in rows if row.account_id == account.id]


async def test_the_very_bytes(account: Account, api: Api) -> None:
    """The feed has the account's events, of deleted tokens too, byte for byte as they are published."""
    await account.create("deleted")
    await (await api.account()).create("suspended")
    context = {"x-correlation-id": "a/b+c", "traceparent": f"00-{'a1' * 16}-{'b2' * 8}-01"}
    await account.ask(headers=context)

    found = await page(account.client)

    assert found.bodies == await published(account)
    assert len(found.bodies) == 5
    assert (found.source, found.position) == await head(account)
    assert not found.more


async def test_no_cursor_is_not_taken_for_the_beginning(account: Account) -> None:
    for cursor in ("1", "x", "1.0d9a4cf2-6d0b-4e1c-8b55-5a1e6c2f9b10\0"):  # a position alone is none
        assert list(invalid(await account.client.get(EVENTS, params={"cursor": cursor}))) == ["cursor"]


async def test_going_on_from_the_cursor_meets_every_event_once(account: Account, api: Api) -> None:
    met: list[bytes] = []
    cursor, more = "0", True
    for state in ("active", "suspended", "deleted"):
        await account.create(state)
        await api.account()
    while more:
        found = await page(account.client, cursor=cursor, limit=2)
        assert len(found.events) == 2 or not found.more
        assert not found.events or found.position >= found.positions[-1]
        met += found.bodies
        cursor, more = found.cursor, found.more

    assert met == await published(account)
    assert (await page(account.client, cursor=cursor)).events == []
    other = await api.account()
    end = await page(account.client, cursor=cursor)
    last = (await other.events())[-1]
    assert end.position == (await head(other))[1] == last["position"]
    assert end.cursor == f"{last['position']}.{last['event_id']}"


@pytest.mark.parametrize("limit", [3, 4])
async def test_more_is_said_exactly_if_there_is_more(account: Account, limit: int) -> None:
    await account.create("deleted")
    everything = await page(account.client)
    assert len(everything.events) == 4

    found = await page(account.client, limit=limit)

    assert found.more == (limit == 3)
    assert found.position == (everything.positions[2] if found.more else everything.position)


async def test_beyond_the_end_it_says_how_far_the_log_goes(account: Account) -> None:
    source, last = await head(account)
    cursor = (await page(account.client)).cursor
    assert await page(account.client, after=last + 1000) == Page("success", source, [], last, cursor, False)
    assert await page(account.client, after=2**63 - 1) == Page("success", source, [], last, cursor, False)


async def test_one_token(account: Account) -> None:
    """Its events only, in order, page by page and after it is deleted; none of another account's or of no token."""
    token, other = await account.create("suspended"), await account.create("suspended")
    for action in ("revoke", None):
        await account.change(token, action)
        await account.create()
    of_token = [body for body in await published(account) if received.read(body).token_id == token.id]
    assert len(of_token) == 4

    found = await page(account.client, token_id=token.id)
    first = await page(account.client, token_id=token.id, limit=3)
    second = await page(account.client, token_id=token.id, limit=3, after=first.position)

    assert found.bodies == of_token == first.bodies + second.bodies
    assert (first.more, second.more) == (True, False)
    assert found.position == second.position == (await head(account))[1]
    assert len((await page(account.client, token_id=other.id)).events) == 2
    for token_id in ((await account.api.account()).token_id, account.new_id()):
        assert (await page(account.client, token_id=token_id)).events == []
