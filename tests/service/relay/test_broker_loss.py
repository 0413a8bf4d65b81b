"""What the broker loses, the relay puts back by itself, and says so."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from nats.js import JetStreamContext
from nats.js.api import StreamConfig
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from service.embedded.nats import EmbeddedNats
from service.relay import relay as relay_module
from service.relay.repair.checkpoint import find_checkpoint
from service.relay.repair.publication_record import PublicationRecord
from service.relay.stream.answers import StreamState
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from service.store.publication import Publication
from tests.service.relay.house import STREAM, Log, Watched, as_published, in_stream, put, running, streams
from tests.service.relay.test_beacon import listening

PLAIN = StreamConfig(name=STREAM, subjects=["tokens.v1.>"])
"""A stream made by hand: messages can be taken out of it."""
OTHER = StreamConfig(name="OTHER", subjects=["other"])


def counted(kind: str) -> float:
    return REGISTRY.get_sample_value("tokentrail_stream_repairs_total", {"kind": kind}) or 0


@contextlib.contextmanager
def said(kind: str, first: int, last: int) -> Iterator[None]:
    """In here the relay says once what it repairs, in its log and its metric; and nothing else of that sort."""
    before = counted(kind)
    with capture_logs() as lines:
        yield
    found = [
        (line["kind"], line["from"], line["to"], line["log_level"])
        for line in lines
        if line["event"].startswith("the stream is repaired")
    ]
    assert found == [(kind, first, last, "warning")]
    assert counted(kind) == before + 1


async def published_once(log: Log, nats_url: str, count: int) -> None:
    """A relay publishes so many events and ends."""
    await log.append(count)
    relay = Watched(log, nats_url)
    async with running(relay):
        await relay.reached(count)


async def publishes_all_again(log: Log, nats_url: str, count: int) -> None:
    """The next relay does, and the stream is the log."""
    relay = Watched(log, nats_url)
    async with running(relay):
        await relay.reached(count)
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_what_was_published_first_is_no_repair(log: Log, nats_url: str) -> None:
    """Neither the first publication nor an ordinary restart is called one."""
    with capture_logs() as lines:
        await published_once(log, nats_url, 5)
        await publishes_all_again(log, nats_url, 5)

    assert not [line for line in lines if "repaired" in line["event"]]
    known = await Publication(log.pool).known()
    assert known is not None
    assert (known.position, known.repairs) == (5, 0)


async def test_what_another_publishes_during_a_look_is_no_loss(
    log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An operator's command looks at the stream while the relay goes on: nothing was lost, so nothing is repaired."""
    await published_once(log, nats_url, 5)
    original = JetStream.look

    async def look(stream: JetStream) -> StreamState | None:
        monkeypatch.setattr(JetStream, "look", original)
        state = await original(stream)
        await log.append(3)
        async with running(relay := Watched(log, nats_url)):
            await relay.reached(8)
        return state

    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        publication = Publication(log.pool)
        monkeypatch.setattr(JetStream, "look", look)
        with capture_logs() as lines:
            await find_checkpoint(stream, publication, PublicationRecord(publication))

    assert not [line for line in lines if "repaired" in line["event"]]


async def test_a_stream_deleted_under_a_quiet_relay_comes_back(log: Log, relay: Watched, nats_url: str) -> None:
    """The relay looks at the stream now and then although it has nothing to publish."""
    await log.append(5)
    async with running(relay), streams(nats_url) as jetstream:
        await relay.reached(5)
        with said("stream_gone", 1, 5):
            relay.seen.clear()
            await jetstream.delete_stream(STREAM)
            await relay.reached(0)
            await relay.reached(5)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_stream_deleted_under_a_busy_relay_comes_back(log: Log, relay: Watched, nats_url: str) -> None:
    """A publish that no stream takes makes the relay look, and start from position 1."""
    await log.append(5)
    async with running(relay), streams(nats_url) as jetstream:
        await relay.reached(5)
        with said("stream_gone", 1, 5):
            await jetstream.delete_stream(STREAM)
            await log.append(5)
            await relay.reached(10)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_stream_that_someone_made_anew_is_filled_again(log: Log, relay: Watched, nats_url: str) -> None:
    """It has another creation time, and less in it than is known to have been published."""
    await log.append(5)
    async with running(relay), streams(nats_url) as jetstream:
        await relay.reached(5)
        await jetstream.add_stream(OTHER)  # or the broker may refuse for a while
        with said("stream_replaced", 1, 5):
            relay.seen.clear()
            await jetstream.delete_stream(STREAM)
            await jetstream.add_stream(PLAIN)
            await relay.reached(0)
            await relay.reached(5)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_stream_that_someone_filled_in_part_is_gone_on_with(log: Log, nats_url: str) -> None:
    """As after a restore of the stream's backup: what it holds is the log's, the rest is published."""
    await published_once(log, nats_url, 40)
    backup = await in_stream(nats_url)
    async with streams(nats_url) as jetstream:
        await jetstream.delete_stream(STREAM)
        await jetstream.add_stream(PLAIN)
    await put(nats_url, [(subject, body) for _, subject, body in backup[:30]])
    with said("stream_replaced", 31, 40):
        await publishes_all_again(log, nats_url, 40)


