"""The broker loses something: what is missing is found, or waited for, or the subscriber ends; nothing is skipped."""

import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import msgspec
import nats.errors
import nats.js.errors
import pytest

from events.cloudevents import log_source, message, subject
from events.nats.broker import Broker, StreamInfo
from events.nats.pull import Pull
from events.nats.reader import reading
from events.subscriber.durable import Durable
from events.subscriber.errors import EventsMissing, NewIncarnation
from events.subscriber.order import catch_up
from service.embedded.nats import EmbeddedNats
from tests.events.subscriber.stream import LOG, lose, publish, purge, remake, take_and_die
from tests.events.subscriber.watching import Waiting, Watch, histories, none_pending, tokens, until_consumer
from tests.harness.builders import new_account
from tests.harness.stream import STREAM, Nats, streams

OTHER = UUID(int=8)
_ALL_OR_FILTERED = pytest.mark.parametrize("kinds", [[], ["created"]], ids=["all", "filtered"])


async def test_a_killed_broker_that_comes_back(own_nats: EmbeddedNats) -> None:
    """Handlers go on meanwhile; what they finish is acknowledged afterwards, and nothing is handled twice."""
    await publish(own_nats.url(), tokens(5))
    async with Waiting().running(own_nats.url(), ack_wait=3600.0) as watch:
        await watch.until_said("following")
        await until_consumer(own_nats.url(), lambda info: info.num_ack_pending == 5)
        own_nats.stop(signal.SIGKILL)
        await watch.until_said("disconnected")
        watch.go_on.set()
        await watch.until_handled(5)
        own_nats.start()
        await until_consumer(own_nats.url(), lambda info: bool(info.ack_floor and info.ack_floor.stream_seq >= 5))
        await publish(own_nats.url(), tokens(5, after=5))
        await watch.until_handled(10)
        await until_consumer(own_nats.url(), none_pending)
    await publish(own_nats.url(), tokens(1, after=10))
    second = await Watch().handles(1, own_nats.url())

    assert watch.positions == list(range(1, 11))
    assert second.positions == [11]


@_ALL_OR_FILTERED
async def test_a_stream_made_anew_by_the_relay(nats_url: str, kinds: list[str]) -> None:
    """The consumer went with the stream: it is made again after the own position, once the stream is as long."""
    log = tokens(20)
    await publish(nats_url, log[:10])
    async with Watch().running(nats_url, kinds=kinds) as watch:
        await watch.until_handled(10)
        await remake(nats_url, log[:4])
        await watch.until_said("stream_short")
        await publish(nats_url, log[4:])
        await watch.until_handled(20)

    assert watch.positions == list(range(1, 21))
    assert watch.said("stream_short")[0].position == 10
    assert len(watch.said("stream_remade")) == 1
    assert [notice.position for notice in watch.said("consumer_made")] == [0, 10]


async def test_what_is_in_hand_is_not_forgotten_when_the_consumer_is_made_again(nats_url: str) -> None:
    """It begins after what is handled, not after what was taken: if the subscriber dies then, the next one gets it."""
    log = await publish(nats_url, tokens(5))
    async with Waiting().running(nats_url, grace=0.0) as watch:
        await watch.until_said("following")
        await until_consumer(nats_url, lambda info: info.num_ack_pending == 5)
        await remake(nats_url, log)
        await watch.until(lambda: len(watch.said("consumer_made")) == 2)
    second = await Watch().handles(5, nats_url)

    assert second.positions == [1, 2, 3, 4, 5]


