"""The feed as Server-Sent Events: what happens, as it happens, without a gap and without another's."""

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from events import received
from service.application import feed as feed_module
from service.application import feeds as feeds_module
from service.http import event_stream
from service.store.errors import StoreUnavailable
from tests import builders
from tests.processes import until
from tests.service.http.api import Account, Api, refused, started, succeeded
from tests.service.http.event_streams import EVENTS, Block, Stream, answered, opened, parse
from tests.service.http.keys import Key, key_set


@pytest.fixture
async def own_api(database_url: str, signing_key: Key) -> AsyncIterator[Api]:
    """An instance whose log nobody else writes to."""
    async with started(database_url, key_set(signing_key)) as api:
        yield api


@pytest.fixture
def only_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that only a word can wake a feed within a test, not a look."""
    monkeypatch.setattr(feeds_module, "_LOOK_EVERY", 60.0)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that what takes seconds can be awaited."""
    monkeypatch.setattr(event_stream, "HEARTBEAT", 0.05)
    monkeypatch.setattr(event_stream, "_LOOK_EVERY", 0.02)


async def in_pages(account: Account, **params: Any) -> list[bytes]:
    """The bodies of the account's events as the feed has them in pages."""
    response = await account.client.get(EVENTS, params={"limit": 1000, **params})
    text = response.text
    assert succeeded(response)["more"] is False
    start = text.index('"events":[') + len('"events":[')
    bodies = text[start : text.rindex('],"position"')].split(',{"specversion"')
    return [(body if n == 0 else '{"specversion"' + body).encode() for n, body in enumerate(bodies) if body]


def open_feeds(api: Api) -> int:
    return api.parts.services.feeds.count


# What comes


async def test_what_was_and_what_comes(account: Account, only_words: None) -> None:
    """The stream begins with what there is and goes on with what comes, byte for byte as in pages, each with its
    position and type."""
    token = await account.create("suspended")
    async with opened(account.api, account.jwt) as (stream, _):
        before = await stream.events(3)
        await account.change(token, "activate")
        after = [await stream.event()]
        await account.change(token, "revoke")
        await account.change(token, None)
        after += await stream.events(2)

    met = before + after
    assert [block.data for block in met] == await in_pages(account)
    assert [(block.id, block.type) for block in met] == [
        (row["position"], row["type"]) for row in await account.events()
    ]
    assert stream.status == 200
    assert stream.headers["content-type"] == "text/event-stream"
    assert stream.headers["cache-control"] == "no-store"
    assert "content-length" not in stream.headers
    assert stream.headers["x-request-id"]
    assert parse(stream.body)[0] == Block(retry=1000)


async def test_at_once(account: Account, only_words: None) -> None:
    """An event of the same process arrives at once: the log's signal brings it, no look at the log."""
    async with opened(account.api, account.jwt, f"after={(await account.events())[-1]['position']}") as (stream, _):
        await settled(stream, account.api)
        for _ in range(3):
            created = await account.create()
            assert str((await stream.event()).id) == created.created.headers["tokentrail-position"]


async def settled(stream: Stream, api: Api) -> None:
    """Waits until the stream has caught up and waits for news."""

    async def caught_up() -> bool:
        return all(not feed.behind for feeds in api.parts.services.feeds.by_account.values() for feed in feeds)

    await until(caught_up, within=5)


async def test_from_another_process(own_api: Api, signing_key: Key, only_words: None) -> None:
    """What another process appends arrives by the notification of the database."""
    account = await own_api.account()
    keys = key_set(signing_key)
    async with (
        started(own_api.config.database_url, keys, own_api.clock, roles={"http"}) as listening,
        opened(listening, account.jwt) as (stream, _),
    ):
        await stream.event()
        created = await account.create()
        assert str((await stream.event()).id) == created.created.headers["tokentrail-position"]


async def test_without_a_word(account: Account, other_api: Api) -> None:
    """Without any notification a look at the log brings what others append."""
    async with opened(other_api, account.jwt) as (stream, _):
        await stream.event()
        created = await account.create()
        assert str((await stream.event()).id) == created.created.headers["tokentrail-position"]


