"""Reading the stream: completely, or with an error that says why not."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from typing import Any

import nats
import pytest

from events.api_token import ApiTokenEvent
from events.nats.broker import Broker, Servers, connect
from events.nats.errors import BrokerUnavailable, ConsumerLost, MessagesMissing, NotAllowed, StreamMissing
from events.nats.pull import Message, Pull
from events.nats.reader import read_last, reading
from events.recorded import token_of
from service.embedded.nats import EmbeddedNats
from tests.events.nats.servers import configure, hanging
from tests.events.subscriber.stream import lose, publish, purge, remake
from tests.events.subscriber.watching import histories, tokens
from tests.harness.builders import activated, created, recorded, revoked, suspended
from tests.harness.stream import STREAM
from tests.harness.waiting import SOON


def connected(nats_url: str) -> AbstractAsyncContextManager[Broker]:
    return connect(Servers(urls=nats_url), stream=STREAM, name="t")


@asynccontextmanager
async def following(nats_url: str) -> AsyncIterator[Pull]:
    """Has read the three messages that the stream has."""
    await publish(nats_url, tokens(3))
    async with connected(nats_url) as broker, reading(broker, 0) as pull:
        await take(pull, 3)
        yield pull


async def take(pull: Pull, count: int) -> list[Message]:
    got: list[Message] = []
    async with asyncio.timeout(SOON):
        while len(got) < count:
            got += await anext(pull)
    return got


async def test_it_reads_all_that_there_is_and_then_what_comes(nats_url: str) -> None:
    await publish(nats_url, tokens(25))
    async with connected(nats_url) as broker, reading(broker, 5, batch=7) as pull:
        before = await take(pull, 20)
        await publish(nats_url, tokens(10, after=25))
        after = await take(pull, 10)

    assert [message.sequence for message in before + after] == list(range(6, 36))


async def test_with_filters_it_reads_what_matches(nats_url: str) -> None:
    """One filter or several; gaps between sequences are no fault then."""
    one, other, *rest = histories(2, 2)
    await publish(nats_url, [one, other, *rest])
    async with connected(nats_url) as broker:
        async with reading(broker, 0, [f"tokens.v1.{one.account_id}.>"]) as pull:
            assert [message.sequence for message in await take(pull, 2)] == [1, 3]
        async with reading(
            broker, 0, ["tokens.v1.*.*.suspended", f"tokens.v1.*.{token_of(other.stream_id)}.created"]
        ) as pull:
            assert [message.sequence for message in await take(pull, 3)] == [2, 3, 4]


async def test_the_last_message_of_each_subject(nats_url: str) -> None:
    """By sequence, and then it ends; also when nothing matches."""
    token = created()
    off = suspended(token)
    on = activated(off)
    off_again = suspended(on)
    events: list[ApiTokenEvent] = [token, off, on, off_again, revoked(off_again)]
    await publish(nats_url, [recorded(event, n) for n, event in enumerate(events, 1)])
    async with connected(nats_url) as broker, asyncio.timeout(SOON):
        kinds = ["tokens.v1.*.*.suspended", "tokens.v1.*.*.activated", "tokens.v1.*.*.revoked"]
        async with aclosing(read_last(broker, kinds, batch=2)) as last:
            assert [message.sequence async for batch in last for message in batch] == [3, 4, 5]
        async with aclosing(read_last(broker, ["tokens.v1.*.*.deleted"])) as last:
            assert [batch async for batch in last] == []


@pytest.mark.parametrize("after", [0, 6], ids=["purged", "beyond the end"])
async def test_what_the_stream_does_not_reach_is_an_error(nats_url: str, after: int) -> None:
    """The error is raised before anything is returned: a consumer would wait silently, and skip messages."""
    await publish(nats_url, tokens(5))
    await purge(nats_url, before=4)
    async with connected(nats_url) as broker:
        with pytest.raises(MessagesMissing):
            async with reading(broker, after):
                pass


async def test_a_message_that_the_stream_has_lost_is_an_error(nats_url: str) -> None:
    await publish(nats_url, tokens(5))
    await lose(nats_url, 3)
    async with connected(nats_url) as broker, reading(broker, 0) as pull:
        assert [message.sequence for message in await take(pull, 2)] == [1, 2]
        with pytest.raises(MessagesMissing):
            await take(pull, 1)


@asynccontextmanager
async def played(nats_url: str) -> AsyncIterator[Callable[..., Awaitable[None]]]:
    """The consumer `x`, whose requests the test answers, with deliveries of these numbers. Without it nobody does."""
    async with await nats.connect(nats_url) as connection:
        requests = await connection.subscribe(f"$JS.API.CONSUMER.MSG.NEXT.{STREAM}.x")
        await connection.flush()

        async def deliver(*deliveries: int) -> None:
            request = await requests.next_msg(SOON)
            for number in deliveries:  # a client may not name a subject under $JS.ACK
                await connection.publish(request.reply, b"", reply=f"JS.ACK.{STREAM}.x.1.{number}.{number}.0.0")

        yield deliver


async def test_a_message_dropped_on_the_way_is_an_error(nats_url: str) -> None:
    """Also with a filter, when the sequences alone could not tell: the consumer numbers its deliveries."""
    async with connected(nats_url) as broker, played(nats_url) as deliver, Pull(broker, "x") as pull:
        await deliver(1, 3)
        assert [message.delivery for message in await take(pull, 1)] == [1]
        with pytest.raises(MessagesMissing):
            await take(pull, 1)


async def test_a_consumer_out_of_reach_is_asked_again(nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a cluster, one that was made a moment ago may not have come within reach of this server."""
    monkeypatch.setattr("events.nats.pull._ASK_AGAIN", 200)
    async with connected(nats_url) as broker, Pull(broker, "x") as pull, played(nats_url) as deliver:
        await deliver(1)
        assert [message.delivery for message in await take(pull, 1)] == [1]


