"""The end of a subscriber: nothing is lost, nothing hangs."""

import asyncio
import contextlib
import signal

import pytest

from events.cloudevents import message, subject
from events.received import Received
from events.subscriber.errors import NewIncarnation
from service.embedded.nats import EmbeddedNats
from tests.events.nats.servers import hanging
from tests.events.subscriber.stream import publish
from tests.events.subscriber.watching import Waiting, Watch, consumer, is_not_done, tokens
from tests.harness.stream import Nats
from tests.harness.waiting import SOON, in_time


async def test_what_is_in_hand_is_finished_and_acknowledged(nats_url: str) -> None:
    """What only waits is left; the next start begins there, at once."""
    await publish(nats_url, tokens(10))
    watch = Waiting(at=4)
    running = asyncio.create_task(watch.subscribed(nats_url, ack_wait=3600.0).run())
    async with asyncio.timeout(SOON):
        await watch.begun.wait()
        watch.subscriber.stop()
        assert await is_not_done(running)
        watch.go_on.set()
        await running
    assert watch.positions == [1, 2, 3, 4]
    assert (await consumer(nats_url)).ack_floor.stream_seq == 4  # type: ignore[union-attr]
    second = await Watch().handles(6, nats_url, ack_wait=3600.0)

    assert second.positions == [5, 6, 7, 8, 9, 10]


async def test_a_handler_that_hangs_is_given_up(nats_url: str) -> None:
    await publish(nats_url, tokens(3))
    cancelled = asyncio.Event()

    async def for_ever(received: Received) -> None:
        if received.position == 2:
            try:
                await asyncio.Event().wait()
            finally:
                cancelled.set()

    await in_time(Watch(for_ever).handles(1, nats_url, grace=0.2))
    assert cancelled.is_set()
    second = await Watch().handles(2, nats_url)

    assert second.positions == [2, 3]


async def test_what_is_in_hand_is_finished_also_when_it_cannot_go_on(nats_url: str) -> None:
    """A message of another log ends it; what came before it is not broken off."""
    await publish(nats_url, tokens(1))
    [strange] = tokens(1, after=1)
    await Nats(nats_url).put((subject(strange), message(strange, "urn:tokentrail:log:other")))
    watch = Waiting()
    running = asyncio.create_task(watch.ends(nats_url))
    async with asyncio.timeout(SOON):
        await watch.begun.wait()
        assert await is_not_done(running)
        watch.go_on.set()
        with pytest.raises(NewIncarnation):
            await running

    assert watch.positions == [1]
    assert (await consumer(nats_url)).ack_floor.stream_seq == 1  # type: ignore[union-attr]


async def test_it_can_be_cancelled(nats_url: str) -> None:
    """It does not run again after it has ended."""
    await publish(nats_url, tokens(3))
    watch = Watch()
    before = asyncio.all_tasks()
    running = asyncio.create_task(watch.subscribed(nats_url).run())
    await watch.until_handled(3)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running

    assert asyncio.all_tasks() == before
    with pytest.raises(RuntimeError):
        await watch.subscriber.run()


@pytest.mark.parametrize("hangs", [False, True], ids=["away", "hangs"])
async def test_it_ends_without_the_broker(own_nats: EmbeddedNats, hangs: bool) -> None:
    """A broker that is away, or answers nothing, holds it up for a few seconds at most."""
    await publish(own_nats.url(), tokens(3))
    watch = Watch()
    async with asyncio.timeout(SOON), contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(watch.running(own_nats.url()))
        await watch.until_handled(3)
        if hangs:
            with hanging(own_nats):
                await stack.aclose()
        else:
            own_nats.stop(signal.SIGKILL)
            await watch.until_said("disconnected")