async def test_the_account_only(account: Account, api: Api) -> None:
    """Another account's events never come, and both get all of their own."""
    other = await api.account()
    async with opened(api, account.jwt) as (mine, _), opened(api, other.jwt) as (theirs, _):
        for _ in range(5):
            await asyncio.gather(account.create("suspended"), other.create("suspended"))
        my_blocks, their_blocks = await mine.events(11), await theirs.events(11)
        assert mine.waiting() == theirs.waiting() == []

    assert {received.read(block.data or b"").account_id for block in my_blocks} == {account.id}
    assert {received.read(block.data or b"").account_id for block in their_blocks} == {other.id}
    assert [block.data for block in my_blocks] == await in_pages(account)


async def test_one_token(account: Account) -> None:
    """With `token_id` it is that token's events only, before and after."""
    token, other = await account.create("suspended"), await account.create("suspended")
    async with opened(account.api, account.jwt, f"token_id={token.id}") as (stream, _):
        met = await stream.events(2)
        await account.change(other, "activate")
        await account.change(token, "activate")
        met.append(await stream.event())
        assert stream.waiting() == []

    assert [block.data for block in met] == await in_pages(account, token_id=token.id)


# Going on


async def test_going_on(account: Account) -> None:
    """Last-Event-ID goes on after that position, and counts before `after`, which a browser repeats."""
    await account.create("deleted")
    positions = [row["position"] for row in await account.events()]
    async with opened(account.api, account.jwt, "after=0", last_event_id=positions[1]) as (stream, _):
        assert [block.id for block in await stream.events(2)] == positions[2:]
    async with opened(account.api, account.jwt, f"after={positions[2]}", last_event_id="") as (stream, _):
        assert (await stream.event()).id == positions[3]


async def test_nothing_is_lost_by_cuts(account: Account, api: Api, other_api: Api) -> None:
    """However often the stream is cut while many write, whoever goes on from the last id meets every event once."""
    tokens = [await account.create() for _ in range(4)]
    chance = random.Random(7)
    writing = True

    async def write(n: int) -> None:
        for round_ in range(20):
            client = account.client if round_ % 2 else account.on(other_api)
            succeeded(await client.post(f"{tokens[n].path}/{'activate' if round_ % 2 else 'suspend'}"))

    met: list[Block] = []

    async def follow() -> None:
        last = 0
        while True:
            on = chance.choice((api, other_api))
            async with opened(on, account.jwt, last_event_id=last) as (stream, _):
                for _ in range(chance.randrange(1, 9)):
                    if not writing and last >= end:
                        return
                    block = await stream.block()
                    if block.data is not None:
                        met.append(block)
                    last = block.id or last

    end = 2**63
    async with asyncio.TaskGroup() as group:
        group.create_task(follow())
        async with asyncio.TaskGroup() as writers:
            for n in range(4):
                writers.create_task(write(n))
        end = (await account.events())[-1]["position"]
        writing = False
        await account.create()

    positions = [row["position"] for row in await account.events()]
    last = met[-1].id or 0
    assert [block.id for block in met] == [one for one in positions if one <= last]
    assert len(met) >= len(positions) - 1


async def test_a_sign_of_life(account: Account, api: Api, quick: None) -> None:
    """While nothing happens a comment comes, with an id without an event that says how far the log is; whoever goes on
    from there misses nothing."""
    async with opened(api, account.jwt) as (stream, _):
        first = await stream.event()
        created = await (await api.account()).create()
        position = int(created.created.headers["tokentrail-position"])
        while (sign := await stream.comment()).id != position:
            assert (first.id or 0) <= (sign.id or 0) < position
        assert (sign.type, sign.data) == (None, None)
    mine = await account.create()
    async with opened(api, account.jwt, last_event_id=position) as (stream, _):
        assert str((await stream.event()).id) == mine.created.headers["tokentrail-position"]


@pytest.mark.parametrize("value", ["x", "-1", "1.5", str(2**63), "4711 "])
async def test_no_position(account: Account, value: str) -> None:
    """A Last-Event-ID that is no position is refused, not taken for the beginning."""
    if value == "4711 ":
        value = "4711, 4712"
    response = await account.client.get(EVENTS, headers={"accept": "text/event-stream", "last-event-id": value})

    refused(response, 400, "bad_request")