@pytest.mark.parametrize("lost", ["the end", "half of it", "everything"])
async def test_messages_lost_on_the_brokers_disk_are_put_back(
    log: Log, own_nats: EmbeddedNats, own_store: Path, lost: str
) -> None:
    """A server comes back from a crash with a block file cut short, or without it."""
    url = own_nats.url()
    await published_once(log, url, 100)
    own_nats.stop()
    _damage(own_store, {"the end": 0.95, "half of it": 0.5, "everything": 0.0}[lost])
    own_nats.start()
    async with streams(url) as jetstream:
        left = (await jetstream.stream_info(STREAM)).state.last_seq
    assert left < 100
    with said("tail_lost", left + 1, 100):
        await publishes_all_again(log, url, 100)


async def test_a_server_that_comes_back_without_its_disk_is_filled_again(
    log: Log, relay: Watched, own_nats: EmbeddedNats, own_store: Path
) -> None:
    """By the relay that had published there: it knows that the log has not gone back."""
    relay = Watched(log, own_nats.url())
    await log.append(100)
    async with running(relay):
        await relay.reached(100)
        with said("stream_gone", 1, 100):
            own_nats.stop()
            _remove_all(own_store)
            own_nats.start()
            await relay.until(lambda status: status.position == 0)
            await relay.until(lambda status: status.position == 100 and status.fault is None)
    assert await in_stream(own_nats.url()) == await as_published(log.store)


