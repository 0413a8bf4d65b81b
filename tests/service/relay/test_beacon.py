"""How far the log has come, as a subscriber is told over core NATS."""

import asyncio
import contextlib
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import msgspec
import nats
import nats.errors
import pytest
from nats.aio.client import Client
from nats.aio.msg import Msg

from events.cloudevents import log_source
from events.log_point import LogPoint
from events.signals import CLOCK, HEAD, Clock, Head
from service.leading.lease import Lease
from service.relay import beacon
from service.relay import relay as relay_module
from service.relay.beacon import Beacon
from service.relay.leadership import Leadership
from service.store.errors import StoreUnavailable
from service.store.moment import this_moment
from service.store.publication import Publication, Slice
from tests.service.relay.house import SOON, STREAM, Log, Watched, put, running


class Listener:
    """A plain client. `heads` are all that came, with the moment when each did, on this process's monotonic clock."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.heads: list[tuple[float, Head]] = []
        self.came = asyncio.Event()

    async def until(self, condition: Callable[[Head], bool], *, after: int | None = None) -> Head:
        """The next one that meets the condition, from now on, or after so many."""
        seen = len(self.heads) if after is None else after
        async with asyncio.timeout(SOON):
            while True:
                for _, head in self.heads[seen:]:
                    if condition(head):
                        return head
                seen = len(self.heads)
                self.came.clear()
                await self.came.wait()

    async def falls_silent(self) -> None:
        """Returns when nothing has come for longer than the time between two statements."""
        async with asyncio.timeout(SOON):
            with contextlib.suppress(TimeoutError):
                while True:
                    self.came.clear()
                    async with asyncio.timeout(1.6):
                        await self.came.wait()

    async def clock(self) -> Clock:
        answer = await self.client.request(CLOCK, b"", timeout=SOON)
        return msgspec.json.decode(answer.data, type=Clock)


@asynccontextmanager
async def listening(nats_url: str) -> AsyncIterator[Listener]:
    client = await nats.connect(nats_url)
    listener = Listener(client)

    async def note(message: Msg) -> None:
        listener.heads.append((time.monotonic(), msgspec.json.decode(message.data, type=Head)))
        listener.came.set()

    await client.subscribe(HEAD, cb=note)
    await client.flush()
    try:
        yield listener
    finally:
        await client.close()


async def test_it_speaks_every_second(log: Log, relay: Watched, nats_url: str) -> None:
    """With nothing to publish, statements follow each other by about a second, each of a newer read."""
    await log.append(3)
    async with listening(nats_url) as listener, running(relay):
        await relay.reached(3)
        await listener.until(lambda head: head.position == 3, after=0)
        for _ in range(3):
            await listener.until(lambda _: True)
    heads = listener.heads[-3:]

    log_id, _ = await log.store.head()
    event_id = str((await log.store.read_log(after=2, limit=1))[0].event_id)
    assert {(head.source, head.position, head.event_id, head.epoch) for _, head in heads} == {
        (log_source(log_id), 3, event_id, 1)
    }
    assert all(0.9 < later - earlier < 1.5 for (earlier, _), (later, _) in itertools.pairwise(heads))
    assert all(came - 2 < head.clock < came for came, head in heads)
    assert len({head.clock for _, head in heads}) == len(heads)


async def test_it_speaks_right_after_events_are_published(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A subscriber that has just applied an event need not wait for the next second to know that it is current."""
    monkeypatch.setattr(beacon, "_EVERY", 60.0)
    async with listening(nats_url) as listener, running(relay):
        await relay.reached(0)
        for position in range(1, 5):
            await log.append(1)
            # The statement may have come before the append returns to here.
            await listener.until(lambda head, position=position: head.position == position, after=0)  # type: ignore[misc]


async def test_under_load_it_speaks_twenty_times_a_second_at_most(log: Log, relay: Watched, nats_url: str) -> None:
    """Many publishes lead to few statements, and the last one is of the end."""
    async with listening(nats_url) as listener, running(relay):
        await relay.reached(0)
        began = time.monotonic()
        for _ in range(100):
            await log.append(1)
        await listener.until(lambda head: head.position == 100, after=0)
        took = time.monotonic() - began

    assert len([head for _, head in listener.heads]) <= took * 20 + 3


async def test_a_statement_is_true(log: Log, relay: Watched, nats_url: str) -> None:
    """What was acknowledged before `clock` is at or before `position`, and `position` is never beyond the log."""
    acknowledged: list[tuple[float, int]] = []
    committed: list[tuple[float, int]] = []
    async with listening(nats_url) as listener, running(relay):
        await relay.reached(0)
        for position in range(1, 201):
            committed.append((time.monotonic(), position - 1))
            await log.append(1)
            acknowledged.append((time.monotonic(), position))
        await listener.until(lambda head: head.position == 200, after=0)
    assert len({head.position for _, head in listener.heads}) > 3
    for came, head in listener.heads:
        assert head.position >= max((position for at, position in acknowledged if at < head.clock), default=0)
        assert head.position <= sum(1 for at, _ in committed if at < came)
    ids = ["", *(str(event.event_id) for event in await log.store.read_log(after=0, limit=200))]
    assert [head.event_id for _, head in listener.heads] == [ids[head.position] for _, head in listener.heads]