async def test_beyond_the_end(own_api: Api) -> None:
    """A position that the log does not have is not waited for: what comes on the way there would be missed."""
    account = await own_api.account()
    head = (await account.events())[-1]["position"]
    accept = {"accept": "text/event-stream"}

    refused(await account.client.get(f"{EVENTS}?after={head + 1}", headers=accept), 404, "not_found")
    headers = {**accept, "last-event-id": str(head + 1)}
    refused(await account.client.get(EVENTS, headers=headers), 404, "not_found")
    async with opened(own_api, account.jwt, last_event_id=head):
        pass


# Who may, and for how long


async def test_who_may_read(account: Account, api: Api) -> None:
    """Only a live token of account scope gets a stream; others get the error as anywhere."""
    environment, suspended = await account.create_for_environment(), await account.create("suspended")
    accept = {"accept": "text/event-stream"}

    refused(await environment.client.get(EVENTS, headers=accept), 403, "not_permitted")
    refused(await suspended.client.get(EVENTS, headers=accept), 401, "bad_authtoken")
    refused(await api.client().get(EVENTS, headers=accept), 401, "not_authenticated")
    refused(await account.client.get(f"{EVENTS}?limit=x", headers=accept), 422, "validation_errors")
    assert open_feeds(api) == 0


@pytest.mark.parametrize("action", ["suspend", "revoke"])
async def test_no_longer_active(account: Account, other_api: Api, action: str) -> None:
    """When the caller's token is no longer active, on whichever instance that was done, its stream ends at once, and
    has neither that event nor what comes after it."""
    token = await account.create()
    async with opened(account.api, token.jwt) as (stream, task):
        await stream.events(2)
        succeeded(await account.on(other_api).post(f"{token.path}/{action}"))
        await account.create()
        await answered(task, within=1.5)

    assert stream.ended
    assert [block for block in stream.waiting() if block.data] == []
    assert parse(stream.body)[-1] == Block(comment="the token is not active")


async def test_another_token(account: Account) -> None:
    """What happens to other tokens of the account does not end it."""
    token = await account.create()
    async with opened(account.api, account.jwt) as (stream, task):
        await account.change(token, "revoke")
        await account.change(token, None)
        assert [block.type for block in await stream.events(4)][-1] == "TokenDeleted"
        assert not task.done()


async def test_once_suspended(account: Account) -> None:
    """That its token was suspended in the past, and activated again, does not end it."""
    token = await account.create("suspended")
    await account.change(token, "activate")
    async with opened(account.api, token.jwt) as (stream, task):
        await stream.events(4)
        await account.create()
        await stream.event()
        assert not task.done()


async def test_suspended_while_it_catches_up(
    account: Account, monkeypatch: pytest.MonkeyPatch, only_words: None
) -> None:
    """A stream that still catches up ends too, without what came after."""
    monkeypatch.setattr(feeds_module, "PAGE", 2)
    monkeypatch.setattr("service.http.event.PAGE", 2)
    token = await account.create()
    for _ in range(20):
        await account.create()
    async with opened(account.api, token.jwt) as (stream, task):
        stream.room.clear()
        await account.change(token, "suspend")
        last = (await account.events())[-1]["position"]
        stream.room.set()
        await answered(task)

    assert all((block.id or 0) < last for block in stream.waiting() if block.data)
    assert parse(stream.body)[-1] == Block(comment="the token is not active")


async def test_expired(account: Account) -> None:
    """When the caller's token expires, its stream ends."""
    expires = account.api.clock() + timedelta(hours=1)
    token = await account.create(expires_at=expires.isoformat())
    async with opened(account.api, token.jwt) as (stream, task):
        await stream.events(2)
        account.api.clock.advance(timedelta(hours=2))
        await answered(task, within=1.5)

    assert stream.ended
    assert parse(stream.body)[-1] == Block(comment="the token is not active")


async def test_use_is_noted(account: Account, quick: None) -> None:
    """While a stream lasts its token is in use."""
    token = await account.create()
    async with opened(account.api, token.jwt) as (stream, _):
        await stream.comment()
        account.api.clock.advance(timedelta(minutes=1))
        later = account.api.clock()
        await stream.comment()
        await stream.comment()
    await account.api.flush()

    used = succeeded(await account.client.get(token.path))["details"]["last_used_at"]
    assert used > later.isoformat()