async def test_messages_lost_while_the_relay_waits_are_put_back(
    log: Log, own_nats: EmbeddedNats, own_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the relay knows to be published counts, also when it has not been noted in Postgres."""
    monkeypatch.setattr(PublicationRecord, "write", _nothing)
    async with running(relay := Watched(log, own_nats.url())):
        await log.append(100)
        await relay.reached(100)
        with said("tail_lost", 51, 100):
            own_nats.stop()
            _damage(own_store, 0.505)
            own_nats.start()
            await relay.until(lambda status: status.position == 50)
            await relay.until(lambda status: status.position == 100 and status.fault is None)
    assert await in_stream(own_nats.url()) == await as_published(log.store)


async def _nothing(_: PublicationRecord) -> None:
    pass


def _damage(store: Path, keep: float) -> None:
    """Of the block files of a stopped server, that part is left; the index is gone, as after a crash."""
    for block in store.rglob("*.blk"):
        if keep:
            with block.open("r+b") as file:
                file.truncate(int(block.stat().st_size * keep))
        else:
            block.unlink()
    for index in store.rglob("index.db"):
        index.unlink()


def _remove_all(store: Path) -> None:
    for file in store.rglob("*"):
        if file.is_file():
            file.unlink()


async def purge(jetstream: JetStreamContext) -> None:
    await jetstream.purge_stream(STREAM)


async def purge_in_part(jetstream: JetStreamContext) -> None:
    await jetstream.purge_stream(STREAM, keep=4)


async def delete_some(jetstream: JetStreamContext) -> None:
    for position in (3, 4, 7):
        await jetstream.delete_msg(STREAM, position)


async def delete_the_last(jetstream: JetStreamContext) -> None:
    await jetstream.delete_msg(STREAM, 10)


@pytest.mark.parametrize("harm", [purge, purge_in_part, delete_some, delete_the_last])
async def test_a_stream_with_holes_is_made_anew(
    log: Log, nats_url: str, harm: Callable[[JetStreamContext], Awaitable[None]]
) -> None:
    """The broker puts nothing back in the middle; since nothing foreign is in it, nothing is lost by a new one."""
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await published_once(log, nats_url, 10)
        before = (await jetstream.stream_info(STREAM)).created
        await harm(jetstream)
        with said("stream_incomplete", 1, 10):
            await publishes_all_again(log, nats_url, 10)
        after = await jetstream.stream_info(STREAM)

    assert after.created != before
    assert (after.state.first_seq, after.state.messages, after.config.deny_delete) == (1, 10, True)


@pytest.mark.parametrize("busy", [False, True], ids=["quiet", "busy"])
async def test_a_hole_made_under_a_relay_that_runs_is_noticed(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch, busy: bool
) -> None:
    """By its looks: every other second with no message to publish, and now and then with always one."""
    never = "_LOOK_AGAIN" if busy else "_LOOK_AT_LEAST"
    monkeypatch.setattr(relay_module, never, 1000.0)
    if busy:
        monkeypatch.setattr(relay_module, "_LOOK_AT_LEAST", 2.0)
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await log.append(10)
        async with running(relay):
            await relay.reached(10)
            await jetstream.delete_msg(STREAM, 5)
            noticed = asyncio.create_task(relay.until(lambda status: status.position == 0))
            while busy and not noticed.done():
                await log.append(1)
            await noticed
            _, head = await log.store.head()
            await relay.reached(head)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_it_goes_on_with_a_repair_that_was_cut_short(log: Log, nats_url: str) -> None:
    """A stream that was closed in order to be made anew, by one that then died, is made anew by the next."""
    await published_once(log, nats_url, 10)
    async with streams(nats_url) as jetstream:
        config = (await jetstream.stream_info(STREAM)).config
        await jetstream.update_stream(config.evolve(sealed=True, metadata={"tokentrail_closed": "relay"}))
    with said("stream_incomplete", 1, 10):
        await publishes_all_again(log, nats_url, 10)


async def test_an_empty_stream_that_was_closed_is_made_anew(log: Log, nats_url: str) -> None:
    """By a command that then died, before any relay had seen it: there is nothing in it to lose."""
    await log.append(3)
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await jetstream.update_stream(PLAIN.evolve(sealed=True, metadata={"tokentrail_closed": "operator"}))
    await publishes_all_again(log, nats_url, 3)


async def test_a_stream_that_was_replaced_during_a_repair_is_not_deleted(
    log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was looked at is another one: what is in this one has to be looked at first."""
    original = JetStream.close

    async def close(stream: JetStream, by: str) -> None:
        monkeypatch.setattr(JetStream, "close", original)
        await jetstream.delete_stream(STREAM)
        await jetstream.add_stream(PLAIN)
        await put(nats_url, foreign)
        await original(stream, by)

    foreign = [("tokens.v1.a.b.created", b"not the log's")] * 3
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await published_once(log, nats_url, 10)
        await jetstream.delete_msg(STREAM, 5)
        monkeypatch.setattr(JetStream, "close", close)
        async with running(relay := Watched(log, nats_url)):
            await relay.until(lambda status: status.fault == "stream_differs" or status.position == 10)

    assert [body for _, _, body in await in_stream(nats_url)] == [body for _, body in foreign]


async def test_a_message_that_comes_while_the_stream_is_closed_is_not_thrown_away(
    log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came after the holes were found, and before nothing more could come, is looked at before it is deleted."""
    original = JetStream.close
    foreign = b"not the log's"

    async def close(stream: JetStream, by: str) -> None:
        monkeypatch.setattr(JetStream, "close", original)
        await put(nats_url, [("tokens.v1.a.b.created", foreign)])
        await original(stream, by)

    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await published_once(log, nats_url, 10)
        await jetstream.delete_msg(STREAM, 5)
        monkeypatch.setattr(JetStream, "close", close)
        async with running(relay := Watched(log, nats_url)):
            await relay.until(lambda status: status.fault == "stream_differs" or status.position == 10)

    assert foreign in [body for _, _, body in await in_stream(nats_url)]


async def test_two_repairs_at_once_do_no_harm(log: Log, nats_url: str) -> None:
    """Two that both believe to lead find the holes; in the end the stream is the log."""
    one, other = Watched(log, nats_url, lease="one"), Watched(log, nats_url, lease="other")
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await log.append(50)
        async with running(one, other):
            await asyncio.gather(one.reached(50), other.reached(50))
            one.seen.clear()
            other.seen.clear()
            await jetstream.delete_msg(STREAM, 25)
            await asyncio.gather(one.reached(0), other.reached(0))
            await log.append(10)
            await asyncio.gather(one.reached(60), other.reached(60))

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_the_number_of_repairs_is_told_to_subscribers(log: Log, nats_url: str) -> None:
    """It is kept in Postgres: the beacon of another process has it too."""
    await published_once(log, nats_url, 3)
    messages = [(subject, body) for _, subject, body in await in_stream(nats_url)]
    async with listening(nats_url) as listener, streams(nats_url) as jetstream:
        for repairs in (1, 2):
            await jetstream.delete_stream(STREAM)
            await jetstream.add_stream(PLAIN)
            await put(nats_url, messages[:1])
            async with running(Watched(log, nats_url)):
                await listener.until(lambda head, repairs=repairs: head.repairs == repairs)  # type: ignore[misc]
