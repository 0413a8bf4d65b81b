"""The end of a subscriber: nothing is lost, nothing hangs."""

import asyncio
import os
import signal

import pytest

from events.cloudevents import message, subject
from events.received import Received
from events.subscriber import Subscriber
from events.subscriber.errors import NewIncarnation
from events.subscriber.notices import Disconnected, Following
from service.embedded.nats import EmbeddedNats
from tests.events.subscriber.stream import SOON, publish
from tests.events.subscriber.watching import Watch, consumer, put, tokens


async def test_what_is_in_hand_is_finished_and_acknowledged(nats_url: str) -> None:
    """What only waits is left; the next start begins there, at once."""
    await publish(nats_url, tokens(10))
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def at_four(received: Received) -> None:
        if received.position == 4:
            begun.set()
            await go_on.wait()

    watch, second = Watch(at_four), Watch()
    subscriber = Subscriber(nats_url, "sub", watch.handle, ack_wait=3600.0)
    running = asyncio.create_task(subscriber.run())
    async with asyncio.timeout(SOON):
        await begun.wait()
        subscriber.stop()
        done, _ = await asyncio.wait({running}, timeout=0.3)
        assert not done
        go_on.set()
        await running
    assert watch.positions == [1, 2, 3, 4]
    assert (await consumer(nats_url)).ack_floor.stream_seq == 4  # type: ignore[union-attr]
    async with second.running(nats_url, ack_wait=3600.0):
        await second.until_handled(6)

    assert second.positions == [5, 6, 7, 8, 9, 10]


async def test_a_handler_that_hangs_is_given_up(nats_url: str) -> None:
    """After the grace it is cancelled; its event is not acknowledged."""
    await publish(nats_url, tokens(3))
    cancelled = asyncio.Event()

    async def for_ever(received: Received) -> None:
        if received.position == 2:
            try:
                await asyncio.Event().wait()
            finally:
                cancelled.set()

    watch, second = Watch(for_ever), Watch()
    async with asyncio.timeout(SOON):
        async with watch.running(nats_url, grace=0.2):
            await watch.until_handled(1)
    assert cancelled.is_set()
    async with second.running(nats_url):
        await second.until_handled(2)

    assert second.positions == [2, 3]


async def test_what_is_in_hand_is_finished_also_when_it_cannot_go_on(nats_url: str) -> None:
    """A message of another log ends it; what came before it is not broken off."""
    await publish(nats_url, tokens(1))
    [strange] = tokens(1, after=1)
    await put(nats_url, subject(strange), message(strange, "urn:tokentrail:log:other"))
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def wait(_: Received) -> None:
        begun.set()
        await go_on.wait()

    watch = Watch(wait)
    running = asyncio.create_task(watch.ends(nats_url))
    async with asyncio.timeout(SOON):
        await begun.wait()
        done, _ = await asyncio.wait({running}, timeout=0.3)
        assert not done
        go_on.set()
        with pytest.raises(NewIncarnation):
            await running

    assert watch.positions == [1]
    assert (await consumer(nats_url)).ack_floor.stream_seq == 1  # type: ignore[union-attr]


async def test_it_can_be_cancelled(nats_url: str) -> None:
    """Like any task, and its connection and tasks go with it."""
    await publish(nats_url, tokens(3))
    watch = Watch()
    before = asyncio.all_tasks()
    running = asyncio.create_task(Subscriber(nats_url, "sub", watch.handle, on_notice=watch.on_notice).run())
    await watch.until_handled(3)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running

    assert asyncio.all_tasks() == before


async def test_it_ends_while_the_broker_is_away(own_nats: EmbeddedNats) -> None:
    """As if nothing were wrong: what was not acknowledged comes again."""
    await publish(own_nats.url(), tokens(3))
    watch = Watch()
    async with watch.running(own_nats.url()):
        await watch.until_handled(3)
        own_nats.stop(signal.SIGKILL)
        await watch.until_said(Disconnected)


async def test_it_ends_while_the_broker_hangs(own_nats: EmbeddedNats) -> None:
    """A broker that answers nothing holds it up for a few seconds at most."""
    await publish(own_nats.url(), tokens(3))
    watch = Watch()
    async with asyncio.timeout(SOON):
        async with watch.running(own_nats.url()):
            await watch.until_handled(3)
            os.kill(own_nats.pid, signal.SIGSTOP)
        os.kill(own_nats.pid, signal.SIGCONT)


async def test_a_broker_that_hangs_for_a_while(own_nats: EmbeddedNats) -> None:
    """It is noticed, and nothing is missed afterwards."""
    await publish(own_nats.url(), tokens(3))
    watch = Watch()
    async with watch.running(own_nats.url()):
        await watch.until_handled(3)
        watch.notices.clear()
        os.kill(own_nats.pid, signal.SIGSTOP)
        try:
            await watch.until(lambda: bool(watch.notices))
        finally:
            os.kill(own_nats.pid, signal.SIGCONT)
        await watch.until_said(Following)
        await publish(own_nats.url(), tokens(3, after=3))
        await watch.until_handled(6)

    assert watch.positions == [1, 2, 3, 4, 5, 6]


async def test_it_runs_once(nats_url: str) -> None:
    """What it knows is of its own run."""
    subscriber = Subscriber(nats_url, "sub", Watch().handle)
    subscriber.stop()
    await subscriber.run()
    with pytest.raises(RuntimeError):
        await subscriber.run()
