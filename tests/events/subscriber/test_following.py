"""Every event once and in order, over restarts of the subscriber, whatever another instance had in hand."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from events.log_point import LogPoint
from events.subscriber import Subscriber
from events.subscriber.errors import SubscriberError
from events.subscriber.order.cursor import Cursor
from tests.events.subscriber.stream import Relay, publish, take_and_die
from tests.events.subscriber.watching import Waiting, Watch, consumer, histories, none_pending, tokens, until_consumer
from tests.harness.builders import event_id_at
from tests.harness.stream import STREAM, streams


async def test_it_handles_what_there_is_and_then_what_comes(nats_url: str) -> None:
    async with Watch().running(nats_url, in_hand=7) as watch:
        await watch.until(lambda: bool(watch.notices))
        await publish(nats_url, tokens(25))
        await watch.until_handled(25)
        await publish(nats_url, tokens(10, after=25))
        await watch.until_handled(35)

    assert watch.positions == list(range(1, 36))
    assert watch.subscriber.position == 35
    info = await consumer(nats_url)
    assert (info.num_ack_pending, info.ack_floor and info.ack_floor.stream_seq) == (0, 35)


@pytest.mark.parametrize(
    ("start", "expected"), [("beginning", [1, 2, 3, 4]), (LogPoint(3, str(event_id_at(3))), [4]), (2, [3, 4])]
)
async def test_a_new_name_starts_where_it_is_told(nats_url: str, start: object, expected: Sequence[int]) -> None:
    await publish(nats_url, tokens(3))
    async with Watch().running(nats_url, start=start) as watch:
        await watch.until_said("following")
        await publish(nats_url, tokens(1, after=3))
        await watch.until_handled(len(expected))

    assert watch.positions == expected


async def test_the_own_position_wins_when_the_broker_is_ahead(nats_url: str) -> None:
    """What was acknowledged but is not in the handler's store is read again from the stream."""
    await publish(nats_url, tokens(10))
    await Watch().handles(10, nats_url)
    async with Watch().running(nats_url, after=4) as watch:
        await publish(nats_url, tokens(2, after=10))
        await watch.until_handled(8)

    assert watch.positions == list(range(5, 13))
    assert [(notice.position, notice.last) for notice in watch.said("behind")] == [(4, 10)]


async def test_the_own_position_wins_when_the_broker_is_behind(nats_url: str) -> None:
    """What the store has but was not acknowledged is acknowledged and skipped, whether it was delivered or not."""
    await publish(nats_url, tokens(10))
    await Watch().handles(10, nats_url)
    await publish(nats_url, tokens(8, after=10))
    assert await take_and_die(nats_url, 3) == [11, 12, 13]
    async with Watch().running(nats_url, after=15, ack_wait=1.0) as watch:
        await watch.until_handled(3)
        assert watch.positions == [16, 17, 18]
        await until_consumer(nats_url, none_pending)  # what the dead instance had comes again after ack_wait


async def test_what_a_dead_instance_had_in_hand_is_not_waited_for(nats_url: str) -> None:
    """It is read at once and in its place, also when it is all that the broker lets be in hand."""
    await publish(nats_url, tokens(3))
    await Watch().handles(3, nats_url, in_hand=10)
    await publish(nats_url, tokens(20, after=3))
    assert len(await take_and_die(nats_url, 10)) == 10
    watch = await Watch().handles(20, nats_url, in_hand=10, ack_wait=3600.0)

    assert watch.positions == list(range(4, 24))
    assert [(notice.position, notice.last) for notice in watch.said("read_again")] == [(4, 13)]


async def test_a_slow_handler_gets_nothing_twice(nats_url: str) -> None:
    """The broker hears that it is still being handled, also what only waits, and sends no more than may be in hand."""
    await publish(nats_url, tokens(20))
    async with Waiting().running(nats_url, in_hand=5, ack_wait=1.0) as watch:
        await watch.until_said("following")
        deadline = asyncio.get_running_loop().time() + 3
        while asyncio.get_running_loop().time() < deadline:
            info = await consumer(nats_url)
            assert info.num_redelivered == 0
            assert (info.num_ack_pending or 0) <= 5
        watch.go_on.set()
        await watch.until_handled(20)
        assert (await consumer(nats_url)).num_redelivered == 0

    assert watch.positions == list(range(1, 21))


