"""The relay of the process that appends publishes what is at hand, without asking Postgres for it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from unittest.mock import AsyncMock

import pytest

from events.cloudevents import Message
from service.relay.stream.publisher import Publisher
from service.store.publication import Publication, give_log_new_id
from tests.harness.relayed_log import Log, Watched, a_log, running


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


@pytest.fixture
def unread() -> AsyncMock:
    """What stands for reading the log, where the log is not to be read."""
    return AsyncMock(side_effect=RuntimeError("not to be asked"))


async def test_what_is_at_hand_is_not_read(
    relay: Watched, log: Log, nats_url: str, unread: AsyncMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its messages are the same, byte for byte. One after the other, in batches, and the last one soon too."""
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
    assert await log.is_in_stream(nats_url)


async def test_others_append_too(relay: Watched, log: Log, nats_url: str) -> None:
    """What comes from another process in between is read, in its place, and soon."""
    async with a_log(log.url) as other, running(relay):
        for ours, theirs in ((1, 1), (3, 1), (1, 0), (0, 2), (20, 20), (1, 1)) * 5:
            await asyncio.gather(log.append(ours), other.append(theirs))
        await relay.reached(5 * 51)
    assert await log.is_in_stream(nats_url)


async def test_others_who_are_not_heard_of(relay: Watched, log: Log, nats_url: str) -> None:
    """A notification that is lost is made good for by the gap before what is at hand."""
    async with a_log(log.url, notify=False) as other, running(relay, listen=False):
        for position in range(2, 22, 2):
            await other.append()
            await log.append()
            await relay.reached(position)
    assert await log.is_in_stream(nats_url)


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


async def test_another_log_id(relay: Watched, log: Log) -> None:
    """What is at hand of a log that has got another id does not go out under the old one."""
    async with running(relay, listen=False):
        await log.append()
        await relay.reached(1)
        await give_log_new_id(log.url)
        await log.append()
        await relay.until(lambda status: status.fault is not None)
    assert relay.seen[-1].position == 1
