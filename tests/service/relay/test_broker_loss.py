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
from service.relay.stream.jetstream import JetStream, StreamState
from service.store.publication import Publication
from tests.harness.relayed_log import Log, Watched, published, running
from tests.harness.stream import FOREIGN, PLAIN, STREAM, bodies_in_stream, put, replace
from tests.service.relay.listening import Listener

Harm = Callable[[JetStreamContext], Awaitable[object]]


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


@contextlib.contextmanager
def nothing_repaired() -> Iterator[None]:
    """In here the relay does not speak of a repair."""
    with capture_logs() as lines:
        yield
    assert not [line for line in lines if "repaired" in line["event"]]


async def publishes_all_again(log: Log, nats_url: str) -> None:
    """The next relay does, and the stream is the log."""
    await published(log, nats_url, 0)
    assert await log.is_in_stream(nats_url)


async def test_what_was_published_first_is_no_repair(log: Log, nats_url: str) -> None:
    """Neither the first publication nor an ordinary restart is called one."""
    with nothing_repaired():
        await published(log, nats_url, 5)
        await publishes_all_again(log, nats_url)

    known = await Publication(log.pool).known()
    assert known is not None
    assert (known.position, known.repairs) == (5, 0)


async def test_what_another_publishes_during_a_look_is_no_loss(
    log: Log, nats_url: str, stream: JetStream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An operator's command looks at the stream while the relay goes on: nothing was lost, so nothing is repaired."""
    await published(log, nats_url, 5)
    original = JetStream.look

    async def look(stream: JetStream) -> StreamState | None:
        monkeypatch.setattr(JetStream, "look", original)
        state = await original(stream)
        await published(log, nats_url, 3)
        return state

    publication = Publication(log.pool)
    monkeypatch.setattr(JetStream, "look", look)
    with nothing_repaired():
        await find_checkpoint(stream, publication, PublicationRecord(publication))


@pytest.mark.parametrize("busy", [False, True], ids=["quiet", "busy"])
async def test_a_deleted_stream_comes_back(
    log: Log, relay: Watched, nats_url: str, jetstream: JetStreamContext, busy: bool
) -> None:
    """A quiet relay looks now and then; a busy one looks when no stream takes what it publishes."""
    await log.append(5)
    async with running(relay):
        await relay.reached(5)
        with said("stream_gone", 1, 5):
            relay.seen.clear()
            await jetstream.delete_stream(STREAM)
            if busy:
                await log.append(5)
            await relay.reached(0)
            await relay.reached(await log.head())

    assert await log.is_in_stream(nats_url)


async def test_a_stream_that_someone_made_anew_is_filled_again(log: Log, relay: Watched, nats_url: str) -> None:
    """It has another creation time, and less in it than is known to have been published."""
    await log.append(5)
    async with running(relay):
        await relay.reached(5)
        with said("stream_replaced", 1, 5):
            relay.seen.clear()
            await replace(nats_url, [])
            await relay.reached(0)
            await relay.reached(5)

    assert await log.is_in_stream(nats_url)


async def test_a_stream_that_someone_filled_in_part_is_gone_on_with(log: Log, nats_url: str) -> None:
    """As after a restore of the stream's backup: what it holds is the log's, the rest is published."""
    backup = await published(log, nats_url, 40)
    await replace(nats_url, backup[:30])
    with said("stream_replaced", 31, 40):
        await publishes_all_again(log, nats_url)


@pytest.mark.parametrize(("kind", "left"), [("stream_gone", 0), ("tail_lost", 50)])
async def test_what_is_lost_on_the_brokers_disk_is_put_back(
    log: Log, own_nats: EmbeddedNats, own_store: Path, monkeypatch: pytest.MonkeyPatch, kind: str, left: int
) -> None:
    """By the relay that has published it: it knows that, also when it has not been noted in Postgres."""
    if left:
        monkeypatch.setattr(PublicationRecord, "write", _nothing)
    async with running(relay := Watched(log, own_nats.url())):
        await log.append(100)
        await relay.reached(100)
        with said(kind, left + 1, 100):
            own_nats.stop()
            if left:
                _damage(own_store, 0.505)
            else:
                _remove_all(own_store)
            own_nats.start()
            await relay.until(lambda status: status.position == left)
            await relay.is_well_at(100)
    assert await log.is_in_stream(own_nats.url())


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


def closed(config: StreamConfig) -> StreamConfig:
    """As one leaves it who closes it in order to make it anew."""
    return config.evolve(sealed=True, metadata={"tokentrail_closed": "relay"})


async def close(jetstream: JetStreamContext) -> None:
    await jetstream.update_stream(closed((await jetstream.stream_info(STREAM)).config))


async def delete_some(jetstream: JetStreamContext) -> None:
    for position in (3, 4, 7):
        await jetstream.delete_msg(STREAM, position)


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda jetstream: jetstream.purge_stream(STREAM), id="purged"),
        pytest.param(lambda jetstream: jetstream.purge_stream(STREAM, keep=4), id="purged in part"),
        pytest.param(lambda jetstream: jetstream.delete_msg(STREAM, 10), id="without its last one"),
        pytest.param(delete_some, id="without some"),
        pytest.param(close, id="closed by a repair that was cut short"),
    ],
)
async def test_a_stream_that_cannot_be_mended_is_made_anew(
    log: Log, nats_url: str, jetstream: JetStreamContext, plain_stream: None, harm: Harm
) -> None:
    """The broker puts nothing back in the middle; since nothing foreign is in it, nothing is lost by a new one."""
    await published(log, nats_url, 10)
    before = (await jetstream.stream_info(STREAM)).created
    await harm(jetstream)
    with said("stream_incomplete", 1, 10):
        await publishes_all_again(log, nats_url)
    after = await jetstream.stream_info(STREAM)

    assert after.created != before
    assert (after.state.first_seq, after.state.messages, after.config.deny_delete) == (1, 10, True)


