"""The broker loses something: what is missing is found, or waited for, or the subscriber ends; nothing is skipped."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import nats
import nats.errors
import pytest

from events.cloudevents import log_source, message, subject
from events.nats.pull import Pull
from events.nats.reader import reading
from events.received import Received
from events.subscriber.durable import Durable
from events.subscriber.errors import EventsMissing, NewIncarnation
from events.subscriber.notices import (
    AnotherLog,
    ConsumerMade,
    Disconnected,
    Following,
    Foreign,
    Missing,
    OutOfStep,
    Rewound,
    StreamRemade,
)
from events.subscriber.order import catch_up
from service.embedded.nats import EmbeddedNats
from tests.events.subscriber.stream import LOG, SOON, STREAM, publish, remake
from tests.events.subscriber.watching import (
    Watch,
    acknowledged_up_to,
    all_acknowledged,
    consumer,
    histories,
    in_order_per_token,
    lose,
    put,
    take_and_die,
    tokens,
    until_consumer,
)
from tests.harness.builders import new_account

OTHER = UUID(int=8)


async def test_a_killed_broker_that_comes_back(own_nats: EmbeddedNats) -> None:
    """The subscriber waits for it and goes on; what had been acknowledged in vain is not handled twice."""
    log = tokens(20)
    await publish(own_nats.url(), log[:10])
    watch = Watch()
    async with watch.running(own_nats.url()):
        await watch.until_handled(10)
        own_nats.stop(signal.SIGKILL)
        await watch.until_said(Disconnected)
        own_nats.start()
        await publish(own_nats.url(), log[10:])
        await watch.until_handled(20)
        await until_consumer(own_nats.url(), all_acknowledged)

    assert watch.positions == list(range(1, 21))


async def test_handlers_go_on_while_the_broker_is_away(own_nats: EmbeddedNats) -> None:
    """What they finish meanwhile is acknowledged afterwards, and not handled again."""
    await publish(own_nats.url(), tokens(5))
    go_on = asyncio.Event()

    async def wait(_: Received) -> None:
        await go_on.wait()

    watch, second = Watch(wait), Watch()
    async with watch.running(own_nats.url(), ack_wait=3600.0):
        await watch.until_said(Following)
        await until_consumer(own_nats.url(), lambda info: info.num_ack_pending == 5)
        own_nats.stop(signal.SIGKILL)
        await watch.until_said(Disconnected)
        go_on.set()
        await watch.until_handled(5)
        own_nats.start()
        await until_consumer(own_nats.url(), acknowledged_up_to(5))
    async with second.running(own_nats.url()):
        await publish(own_nats.url(), tokens(1, after=5))
        await second.until_handled(1)

    assert watch.positions == [1, 2, 3, 4, 5]
    assert second.positions == [6]


@pytest.mark.parametrize("kinds", [[], ["created"]], ids=["all", "filtered"])
async def test_a_stream_made_anew_by_the_relay(nats_url: str, kinds: list[str]) -> None:
    """The consumer went with the stream: it is made again after the own position, once the stream is as long."""
    log = tokens(20)
    await publish(nats_url, log[:10])
    watch = Watch()
    async with watch.running(nats_url, kinds=kinds):
        await watch.until_handled(10)
        await remake(nats_url)
        await publish(nats_url, log[:4])
        await watch.until_said(Rewound)
        await publish(nats_url, log[4:])
        await watch.until_handled(20)

    assert watch.positions == list(range(1, 21))
    assert watch.said(Rewound)[0].position == 10
    assert len(watch.said(StreamRemade)) == 1
    assert [notice.position for notice in watch.said(ConsumerMade)] == [0, 10]


async def test_what_is_in_hand_is_not_forgotten_when_the_consumer_is_made_again(nats_url: str) -> None:
    """It begins after what is handled, not after what was taken: if the subscriber dies then, the next one gets it."""
    log = tokens(5)
    await publish(nats_url, log)

    async def for_ever(_: Received) -> None:
        await asyncio.Event().wait()

    watch, second = Watch(for_ever), Watch()
    async with watch.running(nats_url, grace=0.0):
        await watch.until_said(Following)
        await until_consumer(nats_url, lambda info: info.num_ack_pending == 5)
        await remake(nats_url)
        await publish(nats_url, log)
        await watch.until(lambda: len(watch.said(ConsumerMade)) == 2)
    async with second.running(nats_url):
        await second.until_handled(5)

    assert second.positions == [1, 2, 3, 4, 5]


async def test_a_position_beyond_the_end(nats_url: str) -> None:
    """No consumer is started there: it waits until the stream has come so far, and misses nothing after it."""
    log = tokens(10)
    await publish(nats_url, log[:3])
    watch = Watch()
    async with watch.running(nats_url, after=6):
        await watch.until_said(Rewound)
        with pytest.raises(nats.js.errors.NotFoundError):
            await consumer(nats_url)
        await publish(nats_url, log[3:])
        await watch.until_handled(4)

    assert watch.said(Rewound)[0] == Rewound(last=3, position=6)
    assert watch.positions == [7, 8, 9, 10]


@pytest.mark.parametrize("kinds", [[], ["created"]], ids=["all", "filtered"])
async def test_a_consumer_that_had_more_delivered_than_the_stream_holds(
    nats_url: str, kinds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broker lost its tail: what comes at those positions is read when it is there again, before what is new."""
    from events.nats.broker import Broker, StreamInfo

    log = tokens(12)
    await publish(nats_url, log[:5])
    first, second = Watch(), Watch()
    async with first.running(nats_url, kinds=kinds):
        await first.until_handled(5)
    await publish(nats_url, log[5:10])
    await take_and_die(nats_url, 5)
    ask, asked = Broker.stream_info, asyncio.Event()
    rewound = True

    async def shorter(self: Broker, *, deleted: bool = False) -> StreamInfo:
        info = await ask(self, deleted=deleted)
        if rewound:
            info.state.last_seq = 7
            asked.set()
        return info

    monkeypatch.setattr(Broker, "stream_info", shorter)
    async with second.running(nats_url, kinds=kinds, ack_wait=3600.0):
        assert await second.until_said(Rewound) == Rewound(last=7, position=10)
        assert second.positions == []
        rewound = False
        await publish(nats_url, log[10:])
        await second.until_handled(7)

    assert second.positions == list(range(6, 13))


