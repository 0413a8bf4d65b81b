"""The feed as Server-Sent Events: what happens, as it happens, without a gap and without another's."""

import asyncio
import random
from uuid import UUID

import httpx

from events import received
from tests.service.http.api import Account, Api, refused, succeeded
from tests.service.http.documented import Documented
from tests.service.http.event_streams import EVENTS, Block, Page, Stream, in_pages, opened, page, parse, settled


async def test_what_was_and_what_comes(account: Account, only_words: None) -> None:
    """The stream begins with what there is and goes on at once with what comes, byte for byte as in pages."""
    token = await account.create("suspended")
    async with opened(account.api, account.jwt) as (stream, _):
        before = await stream.events(3)
        await settled(stream, account.api)
        await account.change(token, "activate")
        after = [await stream.event()]
        await account.change(token, "revoke")
        await account.change(token, None)
        after += await stream.events(2)

    met = before + after
    assert [block.data for block in met] == await in_pages(account)
    assert [block.id for block in met] == await ids(account)
    assert [block.type for block in met] == [row["type"] for row in await account.events()]
    assert "content-length" not in stream.headers
    Documented(EVENTS, "get", stream.status).check(
        httpx.Response(stream.status, headers=stream.headers, content=stream.body)
    )
    assert parse(stream.body)[0] == Block(retry=1000)


async def ids(account: Account) -> list[str]:
    """Of the account's events, as a stream has them."""
    return [f"{row['position']}.{row['event_id']}" for row in await account.events()]


async def new_is_met(account: Account, stream: Stream) -> bool:
    """Whether the next event of the stream is that of a token that is created now."""
    return (await account.create()).position == (await stream.event()).position


async def test_what_another_process_appends_is_notified(own_api: Api, only_words: None) -> None:
    account = await own_api.account()
    async with own_api.beside(roles={"http"}) as listening, opened(listening, account.jwt) as (stream, _):
        await stream.event()
        assert await new_is_met(account, stream)


async def test_without_a_word_a_look_at_the_log_brings_it(account: Account, other_api: Api) -> None:
    async with opened(other_api, account.jwt) as (stream, _):
        await stream.event()
        assert await new_is_met(account, stream)


async def test_another_accounts_events_never_come(account: Account, api: Api) -> None:
    other = await api.account()
    async with opened(api, account.jwt) as (mine, _), opened(api, other.jwt) as (theirs, _):
        for _ in range(5):
            await asyncio.gather(account.create("suspended"), other.create("suspended"))
        my_blocks, their_blocks = await mine.events(11), await theirs.events(11)
        assert mine.waiting() == theirs.waiting() == []

    assert {received.read(block.data or b"").account_id for block in my_blocks} == {account.id}
    assert {received.read(block.data or b"").account_id for block in their_blocks} == {other.id}
    assert [block.data for block in my_blocks] == await in_pages(account)


async def test_of_one_token_it_has_the_events_before_and_after(account: Account) -> None:
    token, other = await account.create("suspended"), await account.create("suspended")
    async with opened(account.api, account.jwt, f"token_id={token.id}") as (stream, _):
        met = await stream.events(2)
        await account.change(other, "activate")
        await account.change(token, "activate")
        met.append(await stream.event())
        assert stream.waiting() == []

    assert [block.data for block in met] == await in_pages(account, token_id=token.id)


async def test_going_on(account: Account) -> None:
    """Last-Event-ID goes on after that event, and counts before `after` and `cursor`, which a browser repeats."""
    await account.create("deleted")
    every = await ids(account)
    third = every[2].partition(".")[0]

    async def met(query: str, last_event_id: str | None = None, number: int = 1) -> list[str | None]:
        async with opened(account.api, account.jwt, query, last_event_id=last_event_id) as (stream, _):
            return [block.id for block in await stream.events(number)]

    assert await met("after=0", every[1], 2) == every[2:]
    for query in (f"after={third}", f"cursor={every[2]}"):
        assert await met(query, "") == every[3:]
        assert await met(query, every[0], 3) == every[1:]
    assert await met(f"cursor={every[2]}", "0", 4) == every


async def test_while_many_write(account: Account, api: Api, other_api: Api) -> None:
    """However often the stream is cut, whoever goes on from the last id meets every event once; and whatever a page has
    left out up to its `position` never turns up later."""
    tokens = [await account.create() for _ in range(4)]
    chance = random.Random(7)
    writing = True

    async def write(n: int) -> None:
        for round_ in range(20):
            client, action = (account.client, "activate") if round_ % 2 else (account.on(other_api), "suspend")
            succeeded(await client.post(f"{tokens[n].path}/{action}"))

    met: list[Block] = []
    pages: list[Page] = []

    async def read(on: Api) -> None:
        while writing:
            pages.append(await page(account.on(on), limit=1000))

    async def follow() -> None:
        last = Block(id="0")
        while True:
            on = chance.choice((api, other_api))
            async with opened(on, account.jwt, last_event_id=last.id) as (stream, _):
                for _ in range(chance.randrange(1, 9)):
                    if not writing and last.position >= end:
                        return
                    block = await stream.block()
                    if block.data is not None:
                        met.append(block)
                        last = block

    end = 2**63
    async with asyncio.TaskGroup() as group:
        for follower in (follow(), read(api), read(other_api)):
            group.create_task(follower)
        async with asyncio.TaskGroup() as writers:
            for n in range(4):
                writers.create_task(write(n))
        end = await account.head()
        writing = False
        await account.create()

    positions = [row["position"] for row in await account.events()]
    assert [block.position for block in met] == [one for one in positions if one <= met[-1].position]
    assert len(met) >= len(positions) - 1
    assert len(pages) > 4
    for one in pages:
        assert one.positions == [position for position in positions if position <= one.position]


async def test_a_sign_of_life(account: Account, api: Api, quick: None) -> None:
    """While nothing happens comments come; whoever goes on from the last event misses nothing."""
    async with opened(api, account.jwt) as (stream, _):
        first = await stream.event()
        await (await api.account()).create()
        for _ in range(3):
            assert await stream.comment() == Block(comment="nothing new")
    mine = await account.create()
    async with opened(api, account.jwt, last_event_id=first.id) as (stream, _):
        assert (await stream.event()).position == mine.position


async def test_no_id(account: Account) -> None:
    """A Last-Event-ID that is no event's id is refused, not taken for the beginning. A position alone is none."""
    for value in ("x", "4711", f"1.{UUID(int=1)}, 2.{UUID(int=2)}"):
        response = await account.client.get(EVENTS, headers={"accept": "text/event-stream", "last-event-id": value})
        refused(response, 400, "bad_request")


async def test_beyond_the_end(own_api: Api) -> None:
    """A position that the log does not have is not waited for: what comes on the way there would be missed."""
    account = await own_api.account()
    head = await account.head()

    async with opened(own_api, account.jwt, f"after={head + 1}") as (stream, _):
        assert stream.status == 404
    async with opened(own_api, account.jwt, f"after={head}") as (stream, _):
        assert stream.status == 200