@_ALL_OR_FILTERED
async def test_a_consumer_that_had_more_delivered_than_the_stream_holds(
    nats_url: str, kinds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broker lost its tail: what comes at those positions is read when it is there again, before what is new."""
    log = tokens(12)
    await publish(nats_url, log[:5])
    await Watch().handles(5, nats_url, kinds=kinds)
    await publish(nats_url, log[5:10])
    await take_and_die(nats_url, 5)
    ask = Broker.stream_info
    rewound = True

    async def shorter(self: Broker, *, deleted: bool = False) -> StreamInfo:
        info = await ask(self, deleted=deleted)
        if rewound:
            info.state.last_seq = 7
        return info

    monkeypatch.setattr(Broker, "stream_info", shorter)
    async with Watch().running(nats_url, kinds=kinds, ack_wait=3600.0) as watch:
        said = await watch.until_said("stream_short")
        assert (said.last, said.position) == (7, 10)
        assert watch.positions == []
        rewound = False
        await publish(nats_url, log[10:])
        await watch.until_handled(7)

    assert watch.positions == list(range(6, 13))


async def test_another_log_ends_it(nats_url: str) -> None:
    """While it runs, the stream is made anew from another log: both are named, and nothing of it is handled."""
    await publish(nats_url, tokens(5))
    async with Watch().ending(NewIncarnation, nats_url) as (watch, ended):
        await watch.until_handled(5)
        await remake(nats_url, tokens(9), log=OTHER)
        _, error = await ended

    assert (error.old, error.new) == (log_source(LOG), log_source(OTHER))
    assert watch.positions == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("length", [3, 9], ids=["shorter", "longer"])
async def test_another_log_since_last_time_ends_it(nats_url: str, length: int) -> None:
    """With the source of the last time, also when the own position would fit into the new log."""
    await publish(nats_url, tokens(length), log=OTHER)
    watch, error = await Watch().fails(NewIncarnation, nats_url, after=5, source=log_source(LOG))

    assert error.old == log_source(LOG)
    assert watch.positions == []


async def test_another_log_is_followed_from_its_start_if_wanted(nats_url: str) -> None:
    await publish(nats_url, tokens(5))
    async with Watch().running(nats_url, on_new_incarnation="restart") as watch:
        await watch.until_handled(5)
        await remake(nats_url, tokens(9), log=OTHER)
        await watch.until_handled(14)

    assert watch.positions == [1, 2, 3, 4, 5, *range(1, 10)]
    [said] = watch.said("new_log")
    assert log_source(LOG) in said.message
    assert log_source(OTHER) in said.message
    assert [received.source for received in watch.handled[5:]] == [log_source(OTHER)] * 9


@_ALL_OR_FILTERED
@pytest.mark.parametrize(("lost", "handled"), [((3, 4), [1, 2]), ((1, 2, 3, 4, 5), [])], ids=["some", "purged"])
async def test_a_lost_message_ends_it(
    nats_url: str, kinds: list[str], lost: tuple[int, ...], handled: list[int]
) -> None:
    """Without a feed there is nowhere to look; what comes before is handled, nothing after it."""
    await publish(nats_url, tokens(5))
    if handled:
        await lose(nats_url, *lost)
    else:
        await purge(nats_url)
    watch, error = await Watch().fails(EventsMissing, nats_url, kinds=kinds)

    assert (error.first, error.last) == (lost[0], lost[-1])
    assert watch.said("missing")
    assert watch.positions == handled


async def test_a_message_lost_while_it_follows_ends_it(nats_url: str) -> None:
    """The consumer passes by it without a word; the position after it tells."""
    await publish(nats_url, tokens(3))
    async with Waiting().ending(EventsMissing, nats_url, in_hand=1) as (watch, ended):
        await watch.begun.wait()
        await publish(nats_url, tokens(3, after=3))
        await lose(nats_url, 5)
        watch.go_on.set()
        _, error = await ended

    assert (error.first, error.last) == (5, 5)
    assert watch.positions == [1, 2, 3, 4]


@pytest.mark.parametrize("left_out", [1, 3], ids=["the first", "a later one"])
async def test_a_version_left_out_ends_it(nats_url: str, left_out: int) -> None:
    """With a filter the positions cannot tell; that a token's versions have a gap does."""
    account = new_account()
    log = histories(2, 4, account=account)
    lacks = log.pop(left_out - 1)
    await publish(
        nats_url, [msgspec.structs.replace(event, position=position) for position, event in enumerate(log, 1)]
    )
    watch, error = await Watch().fails(EventsMissing, nats_url, account=account)

    assert "versions" in str(error)
    assert lacks.stream_id.partition("-")[2] in watch.said("missing")[0].message
    assert watch.in_order_per_token


@_ALL_OR_FILTERED
@pytest.mark.parametrize("instead", ["nothing", "something else", "event of another position"])
async def test_it_waits_for_what_the_stream_lacks(nats_url: str, kinds: list[str], instead: str) -> None:
    """Nothing after it is handled until the relay has put it right, also if its place is taken."""
    log = tokens(5)
    if instead == "nothing":
        await publish(nats_url, log)
        await lose(nats_url, 3)
    else:
        await publish(nats_url, log[:2])
        is_event = instead == "event of another position"
        await Nats(nats_url).put((subject(log[4]), message(log[4], log_source(LOG)) if is_event else b"{}"))
    async with Watch().running(nats_url, kinds=kinds) as watch:
        await watch.until_said("missing")
        await watch.until_handled(2)
        assert watch.positions == [1, 2]
        assert {notice.position for notice in watch.said("foreign_message")} == (set() if instead == "nothing" else {3})
        await remake(nats_url, log)
        await watch.until_handled(5)

    assert watch.positions == [1, 2, 3, 4, 5]


async def test_a_consumer_that_somebody_deletes(nats_url: str) -> None:
    """It is made again after what was handled, and nothing comes twice."""
    await publish(nats_url, tokens(5))
    async with Watch().running(nats_url) as watch:
        await watch.until_handled(5)
        async with streams(nats_url) as stream:
            await stream.delete_consumer(STREAM, "sub")
        await watch.until_said("out_of_step")
        await publish(nats_url, tokens(5, after=5))
        await watch.until_handled(10)

    assert watch.positions == list(range(1, 11))


async def test_a_connection_that_breaks_at_any_moment(nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it was doing when nats-py noticed, it connects anew."""
    await publish(nats_url, tokens(3))
    agree, broken = Durable.agree, [nats.errors.ConnectionClosedError(), ConnectionResetError()]

    async def break_off(self: Durable, *arguments: Any) -> Any:
        if broken:
            raise broken.pop()
        return await agree(self, *arguments)

    monkeypatch.setattr(Durable, "agree", break_off)
    watch = await Watch().handles(3, nats_url)

    assert len(watch.said("disconnected")) == 2


async def test_an_event_that_a_replica_did_not_have_yet_is_not_skipped(
    nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a cluster, what a dead instance had may be looked for where it has not arrived; when it comes, it is taken."""
    options: dict[str, Any] = {"kinds": ["created"], "ack_wait": 1.0}
    log = tokens(3)
    await publish(nats_url, log[:1])
    watch = await Watch().handles(1, nats_url, **options)
    await publish(nats_url, log[1:])
    assert await take_and_die(nats_url, 2) == [2, 3]

    @asynccontextmanager
    async def lagging(*args: Any, **settings: Any) -> AsyncIterator[Pull]:
        async with reading(*args, **settings) as pull:
            pull.pending = 0
            yield pull

    monkeypatch.setattr(catch_up, "reading", lagging)
    await watch.handles(3, nats_url, **options)

    assert watch.positions == [1, 2, 3]
