"""The stream is the log: what is published, when, and by whom."""

import asyncio
import os
import signal as signals
from collections.abc import AsyncIterator, Sequence
from unittest.mock import AsyncMock

import nats
import pytest
from prometheus_client import REGISTRY

from events.cloudevents import Message
from service.embedded.nats import EmbeddedNats
from service.relay import relay as relay_module
from service.relay.stream.publisher import Publisher
from service.store import log_signal
from service.store.publication import Publication
from tests.harness.processes import hang
from tests.harness.relayed_log import Log, Watched, a_log, running
from tests.harness.stream import Nats
from tests.service.relay.listening import Listener


async def test_several_windows_are_caught_up_with(log: Log, relay: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backlog of full windows, read ahead while the broker stores, arrives whole, also when the last is full too."""
    monkeypatch.setattr(relay_module, "_WINDOW", 8)
    await log.append(64)
    async with running(relay):
        await relay.reached(64)
        await log.append(1)
        await relay.reached(65)

    assert await log.is_in_stream()


async def test_a_plain_client_is_told_the_form(log: Log, relay: Watched, broker: Nats) -> None:
    async with await nats.connect(broker.url) as connection, running(relay):
        subscriber = await connection.subscribe("tokens.v1.>")
        await log.append()
        received = await subscriber.next_msg(timeout=10)

    assert (received.headers or {})["Content-Type"] == "application/cloudevents+json"


async def test_the_stream_is_made_to_keep_everything(relay: Watched, broker: Nats) -> None:
    """Nothing expires, nothing is dropped when the disk is full, nothing can be deleted or purged."""
    async with running(relay):
        await relay.reached(0)

    config = (await broker.info()).config
    assert config.subjects == ["tokens.v1.>"]
    assert (config.storage, config.retention, config.discard) == ("file", "limits", "new")
    assert (config.max_msgs, config.max_bytes, config.max_age) == (-1, -1, 0)
    assert (config.deny_delete, config.deny_purge) == (True, True)


async def test_a_follower_takes_over(log: Log, listener: Listener) -> None:
    """Of two relays one publishes, speaks and answers, as the metric says; when it stops, the other goes on where the
    stream ends, with another name and epoch."""
    leader, follower = Watched(log), Watched(log)
    async with running(leader):
        first = await listener.next()
        async with running(follower):
            await log.append(5)
            await leader.reached(5)
            for _ in range(2):
                await listener.next()
            assert {(await listener.clock()).relay for _ in range(4)} == {first.relay}
            assert {head.relay for _, head in listener.heads} == {first.relay}
            assert follower.seen == []
            assert REGISTRY.get_sample_value("tokentrail_relay_leads") == 1
            await leader.relay.stop()
            await log.append(5)
            await follower.reached(10)
            assert follower.relay.leads
            assert follower.seen[0].position == 5
            second = await listener.said(lambda head: head.relay != first.relay)
            assert second.epoch == first.epoch + 1

    assert REGISTRY.get_sample_value("tokentrail_relay_leads") == 0
    assert await log.is_in_stream()


async def test_stop_publishes_what_is_left(log: Log, another_relay: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_signal, "POLL", 60)
    async with running(another_relay, listen=False):
        await another_relay.reached(0)
        await log.append(3)

    assert await log.is_in_stream()


async def test_a_relay_stops_soon_while_nats_hangs(own_log: Log, own_nats: EmbeddedNats) -> None:
    async with running(relay := Watched(own_log)):
        await relay.reached(0)
        hang(own_nats.pid)
        await own_log.append(3)
        async with asyncio.timeout(5):
            await relay.relay.stop()
        os.kill(own_nats.pid, signals.SIGCONT)


async def test_a_backlog_is_published_without_the_fault_before_it(
    own_log: Log, own_nats: EmbeddedNats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a NATS that came late nothing is said any more from the first window on."""
    monkeypatch.setattr(relay_module, "_WINDOW", 8)
    own_nats.stop()
    await own_log.append(40)
    async with running(relay := Watched(own_log)):
        await relay.faulted("nats_unavailable")
        own_nats.start()
        await relay.reached(40)

    assert {status.fault for status in relay.seen if status.position > 0} == {None}


class Busy:
    """A relay that has published the first event and is held while it publishes the second. It will not look at the log
    by itself for a minute."""

    def __init__(self, relay: Watched, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
        self._relay = relay
        self._log = log
        self._held, self._free = asyncio.Event(), asyncio.Event()
        publish = Publisher.publish

        async def slowly(publisher: Publisher, first: int, messages: Sequence[Message]) -> None:
            if first > 1:
                self._held.set()
                await self._free.wait()
            await publish(publisher, first, messages)

        monkeypatch.setattr(Publisher, "publish", slowly)
        monkeypatch.setattr("service.store.log_signal.POLL", 60.0)

    async def begun(self) -> None:
        await self._log.append()
        await self._relay.reached(1)
        await self._log.append()
        await self._held.wait()

    async def ended(self, position: int) -> None:
        """Let go, it reaches the position at once."""
        self._free.set()
        await self._relay.reached(position)


@pytest.fixture
async def busy(relay: Watched, log: Log, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Busy]:
    async with running(relay, listen=False):
        yield Busy(relay, log, monkeypatch)


async def test_what_is_at_hand_is_not_read(relay: Watched, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its messages are the same, byte for byte. One after the other, in batches, and the last one soon too."""
    unread = AsyncMock(side_effect=RuntimeError("not to be asked"))
    async with running(relay, listen=False):
        await log.append()
        await relay.reached(1)
        monkeypatch.setattr(Publication, "read", unread)
        for position in range(2, 12):
            await log.append()
            await relay.reached(position)
        await log.append(50)
        await relay.reached(61)
        monkeypatch.undo()
    assert unread.await_count == 0
    assert await log.is_in_stream()


async def test_others_append_too(relay: Watched, log: Log) -> None:
    """What comes from another process in between is read, in its place, and soon."""
    async with a_log(log.url) as other, running(relay):
        for ours, theirs in ((1, 1), (3, 1), (1, 0), (0, 2), (20, 20), (1, 1)) * 5:
            await asyncio.gather(log.append(ours), other.append(theirs))
        await relay.reached(5 * 51)
    assert await log.is_in_stream()


async def test_others_are_not_left_waiting(busy: Busy, log: Log, relay: Watched) -> None:
    """What another process appends behind one of ours, while the relay is busy, is not left for its next look."""
    relay.signal.is_own = log.appender.has_session
    await relay.signal.start()
    async with a_log(log.url) as other:
        await busy.begun()
        await log.append()
        await other.append()
        await busy.ended(4)
    await relay.signal.stop()


async def test_several_at_hand(busy: Busy, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a window takes came while the relay was busy: none is left for its next look at the log."""
    monkeypatch.setattr("service.relay.relay._WINDOW", 4)
    await busy.begun()
    for count in (3, 3, 3):
        await log.append(count)
    await busy.ended(11)
