"""How far the log has come, as a subscriber is told over core NATS."""

import asyncio
import itertools
import time

import nats.errors
import pytest

from events.log_point import LogPoint
from events.signals import CLOCK, HEAD
from service.leading.lease import Lease
from service.relay import beacon
from service.relay import relay as relay_module
from service.relay.beacon import Beacon
from service.relay.leadership import Leadership
from service.store.errors import StoreUnavailable
from service.store.moment import this_moment
from service.store.publication import Publication, Slice
from tests.harness.log_rows import read_log
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import FOREIGN, STREAM
from tests.service.relay.listening import Listener


async def test_it_speaks_every_second(log: Log, relay: Watched, listener: Listener) -> None:
    """With nothing to publish, statements follow each other by about a second, each of a newer read."""
    await log.append(3)
    async with running(relay):
        await relay.reached(3)
        await listener.reached(3)
        for _ in range(3):
            await listener.next()
    heads = listener.heads[-3:]

    assert {(head.source, head.position, head.event_id, head.epoch) for _, head in heads} == {
        (await log.source(), 3, await log.id_at(3), 1)
    }
    assert all(0.9 < later - earlier < 1.5 for (earlier, _), (later, _) in itertools.pairwise(heads))
    assert all(came - 2 < head.clock < came for came, head in heads)
    assert len({head.clock for _, head in heads}) == len(heads)


async def test_it_speaks_right_after_events_are_published(
    log: Log, relay: Watched, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A subscriber that has just applied an event need not wait for the next second to know that it is current."""
    monkeypatch.setattr(beacon, "_EVERY", 60.0)
    async with running(relay):
        await relay.reached(0)
        for position in range(1, 5):
            await log.append(1)
            await listener.reached(position)


async def test_a_statement_is_true(log: Log, relay: Watched, listener: Listener) -> None:
    """What was acknowledged before `clock` is at or before `position`, and `position` is never beyond the log. Many
    publishes lead to no more than twenty statements a second, and the last one is of the end."""
    acknowledged: list[tuple[float, int]] = []
    committed: list[tuple[float, int]] = []
    async with running(relay):
        await relay.reached(0)
        for position in range(1, 201):
            committed.append((time.monotonic(), position - 1))
            await log.append(1)
            acknowledged.append((time.monotonic(), position))
        await listener.reached(200)
        took = time.monotonic() - committed[0][0]
    assert len(listener.heads) <= took * 20 + 3
    assert len({head.position for _, head in listener.heads}) > 3
    for came, head in listener.heads:
        assert head.position >= max((position for at, position in acknowledged if at < head.clock), default=0)
        assert head.position <= sum(1 for at, _ in committed if at < came)
    ids = ["", *(str(event.event_id) for event in await read_log(log.store, after=0, limit=200))]
    assert [head.event_id for _, head in listener.heads] == [ids[head.position] for _, head in listener.heads]


async def test_the_clock_is_taken_before_the_read(
    log: Log, relay: Watched, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read that is slow to come back says nothing about what was appended meanwhile."""
    monkeypatch.setattr(relay_module, "_LOOK_AGAIN", 60.0)
    original = Publication.read
    reading, come_back, read_on = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow(publication: Publication, after: int, limit: int) -> Slice:
        if reading.is_set():
            await read_on.wait()
        read = await original(publication, after, limit)
        reading.set()
        await come_back.wait()
        return read

    async with running(relay):
        await relay.reached(0)
        monkeypatch.setattr(Publication, "read", slow)
        await reading.wait()
        await listener.falls_silent()
        await log.append(1)
        appended = time.monotonic()
        come_back.set()
        head = await listener.next()
        read_on.set()

    assert head.position == 0
    assert head.clock < appended


async def test_it_answers_what_its_clock_says(relay: Watched, listener: Listener) -> None:
    """The answer names the process and lies between question and answer, also where the loop's time stands still."""
    async with running(relay):
        head = await listener.next()
        asked = time.monotonic()
        clock = await listener.clock()
        answered = time.monotonic()

    assert clock.relay == head.relay
    assert asked <= clock.clock <= answered


async def test_it_answers_no_subject_that_others_listen_to(log: Log, relay: Watched, listener: Listener) -> None:
    """Whoever may ask for the time cannot put the answer into the stream, or delete the stream with it."""
    async with running(relay):
        await log.append(1)
        await relay.reached(1)
        for reply in ("tokens.v1.account.token.revoked", HEAD, f"$JS.API.STREAM.DELETE.{STREAM}"):
            await listener.client.publish(CLOCK, reply=reply)
        await listener.clock()
        await log.append(1)
        await relay.reached(2)
        stored = (await log.broker.info()).state

    assert (stored.messages, stored.last_seq) == (2, 2)


async def test_without_the_lead_nothing_is_said(log: Log, listener: Listener) -> None:
    """A read that was made before the lead was lost is no news after it, and the clock is not told."""
    lease = Lease(log.pool, "relay")
    beacon = Beacon(Leadership(lease))
    async with beacon.over(listener.client):
        beacon.note(this_moment(), "source", LogPoint(7, "a"))
        beacon.hurry()
        await listener.falls_silent()
        with pytest.raises(nats.errors.TimeoutError):
            await listener.client.request(CLOCK, b"", timeout=0.5)
        assert listener.heads == []

        assert await lease.take()
        beacon.note(this_moment(), "source", LogPoint(8, "b"))
        beacon.hurry()
        await listener.reached(8)
        await listener.clock()


@pytest.mark.parametrize("fault", ["is away", "hangs"])
async def test_who_cannot_read_the_log_is_silent(
    relay: Watched, listener: Listener, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """An old statement is not sent again in the place of a new one."""
    original = Publication.read
    is_back = asyncio.Event()

    async def read(publication: Publication, after: int, limit: int) -> Slice:
        if fault == "is away" and not is_back.is_set():
            raise StoreUnavailable
        await is_back.wait()
        return await original(publication, after, limit)

    async with running(relay):
        await listener.next()
        monkeypatch.setattr(Publication, "read", read)
        await listener.falls_silent()
        is_back.set()
        await listener.next()


async def test_a_relay_that_stopped_at_the_stream_is_silent(log: Log, relay: Watched, listener: Listener) -> None:
    """Of a stream that is not the log's nobody may believe to be current."""
    await log.append(1)
    async with running(relay):
        await listener.reached(1)
        await log.broker.put(*[FOREIGN] * 2)
        await relay.faulted("stream_ahead")
        await listener.falls_silent()
        await log.broker.lose()
        await listener.said(lambda head: head.position == 1)
