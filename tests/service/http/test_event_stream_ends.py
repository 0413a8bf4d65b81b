"""Who gets a stream of events, and when it ends."""

import asyncio
from datetime import timedelta
from typing import Final

import pytest

from service.application import feeds as feeds_module
from service.http.routes import event_stream
from tests.service.http.api import Account, Api, refused, succeeded
from tests.service.http.event_streams import EVENTS, Block, answered, opened, parse

INACTIVE: Final = Block(comment="the token is not active")


async def test_who_gets_an_error_holds_no_place(account: Account) -> None:
    environment, accept = await account.create_for_environment(), {"accept": "text/event-stream"}
    refused(await environment.client.get(EVENTS, headers=accept), 403, "not_permitted")
    refused(await account.client.get(f"{EVENTS}?limit=x", headers=accept), 422, "validation_errors")
    assert account.api.parts.services.feeds.count == 0


@pytest.mark.parametrize("action", ["suspend", "revoke"])
async def test_no_longer_active(account: Account, other_api: Api, action: str) -> None:
    """Its stream ends at once, without that event and later ones. (When the token expires: test_clocks.py.)"""
    token = await account.create()
    async with opened(account.api, token.jwt) as (stream, task):
        await stream.events(2)
        succeeded(await account.on(other_api).post(f"{token.path}/{action}"))
        await account.create()
        await answered(task, within=1.5)

    assert stream.ended
    assert [block for block in stream.waiting() if block.data] == []
    assert parse(stream.body)[-1] == INACTIVE


async def test_what_does_not_end_it(account: Account) -> None:
    """What happens to other tokens of the account, and that its own was suspended in the past, does not end it."""
    token, other = await account.create("suspended"), await account.create()
    await account.change(token, "activate")
    async with opened(account.api, token.jwt) as (stream, task):
        await stream.events(5)
        await account.change(other, "revoke")
        await account.change(other, None)
        assert [block.type for block in await stream.events(2)] == ["TokenRevoked", "TokenDeleted"]
        assert not task.done()


async def test_a_stream_that_catches_up_ends_without_what_came_after(
    account: Account, monkeypatch: pytest.MonkeyPatch, only_words: None
) -> None:
    monkeypatch.setattr(feeds_module, "PAGE", 2)
    monkeypatch.setattr("service.http.routes.event.PAGE", 2)
    token = await account.create()
    for _ in range(20):
        await account.create()
    async with opened(account.api, token.jwt) as (stream, task):
        stream.room.clear()
        await account.change(token, "suspend")
        last = await account.head()
        stream.room.set()
        await answered(task)

    assert all(block.position < last for block in stream.waiting() if block.data)
    assert parse(stream.body)[-1] == INACTIVE


async def test_while_a_stream_lasts_its_token_is_in_use(account: Account, quick: None) -> None:
    token = await account.create()
    async with opened(account.api, token.jwt) as (stream, _):
        await stream.comment()
        account.api.clock.advance(timedelta(minutes=1))
        later = account.api.clock()
        await stream.comment()
        await stream.comment()
    await account.api.flush()

    assert (await account.details(token))["last_used_at"] > later.isoformat()


@pytest.mark.parametrize("end", ["shutdown", "the caller goes"])
async def test_it_ends_at_once_and_leaves_nothing_behind(account: Account, end: str) -> None:
    """A shutdown ends a stream as a response must be ended; a caller may go at any time."""
    shutting_down = asyncio.Event()
    async with opened(account.api, account.jwt, shutting_down=shutting_down) as (stream, task):
        await stream.event()
        assert account.api.parts.services.feeds.count == 1
        (shutting_down if end == "shutdown" else stream.gone).set()
        await answered(task, within=0.4)

    assert account.api.parts.services.feeds.count == 0
    assert stream.ended or end == "the caller goes"
    assert not stream.aborted.is_set()


@pytest.mark.parametrize("end", ["too slow", "shutdown", "revoked"])
async def test_a_caller_that_takes_nothing(account: Account, monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    """A caller without room for more is cut off after a while, or at once if the stream is to end."""
    monkeypatch.setattr(event_stream, "_SEND_WITHIN", 0.2 if end == "too slow" else 60)
    monkeypatch.setattr(event_stream, "_END_WITHIN", 0.2)
    shutting_down = asyncio.Event()
    token = await account.create()
    async with opened(account.api, token.jwt, shutting_down=shutting_down) as (stream, task):
        await stream.events(2)
        stream.room.clear()
        await account.create()
        if end == "shutdown":
            shutting_down.set()
        if end == "revoked":
            await account.change(token, "revoke")
        await answered(task, within=1)

        assert stream.aborted.is_set()
        assert not stream.ended
