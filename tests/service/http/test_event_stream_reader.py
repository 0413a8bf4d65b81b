"""The one reader behind all streams of a process, what it keeps for them, and what it does when it cannot read."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any
from unittest.mock import AsyncMock

import pytest

from service.application import feeds as feeds_module
from service.store.errors import StoreUnavailable
from tests.harness import builders
from tests.harness.waiting import soon
from tests.service.http.api import Api, refused, succeeded
from tests.service.http.event_streams import EVENTS, Block, answered, opened, parse, settled


async def test_how_many(api: Api) -> None:
    """A process has places for so many streams, a quarter of them for one account; a place that is left is free."""
    accept = {"accept": "text/event-stream"}
    async with api.beside(TOKENTRAIL_MAX_IN_FLIGHT="32") as small, AsyncExitStack() as streams:
        accounts = [await small.account() for _ in range(5)]
        for account in accounts[:4]:
            for _ in range(2):
                stream, task = await streams.enter_async_context(opened(small, account.jwt))
            if account is accounts[0]:
                refused(await account.client.get(EVENTS, headers=accept), 503, "unavailable")
                succeeded(await account.client.get(EVENTS))
        refused(await accounts[4].client.get(EVENTS, headers=accept), 503, "unavailable")
        stream.gone.set()
        await answered(task)
        free, _ = await streams.enter_async_context(opened(small, accounts[4].jwt))
        assert free.status == 200


async def test_one_reader_for_all(own_api: Api, monkeypatch: pytest.MonkeyPatch, only_words: None) -> None:
    """Many streams cost as many reads of the log as one: an append is read once, and handed out in memory."""
    account = await own_api.account()
    store, reader = own_api.parts.store, own_api.parts.services.reader
    tail, events = AsyncMock(wraps=store.tail), AsyncMock(wraps=reader.events)

    async with AsyncExitStack() as stack:
        streams = [(await stack.enter_async_context(opened(own_api, account.jwt)))[0] for _ in range(30)]
        for stream in streams:
            await stream.event()
        await settled(streams[0], own_api)
        monkeypatch.setattr(store, "tail", tail)
        monkeypatch.setattr(reader, "events", events)
        for _ in range(10):
            await account.create()
            for stream in streams:
                await stream.event()

    assert events.await_count == 0
    assert tail.await_count <= 2 * 10 + 1


async def test_no_reader_without_streams(own_api: Api) -> None:
    """When the last stream has ended nothing is read any more, and the next one finds all that came meanwhile."""
    account = await own_api.account()
    feeds = own_api.parts.services.feeds

    async with opened(own_api, account.jwt) as (stream, _):
        await stream.event()
        assert feeds.reads
    await soon(lambda: not feeds.reads)
    await account.create()
    async with opened(own_api, account.jwt) as (stream, _):
        await stream.events(2)
        await account.create()
        await stream.event()


@pytest.mark.parametrize("for_long", [True, False])
async def test_blind(own_api: Api, monkeypatch: pytest.MonkeyPatch, for_long: bool) -> None:
    """When the log cannot be read for a while streams are ended: silence would say that nothing happens."""
    account = await own_api.account()
    tail, failed = own_api.parts.store.tail, asyncio.Event()

    async def away(*_: object) -> Any:
        failed.set()
        raise StoreUnavailable("away")

    monkeypatch.setattr(feeds_module, "_BLIND_FOR", 0.2 if for_long else 60)
    async with opened(own_api, account.jwt) as (stream, task):
        await stream.event()
        await settled(stream, own_api)
        monkeypatch.setattr(own_api.parts.store, "tail", away)
        await account.create()
        await failed.wait()
        if for_long:
            await answered(task, within=2)
            assert stream.ended
            assert parse(stream.body)[-1] == Block(comment="the service cannot read the log")
        else:
            monkeypatch.setattr(own_api.parts.store, "tail", tail)
            await stream.event()
            assert not task.done()


async def test_an_event_that_cannot_be_read(own_api: Api) -> None:
    """What this version cannot read of the caller's own token ends its stream: nobody knows whether it is active."""
    account = await own_api.account()
    token = await account.create()
    async with opened(own_api, token.jwt) as (stream, task), opened(own_api, account.jwt) as (other, other_task):
        await stream.events(2)
        await other.events(2)
        await settled(stream, own_api)
        event = builders.activated(builders.created(account.id, token_id=token.id))
        await own_api.parts.appender.append(builders.item(event, event=builders.recorded(event, type_version=99)))
        await answered(task, within=2)
        await other.event()
        assert not other_task.done()

    assert parse(stream.body)[-1] == Block(comment="the token is not active")
