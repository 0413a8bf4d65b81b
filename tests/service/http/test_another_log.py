"""A log that was set back to an earlier point and has grown again: it has other events at positions that were read."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from tests.service.http.api import Api, refused, succeeded
from tests.service.http.event_streams import EVENTS, Block, answered, opened, page, parse, settled


async def regrown(api: Api, after: int) -> None:
    """The log as it is after a restore to position `after` and as many commands as were lost."""
    owner = await asyncpg.connect(api.config.database_url)
    await owner.execute("update tokentrail.events set event_id = gen_random_uuid() where position > $1", after)
    await owner.close()


def ended_with(stream: bytes) -> str | None:
    return parse(stream)[-1].comment


async def test_going_on_from_an_event_of_another_log_is_refused(own_api: Api) -> None:
    account = await own_api.account()
    early = (await page(account.client)).cursor
    token = await account.create()
    late = (await page(account.client)).cursor
    await regrown(own_api, after=1)

    for cursor in (late, f"1000.{uuid4()}", f"1.{uuid4()}"):
        for query in (f"cursor={cursor}", f"cursor={cursor}&token_id={token.id}"):
            refused(await account.client.get(f"{EVENTS}?{query}"), 409, "log_differs")
        for headers in ({}, {"accept": "text/event-stream"}):
            refused(await account.client.get(f"{EVENTS}?cursor={cursor}", headers=headers), 409, "log_differs")
    going_on = {"accept": "text/event-stream", "last-event-id": late}
    refused(await account.client.get(EVENTS, headers=going_on), 409, "log_differs")
    [event] = succeeded(await account.client.get(f"{EVENTS}?cursor={early}"))["events"]
    assert event["subject"] == token.id


async def test_who_may_not_read_is_told_nothing(own_api: Api) -> None:
    account = await own_api.account()
    suspended, environment = await account.create("suspended"), await account.create_for_environment()
    query = f"{EVENTS}?cursor=1.{uuid4()}"

    refused(await suspended.client.get(query), 401, "bad_authtoken")
    refused(await environment.client.get(query), 403, "not_permitted")


@pytest.mark.parametrize(
    "change",
    [
        "log_head set log_id = gen_random_uuid()",
        "log_head set position = 1",
        "events set event_id = gen_random_uuid() where position > 1",
    ],
)
async def test_a_stream_ends(own_api: Api, change: str) -> None:
    """A stream ends when the log has another name, is shorter, or has another event where the stream is."""
    account = await own_api.account()
    await account.create()
    owner = await asyncpg.connect(own_api.config.database_url)
    async with opened(own_api, account.jwt) as (stream, task):
        await stream.events(2)
        await account.create()
        await stream.event()  # it has read all that there was, and is told what comes
        await owner.execute(f"update tokentrail.{change}")
        await answered(task, within=2)
    await owner.close()

    assert stream.ended
    assert ended_with(stream.body) == "the log is another one"
    assert [block for block in stream.waiting() if block.data] == []


async def test_a_stream_that_is_ahead_of_the_reader_ends(own_api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the log was set back to where the reader is, streams that have read further end, and no others."""
    account = await own_api.account()
    tail = own_api.parts.store.tail
    waits, reads = asyncio.Event(), asyncio.Event()

    async def held(*args: Any) -> Any:
        waits.set()
        await reads.wait()
        return await tail(*args)

    async with opened(own_api, account.jwt) as (behind, behind_task):
        await behind.event()
        await settled(behind, own_api)
        monkeypatch.setattr(own_api.parts.store, "tail", held)
        await waits.wait()
        await account.create()
        async with opened(own_api, account.jwt) as (ahead, task):
            await ahead.events(2)
            await settled(ahead, own_api)
            await regrown(own_api, after=1)
            reads.set()
            await answered(task, within=2)
        new: Block = await behind.event()
        assert not behind_task.done()

    assert ended_with(ahead.body) == "the log is another one"
    assert new.id == f"2.{(await account.events())[1]['event_id']}"
