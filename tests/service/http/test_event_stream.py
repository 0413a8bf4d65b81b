"""The feed as Server-Sent Events: what happens, as it happens, without a gap and without another's."""

import asyncio
import random

import pytest

from events import received
from tests.service.http.api import Account, Api, refused, started, succeeded
from tests.service.http.event_streams import EVENTS, Block, in_pages, opened, parse, settled
from tests.service.http.keys import Key, key_set


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
    async with opened(account.api, account.jwt, f"after={positions[2]}", last_event_id=positions[0]) as (stream, _):
        assert [block.id for block in await stream.events(3)] == positions[1:]


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

    for query, last_event_id in ((f"after={head + 1}", None), ("", head + 1)):
        async with opened(own_api, account.jwt, query, last_event_id=last_event_id) as (stream, _):
            assert stream.status == 404
    async with opened(own_api, account.jwt, last_event_id=head) as (stream, _):
        assert stream.status == 200