async def test_another_log_ends_it(nats_url: str) -> None:
    """While it runs, the stream is made anew from another log: both are named, and nothing of it is handled."""
    await publish(nats_url, tokens(5))
    watch = Watch()
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        ended = group.create_task(_ends_with_another_log(watch, nats_url))
        await watch.until_handled(5)
        await remake(nats_url)
        await publish(nats_url, tokens(9), log=OTHER)
        error = await ended

    assert (error.old, error.new) == (log_source(LOG), log_source(OTHER))
    assert watch.positions == [1, 2, 3, 4, 5]


async def _ends_with_another_log(watch: Watch, nats_url: str, **options: Any) -> NewIncarnation:
    with pytest.raises(NewIncarnation) as caught:
        await watch.ends(nats_url, **options)
    return caught.value


@pytest.mark.parametrize("length", [3, 9], ids=["shorter", "longer"])
async def test_another_log_since_last_time_ends_it(nats_url: str, length: int) -> None:
    """With the source of the last time, also when the own position would fit into the new log."""
    await publish(nats_url, tokens(length), log=OTHER)
    watch = Watch()
    error = await _ends_with_another_log(watch, nats_url, after=5, source=log_source(LOG))

    assert error.old == log_source(LOG)
    assert watch.positions == []


async def test_another_log_is_followed_from_its_start_if_wanted(nats_url: str) -> None:
    """And that is said."""
    await publish(nats_url, tokens(5))
    watch = Watch()
    async with watch.running(nats_url, on_new_incarnation="restart"):
        await watch.until_handled(5)
        await remake(nats_url)
        await publish(nats_url, tokens(9), log=OTHER)
        await watch.until_handled(14)

    assert watch.positions == [1, 2, 3, 4, 5, *range(1, 10)]
    [said] = watch.said(AnotherLog)
    assert (said.old, said.new) == (log_source(LOG), log_source(OTHER))
    assert [received.source for received in watch.handled[5:]] == [log_source(OTHER)] * 9