async def test_a_slow_handler_is_not_flooded_by_what_is_read_again(
    nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There are no acknowledgements to hold that back: only so many are taken at a time."""
    await publish(nats_url, tokens(100))
    await Watch().handles(100, nats_url)
    take, in_hand = Cursor.take, list[int]()

    def count(self: Cursor, sequence: int, reply: str) -> None:
        take(self, sequence, reply)
        in_hand.append(len(self.in_hand))

    monkeypatch.setattr(Cursor, "take", count)
    await Watch(lambda _: asyncio.sleep(0)).handles(100, nats_url, after=0, in_hand=4)

    assert max(in_hand) == 4


async def test_what_is_sent_twice_is_handled_once(nats_url: str) -> None:
    """A position at or before the last one taken is acknowledged and skipped: here it was acknowledged too late."""
    await publish(nats_url, tokens(3))
    async with Waiting().running(nats_url, ack_wait=3600.0) as watch:
        await watch.until_said("following")
        config = (await consumer(nats_url)).config
        async with streams(nats_url) as stream:
            await stream.add_consumer(STREAM, config.evolve(ack_wait=0.5))
        await until_consumer(nats_url, lambda info: info.delivered is not None and info.delivered.consumer_seq > 3)
        watch.go_on.set()
        await watch.until_handled(3)
        await until_consumer(nats_url, none_pending)

    assert watch.positions == [1, 2, 3]


async def test_two_instances_both_get_everything_in_order(nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said, and neither misses what went to the other once the relay says that there is more."""
    monkeypatch.setattr("events.subscriber.currency._DOUBT_EVERY", 0.3)
    log = histories(10, 30)
    await publish(nats_url, log[:100])
    one, other = Watch(), Watch()
    async with (
        Relay(nats_url, silent=True) as relay,
        one.running(nats_url, in_hand=10),
        other.running(nats_url, in_hand=10),
    ):
        await publish(nats_url, log[100:])
        async with relay.saying(300):
            await one.until(lambda: one.positions[-1:] == [300])
            await other.until(lambda: other.positions[-1:] == [300])

    for watch in (one, other):
        assert watch.positions == list(range(watch.positions[0], 301))
    assert min(one.positions[0], other.positions[0]) == 1
    assert one.said("delivered_elsewhere") or other.said("delivered_elsewhere")


async def test_several_tokens_at_a_time(nats_url: str) -> None:
    """Tokens do not wait for each other; the position is before the first event that is not handled."""
    await publish(nats_url, histories(20, 5))
    async with Waiting(at=1).running(nats_url, concurrency=8) as watch:
        await watch.until_handled(60)
        assert watch.subscriber.position == 0
        assert (await consumer(nats_url)).ack_floor.stream_seq == 0  # type: ignore[union-attr]
        watch.go_on.set()
        await watch.until_handled(100)

    assert watch.subscriber.position == 100
    assert watch.in_order_per_token
    assert sorted(watch.positions) == list(range(1, 101))


async def test_other_options_under_the_same_name(nats_url: str) -> None:
    """Other limits are taken over. Other filters are refused: what the first one passed by would be missing."""
    await publish(nats_url, tokens(3))
    await Watch().handles(3, nats_url, kinds=["created"], in_hand=10)
    await publish(nats_url, tokens(3, after=3))
    watch = await Watch().handles(3, nats_url, kinds=["created"], in_hand=20, ack_wait=5.0)
    config = (await consumer(nats_url)).config
    with pytest.raises(SubscriberError, match="has the filters"):
        await Watch().ends(nats_url)

    assert (config.max_ack_pending, config.ack_wait) == (20, 5.0)
    assert watch.positions == [4, 5, 6]
    assert watch.said("consumer_made") == []


@pytest.mark.parametrize(
    ("name", "options", "fault"),
    [("a.b", {}, "name"), ("a", {"kinds": ["made"]}, "kind"), ("a", {"account": "*"}, "id")],
)
def test_what_cannot_be_is_refused(name: str, options: dict[str, Any], fault: str) -> None:
    """Before anything is asked of the broker."""
    with pytest.raises(ValueError, match=fault):
        Subscriber("nats://127.0.0.1:1", name, Watch().handle, **options)