@pytest.mark.parametrize(
    ("consumer", "said"), [(contextlib.nullcontext, r"Nobody answers .*\.x$"), (played, "no sign of life")]
)
async def test_a_consumer_that_stays_out_of_reach_or_silent_is_lost(nats_url: str, consumer: Any, said: str) -> None:
    """Its request is not heard; or it is, and neither messages nor heartbeats come."""
    async with connected(nats_url) as broker, consumer(nats_url), Pull(broker, "x") as pull:
        with pytest.raises(ConsumerLost, match=said):
            await take(pull, 1)


async def test_a_question_that_nobody_answers_is_named(own_nats: EmbeddedNats) -> None:
    """Whoever set up the account can see what it lacks."""
    configure(
        own_nats, 'accounts { A { users: [{ user: "u", password: "p" }], mappings: { "$JS.API.>": "elsewhere.>" } } }'
    )
    async with connected(own_nats.url("u", "p")) as broker:
        with pytest.raises(BrokerUnavailable, match=r"\$JS\.API\.STREAM\.INFO\.TOKENS"):
            await broker.stream_info()


async def test_a_stream_made_anew_ends_the_reading(nats_url: str) -> None:
    async with following(nats_url) as pull:
        await remake(nats_url)
        with pytest.raises(ConsumerLost):
            await take(pull, 1)


async def test_a_killed_server_ends_the_reading_at_once(own_nats: EmbeddedNats) -> None:
    """The loss of the connection is noticed without waiting for a heartbeat."""
    async with following(own_nats.url()) as pull:
        own_nats.stop(signal.SIGKILL)
        with pytest.raises(BrokerUnavailable):
            await take(pull, 1)


async def test_a_server_that_hangs_ends_the_reading(own_nats: EmbeddedNats) -> None:
    """Silence for longer than some heartbeats is a loss, although the connection stands."""
    async with following(own_nats.url()) as pull:
        with hanging(own_nats), pytest.raises((ConsumerLost, BrokerUnavailable)):
            await take(pull, 1)


async def test_no_stream_no_server_and_no_permission_are_told_apart(nats_url: str, own_nats: EmbeddedNats) -> None:
    async with connected(nats_url) as broker:
        with pytest.raises(StreamMissing):
            await broker.stream_info()
    own_nats.stop()
    with pytest.raises(BrokerUnavailable):
        async with connected(own_nats.url()):
            pass
    configure(own_nats, 'authorization { users: [{ user: "u", password: "p", permissions: { publish: "none" } }] }')
    async with connected(own_nats.url("u", "p")) as broker:
        with pytest.raises(NotAllowed):
            await broker.stream_info()