async def test_a_message_of_another_log_in_the_same_stream_ends_it(nats_url: str) -> None:
    """It is never mixed in, wherever it comes from."""
    await publish(nats_url, tokens(5))
    [strange] = tokens(1, after=5)
    await put(nats_url, subject(strange), message(strange, log_source(OTHER)))
    watch = Watch()
    await _ends_with_another_log(watch, nats_url)

    assert watch.positions == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "options",
    [{}, {"kinds": ["created"]}],
    ids=["all", "filtered"],
)
async def test_a_lost_message_ends_it(nats_url: str, options: dict[str, Any]) -> None:
    """Without a feed there is nowhere to look; what comes before is handled, nothing after it."""
    await publish(nats_url, tokens(5))
    await lose(nats_url, 3, 4)
    watch = Watch()
    with pytest.raises(EventsMissing) as caught:
        await watch.ends(nats_url, **options)

    assert (caught.value.first, caught.value.last) == (3, 4)
    assert watch.said(Missing)
    assert watch.positions == [1, 2]


async def test_a_message_lost_while_it_follows_ends_it(nats_url: str) -> None:
    """The consumer passes by it without a word; the position after it tells."""
    await publish(nats_url, tokens(3))
    go_on, begun = asyncio.Event(), asyncio.Event()

    async def wait(_: Received) -> None:
        begun.set()
        await go_on.wait()

    watch = Watch(wait)
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        ended = group.create_task(_ends_with_a_gap(watch, nats_url))
        await begun.wait()
        await publish(nats_url, tokens(3, after=3))
        await lose(nats_url, 5)
        go_on.set()
        error = await ended

    assert (error.first, error.last) == (5, 5)
    assert watch.positions == [1, 2, 3, 4]


async def _ends_with_a_gap(watch: Watch, nats_url: str, **options: Any) -> EventsMissing:
    with pytest.raises(EventsMissing) as caught:
        await watch.ends(nats_url, in_hand=1, **options)
    return caught.value


async def test_a_beginning_that_was_purged_ends_it(nats_url: str) -> None:
    """Also when nothing at all is left of it."""
    await publish(nats_url, tokens(5))
    connection = await nats.connect(nats_url)
    await connection.jetstream().purge_stream(STREAM)
    await connection.close()
    for options in ({}, {"kinds": ["created"]}):
        with pytest.raises(EventsMissing) as caught:
            await Watch().ends(nats_url, f"sub-{len(options)}", **options)
        assert (caught.value.first, caught.value.last) == (1, 5)


async def test_it_waits_for_a_lost_message_if_wanted(nats_url: str) -> None:
    """Until the relay has made the stream anew; then it goes on, and has missed nothing."""
    log = tokens(8)
    await publish(nats_url, log[:5])
    await lose(nats_url, 3)
    watch = Watch()
    async with watch.running(nats_url):
        await watch.until_said(Missing)
        await watch.until_handled(2)
        assert watch.positions == [1, 2]
        await remake(nats_url)
        await publish(nats_url, log)
        await watch.until_handled(8)

    assert watch.positions == list(range(1, 9))