async def test_the_clock_is_taken_before_the_read(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
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

    async with listening(nats_url) as listener, running(relay):
        await relay.reached(0)
        monkeypatch.setattr(Publication, "read", slow)
        await reading.wait()
        await listener.falls_silent()
        await log.append(1)
        appended = time.monotonic()
        come_back.set()
        head = await listener.until(lambda _: True)
        read_on.set()

    assert head.position == 0
    assert head.clock < appended


async def test_it_answers_what_its_clock_says(log: Log, relay: Watched, nats_url: str) -> None:
    """The answer names the process and lies between question and answer, also where the loop's time stands still."""
    async with listening(nats_url) as listener, running(relay):
        head = await listener.until(lambda _: True)
        asked = time.monotonic()
        clock = await listener.clock()
        answered = time.monotonic()

    assert clock.relay == head.relay
    assert asked <= clock.clock <= answered


async def test_a_follower_is_silent(log: Log, relay: Watched, nats_url: str) -> None:
    """Of two relays only the leader speaks and answers, and the next one when it leads, with another name and epoch."""
    follower = Watched(log, nats_url)
    async with listening(nats_url) as listener, running(relay):
        first = await listener.until(lambda _: True)
        async with running(follower):
            for _ in range(2):
                await listener.until(lambda _: True)
            assert {(await listener.clock()).relay for _ in range(4)} == {first.relay}
            assert {head.relay for _, head in listener.heads} == {first.relay}
            await relay.relay.stop()
            second = await listener.until(lambda head: head.relay != first.relay)

    assert second.epoch == first.epoch + 1


async def test_a_leader_whose_lease_ran_out_is_silent(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its own deadline, before it knows who leads now."""
    async with listening(nats_url) as listener, running(relay):
        await listener.until(lambda _: True)
        monkeypatch.setattr(type(relay.lease), "held", property(lambda _: False))
        await listener.falls_silent()
        with pytest.raises((nats.errors.TimeoutError, nats.errors.NoRespondersError)):
            await listener.client.request(CLOCK, b"", timeout=0.5)


async def test_without_the_lead_nothing_is_said(log: Log, nats_url: str) -> None:
    """A read that was made before the lead was lost is no news after it, and the clock is not told."""
    lease = Lease(log.pool, "relay")
    beacon = Beacon(Leadership(lease))
    async with listening(nats_url) as listener, beacon.over(listener.client):
        beacon.note(this_moment(), "source", LogPoint(7, "a"))
        beacon.hurry()
        await listener.falls_silent()
        with pytest.raises(nats.errors.TimeoutError):
            await listener.client.request(CLOCK, b"", timeout=0.5)
        assert listener.heads == []

        assert await lease.take()
        beacon.note(this_moment(), "source", LogPoint(8, "b"))
        beacon.hurry()
        assert (await listener.until(lambda _: True, after=0)).position == 8
        await listener.clock()


async def test_without_postgres_it_is_silent(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cannot read the log has nothing to say about its end; an old statement is not repeated."""

    async def away(*_: object, **__: object) -> Slice:
        raise StoreUnavailable

    async with listening(nats_url) as listener, running(relay):
        await listener.until(lambda _: True)
        with monkeypatch.context() as patch:
            patch.setattr(Publication, "read", away)
            await relay.faulted("postgres_unavailable")
            await listener.falls_silent()
        await listener.until(lambda _: True)


async def test_a_relay_that_stopped_at_the_stream_is_silent(log: Log, relay: Watched, nats_url: str) -> None:
    """Of a stream that is not the log's nobody may believe to be current."""
    await log.append(1)
    async with listening(nats_url) as listener, running(relay):
        await listener.until(lambda head: head.position == 1, after=0)
        await put(nats_url, [("tokens.v1.a.b.created", b"{}")] * 2)
        await relay.faulted("stream_ahead")
        await listener.falls_silent()
        await listener.client.jetstream().delete_stream(STREAM)
        await listener.until(lambda head: head.position == 1)


async def test_while_a_read_hangs_it_is_silent(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old statement is not sent again in the place of a new one."""
    original = Publication.read
    go_on = asyncio.Event()

    async def hanging(publication: Publication, after: int, limit: int) -> Slice:
        await go_on.wait()
        return await original(publication, after, limit)

    async with listening(nats_url) as listener, running(relay):
        await listener.until(lambda _: True)
        monkeypatch.setattr(Publication, "read", hanging)
        await listener.falls_silent()
        go_on.set()
        await listener.until(lambda _: True)