@pytest.mark.parametrize("busy", [False, True], ids=["quiet", "busy"])
async def test_a_hole_made_under_a_relay_that_runs_is_noticed(
    log: Log,
    relay: Watched,
    nats_url: str,
    jetstream: JetStreamContext,
    plain_stream: None,
    monkeypatch: pytest.MonkeyPatch,
    busy: bool,
) -> None:
    """By its looks: every other second with no message to publish, and now and then with always one."""
    never = "_LOOK_AGAIN" if busy else "_LOOK_AT_LEAST"
    monkeypatch.setattr(relay_module, never, 1000.0)
    if busy:
        monkeypatch.setattr(relay_module, "_LOOK_AT_LEAST", 2.0)
    await log.append(10)
    async with running(relay):
        await relay.reached(10)
        await jetstream.delete_msg(STREAM, 5)
        noticed = asyncio.create_task(relay.until(lambda status: status.position == 0))
        while busy and not noticed.done():
            await log.append(1)
        await noticed
        await relay.reached(await log.head())

    assert await log.is_in_stream(nats_url)


async def test_an_empty_stream_that_was_closed_is_made_anew(
    log: Log, nats_url: str, jetstream: JetStreamContext, plain_stream: None
) -> None:
    """By a command that then died, before any relay had seen it: there is nothing in it to lose."""
    await log.append(3)
    await jetstream.update_stream(closed(PLAIN))
    await publishes_all_again(log, nats_url)


@pytest.mark.parametrize("meanwhile", ["another stream", "one more message"])
async def test_what_comes_during_a_repair_is_not_deleted_unseen(
    log: Log,
    nats_url: str,
    jetstream: JetStreamContext,
    plain_stream: None,
    monkeypatch: pytest.MonkeyPatch,
    meanwhile: str,
) -> None:
    """After the holes were found, and before nothing more can come, someone replaces the stream or adds to it."""
    original = JetStream.close

    async def close(stream: JetStream, by: str) -> None:
        monkeypatch.setattr(JetStream, "close", original)
        if meanwhile == "another stream":
            await replace(nats_url, [FOREIGN] * 3)
        else:
            await put(nats_url, [FOREIGN])
        await original(stream, by)

    await published(log, nats_url, 10)
    await jetstream.delete_msg(STREAM, 5)
    monkeypatch.setattr(JetStream, "close", close)
    async with running(relay := Watched(log, nats_url)):
        await relay.until(lambda status: status.fault == "stream_differs" or status.position == 10)

    assert (await bodies_in_stream(nats_url)).count(FOREIGN[1]) == (3 if meanwhile == "another stream" else 1)


async def test_two_repairs_at_once_do_no_harm(
    log: Log, nats_url: str, jetstream: JetStreamContext, plain_stream: None
) -> None:
    """Two that both believe to lead find the holes; in the end the stream is the log."""
    one, other = Watched(log, nats_url, lease="one"), Watched(log, nats_url, lease="other")
    await log.append(50)
    async with running(one, other):
        await asyncio.gather(one.reached(50), other.reached(50))
        one.seen.clear()
        other.seen.clear()
        await jetstream.delete_msg(STREAM, 25)
        await asyncio.gather(one.reached(0), other.reached(0))
        await log.append(10)
        await asyncio.gather(one.reached(60), other.reached(60))

    assert await log.is_in_stream(nats_url)


async def test_the_number_of_repairs_is_told_to_subscribers(log: Log, nats_url: str, listener: Listener) -> None:
    """It is kept in Postgres: the beacon of another process has it too."""
    messages = await published(log, nats_url, 3)
    for repairs in (1, 2):
        await replace(nats_url, messages[:1])
        async with running(Watched(log, nats_url)):
            await listener.until(lambda head, repairs=repairs: head.repairs == repairs)  # type: ignore[misc]