# Ends


async def test_shutdown(account: Account) -> None:
    """When the service shuts down streams are ended at once, as they must be."""
    shutting_down = asyncio.Event()
    async with opened(account.api, account.jwt, shutting_down=shutting_down) as (stream, task):
        await stream.event()
        shutting_down.set()
        await answered(task, within=0.4)

    assert stream.ended
    assert not stream.aborted.is_set()


async def test_the_caller_goes(account: Account) -> None:
    """A caller that goes leaves nothing behind."""
    async with opened(account.api, account.jwt) as (stream, task):
        await stream.event()
        assert open_feeds(account.api) == 1
        stream.gone.set()
        await answered(task, within=0.4)

    assert open_feeds(account.api) == 0


@pytest.mark.parametrize("end", ["too slow", "shutdown", "revoked"])
async def test_a_caller_that_takes_nothing(account: Account, monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    """A caller without room for more is cut off after a while, and at shutdown, or when its token is no longer active,
    at once."""
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


async def test_a_slow_caller(account: Account, monkeypatch: pytest.MonkeyPatch, only_words: None) -> None:
    """What a slow caller has not taken waits in a bounded room; past that, it is read from Postgres when it goes on. It
    misses nothing, and nothing comes twice."""
    monkeypatch.setattr(feed_module, "ROOM", 5)
    monkeypatch.setattr(feeds_module, "PAGE", 4)
    monkeypatch.setattr("service.http.event.PAGE", 4)
    async with opened(account.api, account.jwt) as (stream, _):
        await stream.event()
        await settled(stream, account.api)
        [feed] = account.api.parts.services.feeds.by_account[account.id]
        most = 0
        for slow in (3, 5, 6, 20):
            stream.room.clear()
            for _ in range(slow):
                await account.create()
                most = max(most, feed.waiting)
            stream.room.set()
            await stream.events(slow)
        assert stream.waiting() == []

    assert most == 5
    met = [block.data for block in parse(stream.body) if block.data]
    assert met == await in_pages(account)


async def test_how_many(api: Api, signing_key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process has places for so many streams, and a quarter of them for one account; others are refused with 503, and
    a place that is left is free again."""
    keys = key_set(signing_key)
    accept = {"accept": "text/event-stream"}
    async with started(api.config.database_url, keys, api.clock, TOKENTRAIL_MAX_IN_FLIGHT="32") as small:
        accounts = [await small.account() for _ in range(5)]
        async with (
            opened(small, accounts[0].jwt) as _,
            opened(small, accounts[0].jwt) as (stream, task),
        ):
            await stream.event()
            refused(await accounts[0].client.get(EVENTS, headers=accept), 503, "unavailable")
            succeeded(await accounts[0].client.get(EVENTS))
            async with (
                opened(small, accounts[1].jwt),
                opened(small, accounts[1].jwt),
                opened(small, accounts[2].jwt),
                opened(small, accounts[2].jwt),
                opened(small, accounts[3].jwt),
                opened(small, accounts[3].jwt),
            ):
                refused(await accounts[4].client.get(EVENTS, headers=accept), 503, "unavailable")
                stream.gone.set()
                await answered(task)
                async with opened(small, accounts[4].jwt) as (free, _):
                    assert free.status == 200


# One reader


async def test_one_reader_for_all(own_api: Api, monkeypatch: pytest.MonkeyPatch, only_words: None) -> None:
    """Many streams cost as many reads of the log as one: an append is read once, and handed out in memory."""
    account = await own_api.account()
    tails, pages = 0, 0
    store, reader = own_api.parts.store, own_api.parts.services.reader
    tail, events = store.tail, reader.events

    async def counted_tail(*args: Any) -> Any:
        nonlocal tails
        tails += 1
        return await tail(*args)

    async def counted_events(*args: Any, **kwargs: Any) -> Any:
        nonlocal pages
        pages += 1
        return await events(*args, **kwargs)

    async with asyncio.TaskGroup() as group:
        streams: list[Stream] = []
        leave = asyncio.Event()

        async def follow() -> None:
            async with opened(own_api, account.jwt) as (stream, _):
                await stream.event()
                streams.append(stream)
                await leave.wait()

        for _ in range(30):
            group.create_task(follow())
        await until(lambda: _has(streams, 30), within=10)
        await settled(streams[0], own_api)
        monkeypatch.setattr(store, "tail", counted_tail)
        monkeypatch.setattr(reader, "events", counted_events)
        for _ in range(10):
            await account.create()
            for stream in streams:
                await stream.event()
        leave.set()

    assert pages == 0
    assert tails <= 2 * 10 + 1


async def _has(streams: list[Stream], number: int) -> bool:
    return len(streams) == number


async def test_no_reader_without_streams(own_api: Api) -> None:
    """When the last stream has ended nothing is read any more, and the next one finds all that came meanwhile."""
    account = await own_api.account()
    feeds = own_api.parts.services.feeds

    async def resting() -> bool:
        return not feeds.reads

    async with opened(own_api, account.jwt) as (stream, _):
        await stream.event()
        assert feeds.reads
    await until(resting, within=5)
    await account.create()
    async with opened(own_api, account.jwt) as (stream, _):
        await stream.events(2)
        await account.create()
        await stream.event()


async def test_blind(own_api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the log cannot be read for a while streams are ended: silence would say that nothing happens."""
    account = await own_api.account()

    async def away(*_: object) -> Any:
        raise StoreUnavailable("away")

    monkeypatch.setattr(feeds_module, "_BLIND_FOR", 0.2)
    async with opened(own_api, account.jwt) as (stream, task):
        await stream.event()
        await settled(stream, own_api)
        monkeypatch.setattr(own_api.parts.store, "tail", away)
        await answered(task, within=2)

    assert stream.ended
    assert parse(stream.body)[-1] == Block(comment="the service cannot read the log")


async def test_a_short_break(own_api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log that cannot be read for a moment ends nothing, and what came meanwhile arrives."""
    account = await own_api.account()
    tail = own_api.parts.store.tail
    failed = asyncio.Event()

    async def away(*_: object) -> Any:
        failed.set()
        raise StoreUnavailable("away")

    async with opened(own_api, account.jwt) as (stream, task):
        await stream.event()
        await settled(stream, own_api)
        monkeypatch.setattr(own_api.parts.store, "tail", away)
        await account.create()
        await failed.wait()
        monkeypatch.setattr(own_api.parts.store, "tail", tail)
        await stream.event()
        assert not task.done()


@pytest.mark.parametrize("how", ["another name", "an earlier end"])
async def test_another_log(own_api: Api, how: str) -> None:
    """When the log becomes another one streams end: their positions mean nothing there."""
    account = await own_api.account()
    await account.create()
    owner = await asyncpg.connect(own_api.config.database_url)
    async with opened(own_api, account.jwt) as (stream, task):
        await stream.events(2)
        await settled(stream, own_api)
        if how == "another name":
            await owner.execute("update tokentrail.log_head set log_id = gen_random_uuid()")
        else:
            await owner.execute("update tokentrail.log_head set position = 1")
        await answered(task, within=2)
    await owner.close()

    assert stream.ended
    assert parse(stream.body)[-1] == Block(comment="the log is another one")


async def test_an_event_that_cannot_be_read(own_api: Api) -> None:
    """What this version cannot read of the caller's own token ends its stream: nobody knows whether it is active."""
    account = await own_api.account()
    token = await account.create()
    owner = await asyncpg.connect(own_api.config.database_url)
    async with opened(own_api, token.jwt) as (stream, task), opened(own_api, account.jwt) as (other, other_task):
        await stream.events(2)
        await other.events(2)
        await settled(stream, own_api)
        event = builders.activated(builders.created(account.id, token_id=token.id))
        item = builders.item(event)
        recorded = builders.recorded(event, type_version=99)
        await own_api.parts.appender.append(
            builders.item(event, event=recorded, expected_version=item.expected_version)
        )
        await answered(task, within=2)
        await other.event()
        assert not other_task.done()
    await owner.close()

    assert parse(stream.body)[-1] == Block(comment="the token is not active")