async def test_a_version_left_out_ends_it(nats_url: str) -> None:
    """With a filter the positions cannot tell; that a token's versions have a gap does, also at a token's first."""
    account = new_account()
    log = histories(2, 4, account=account)
    for position, event in enumerate([*log[:2], log[3], *log[4:]], 1):
        await put(nats_url, *await _as_put(nats_url, event, position))
    watch = Watch()
    with pytest.raises(EventsMissing, match="versions"):
        await watch.ends(nats_url, account=account)

    assert log[2].stream_id.endswith(watch.said(Missing)[0].reason.split()[4])
    assert in_order_per_token(watch.handled)


async def test_a_first_version_left_out_ends_it(nats_url: str) -> None:
    """Whoever begins at the start sees every token's first event."""
    account = new_account()
    log = histories(2, 2, account=account)
    for position, event in enumerate(log[1:], 1):
        await put(nats_url, *await _as_put(nats_url, event, position))
    with pytest.raises(EventsMissing, match="versions"):
        await Watch().ends(nats_url, account=account)


async def _as_put(nats_url: str, event: object, position: int) -> tuple[str, bytes]:
    import msgspec

    from events.recorded import Recorded

    assert isinstance(event, Recorded)
    await publish(nats_url, [])
    return subject(event), message(msgspec.structs.replace(event, position=position), log_source(LOG))


@pytest.mark.parametrize("kinds", [[], ["created"]], ids=["all", "filtered"])
async def test_a_foreign_message_is_not_passed_by(nats_url: str, kinds: list[str]) -> None:
    """It takes the place of an event: when the relay has put that right, the event is handled."""
    log = tokens(5)
    await publish(nats_url, log[:2])
    await put(nats_url, "tokens.v1.a.b.created", b"{}")
    watch = Watch()
    async with watch.running(nats_url, kinds=kinds):
        await watch.until_said(Missing)
        assert watch.said(Foreign)[0].sequence == 3
        await watch.until_handled(2)
        await remake(nats_url)
        await publish(nats_url, log)
        await watch.until_handled(5)

    assert watch.positions == [1, 2, 3, 4, 5]


async def test_an_event_at_a_wrong_place_is_foreign(nats_url: str) -> None:
    """The position is the sequence; what says otherwise is not believed."""
    log = tokens(5)
    await publish(nats_url, log[:2])
    await put(nats_url, subject(log[4]), message(log[4], log_source(LOG)))
    watch = Watch()
    with pytest.raises(EventsMissing):
        await watch.ends(nats_url)

    assert watch.said(Foreign)[0].sequence == 3


async def test_a_consumer_that_somebody_deletes(nats_url: str) -> None:
    """It is made again after what was handled, and nothing comes twice."""
    await publish(nats_url, tokens(5))
    watch = Watch()
    async with watch.running(nats_url):
        await watch.until_handled(5)
        connection = await nats.connect(nats_url)
        await connection.jetstream().delete_consumer(STREAM, "sub")
        await connection.close()
        await watch.until_said(OutOfStep)
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
    watch = Watch()
    async with watch.running(nats_url):
        await watch.until_handled(3)

    assert len(watch.said(Disconnected)) == 2


async def test_an_event_that_a_replica_did_not_have_yet_is_not_skipped(
    nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a cluster, what a dead instance had may be looked for where it has not arrived; when it comes, it is taken."""
    options: dict[str, Any] = {"kinds": ["created"], "ack_wait": 1.0}
    log = tokens(3)
    await publish(nats_url, log[:1])
    watch = Watch()
    async with watch.running(nats_url, **options):
        await watch.until_handled(1)
    await publish(nats_url, log[1:])
    assert await take_and_die(nats_url, 2) == [2, 3]

    @asynccontextmanager
    async def lagging(*args: Any, **settings: Any) -> AsyncIterator[Pull]:
        async with reading(*args, **settings) as pull:
            pull.pending = 0
            yield pull

    monkeypatch.setattr(catch_up, "reading", lagging)
    async with watch.running(nats_url, **options):
        await watch.until_handled(3)

    assert watch.positions == [1, 2, 3]
