"""What the broker loses, the relay puts back by itself, and says so."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from unittest.mock import AsyncMock

import pytest
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
from tests.harness.stream import FOREIGN, PLAIN, Nats
from tests.service.relay.listening import Listener

Harm = Callable[[Nats], Awaitable[None]]


def counted(kind: str) -> float:
    return REGISTRY.get_sample_value("tokentrail_stream_repairs_total", {"kind": kind}) or 0


@contextlib.contextmanager
def said(*repairs: tuple[str, int, int]) -> Iterator[None]:
    """In here the relay says, in its log and its metric, that it repairs this, and nothing else."""
    before = [counted(kind) for kind, *_ in repairs]
    with capture_logs() as lines:
        yield
    found = [
        (line["kind"], line["from"], line["to"], line["log_level"]) for line in lines if "repaired" in line["event"]
    ]
    assert found == [(*repair, "warning") for repair in repairs]
    assert [counted(kind) for kind, *_ in repairs] == [count + 1 for count in before]


async def publishes_all_again(log: Log) -> None:
    """The next relay does, and the stream is the log."""
    await published(log, 0)
    assert await log.is_in_stream()


async def test_what_was_published_first_is_no_repair(log: Log) -> None:
    """Neither the first publication nor an ordinary restart is called one."""
    with said():
        await published(log, 5)
        await publishes_all_again(log)

    known = await Publication(log.pool).known()
    assert known is not None
    assert (known.position, known.repairs) == (5, 0)


async def test_what_another_publishes_during_a_look_is_no_loss(
    log: Log, stream: JetStream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An operator's command looks at the stream while the relay goes on: nothing was lost, so nothing is repaired."""
    await published(log, 5)
    original = JetStream.look

    async def look(stream: JetStream) -> StreamState | None:
        monkeypatch.setattr(JetStream, "look", original)
        state = await original(stream)
        await published(log, 3)
        return state

    publication = Publication(log.pool)
    monkeypatch.setattr(JetStream, "look", look)
    with said():
        await find_checkpoint(stream, publication, PublicationRecord(publication))


@pytest.mark.parametrize(("kind", "busy"), [("stream_gone", False), ("stream_gone", True), ("stream_replaced", False)])
async def test_a_lost_stream_comes_back(log: Log, relay: Watched, broker: Nats, kind: str, busy: bool) -> None:
    """A quiet relay looks now and then; a busy one looks when no stream takes what it publishes. One that someone made
    anew has another creation time, and less in it than is known to have been published."""
    await log.append(5)
    async with running(relay):
        await relay.reached(5)
        with said((kind, 1, 5)):
            relay.seen.clear()
            await (broker.lose() if kind == "stream_gone" else broker.replace())
            if busy:
                await log.append(5)
            await relay.reached(0)
            await relay.reached(await log.head())

    assert await log.is_in_stream()


async def test_a_stream_that_someone_filled_in_part_is_gone_on_with(log: Log, broker: Nats) -> None:
    """As after a restore of the stream's backup: what it holds is the log's, the rest is published."""
    backup = await published(log, 40)
    await broker.replace(*backup[:30])
    with said(("stream_replaced", 31, 40)):
        await publishes_all_again(log)


async def test_what_is_lost_on_the_brokers_disk_is_put_back(
    own_log: Log, own_nats: EmbeddedNats, own_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the relay that has published it: it knows that, also when it has not been noted in Postgres."""
    monkeypatch.setattr(PublicationRecord, "write", AsyncMock())
    async with running(relay := Watched(own_log)):
        await own_log.append(100)
        await relay.reached(100)
        with said(("tail_lost", 51, 100)):
            own_nats.stop()
            _truncate(own_store, 0.505)
            own_nats.start()
            await relay.until(lambda status: status.position == 50)
            await relay.is_well_at(100)
    assert await own_log.is_in_stream()


def _truncate(store: Path, share: float) -> None:
    """Of the block files of a stopped server that part is left; the index is gone, as after a crash."""
    for block in store.rglob("*.blk"):
        with block.open("r+b") as file:
            file.truncate(int(block.stat().st_size * share))
    for index in store.rglob("index.db"):
        index.unlink()


def closed(config: StreamConfig) -> StreamConfig:
    """As one leaves it who closes it in order to make it anew."""
    return config.evolve(sealed=True, metadata={"tokentrail_closed": "relay"})


async def close(broker: Nats) -> None:
    await broker.update(closed((await broker.info()).config))


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda broker: broker.purge(), id="purged"),
        pytest.param(lambda broker: broker.purge(keep=4), id="purged in part"),
        pytest.param(lambda broker: broker.take_out(10), id="without its last one"),
        pytest.param(lambda broker: broker.take_out(3, 4, 7), id="without some"),
        pytest.param(close, id="closed by a repair that was cut short"),
    ],
)
async def test_a_stream_that_cannot_be_mended_is_made_anew(log: Log, broker: Nats, harm: Harm) -> None:
    """The broker puts nothing back in the middle; since nothing foreign is in it, nothing is lost by a new one."""
    await broker.make()
    await published(log, 10)
    before = (await broker.info()).created
    await harm(broker)
    with said(("stream_incomplete", 1, 10)):
        await publishes_all_again(log)
    after = await broker.info()

    assert after.created != before
    assert (after.state.first_seq, after.state.messages, after.config.deny_delete) == (1, 10, True)


@pytest.mark.parametrize("look", ["_LOOK_AGAIN", "_LOOK_AT_LEAST"], ids=["quiet", "busy"])
async def test_a_hole_made_under_a_relay_that_runs_is_noticed(
    log: Log, relay: Watched, broker: Nats, monkeypatch: pytest.MonkeyPatch, look: str
) -> None:
    """By its looks: every other second with no message to publish, and now and then with always one."""
    for each in ("_LOOK_AGAIN", "_LOOK_AT_LEAST"):
        monkeypatch.setattr(relay_module, each, 2.0 if each == look else 1000.0)
    await broker.make()
    await log.append(10)
    async with running(relay):
        await relay.reached(10)
        await broker.take_out(5)
        noticed = asyncio.create_task(relay.until(lambda status: status.position == 0))
        while look == "_LOOK_AT_LEAST" and not noticed.done():
            await log.append(1)
        await noticed
        await relay.reached(await log.head())

    assert await log.is_in_stream()


async def test_an_empty_stream_that_was_closed_is_made_anew(log: Log, broker: Nats) -> None:
    """By a command that then died, before any relay had seen it: there is nothing in it to lose."""
    await broker.make()
    await log.append(3)
    await broker.update(closed(PLAIN))
    await publishes_all_again(log)


async def test_a_stream_that_comes_during_a_repair_is_not_deleted(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the holes were found, and before nothing more can come, someone replaces the stream."""
    await log.broker.make()
    original = JetStream.close

    async def close(stream: JetStream, by: str) -> None:
        monkeypatch.setattr(JetStream, "close", original)
        await log.broker.replace(FOREIGN)
        await original(stream, by)

    await published(log, 10)
    await log.broker.take_out(5)
    monkeypatch.setattr(JetStream, "close", close)
    async with running(relay := Watched(log)):
        await relay.until(lambda status: status.fault == "stream_differs" or status.position == 10)

    assert await log.broker.messages() == [FOREIGN]


async def test_two_repairs_at_once_do_no_harm(log: Log, broker: Nats) -> None:
    """Two that both believe to lead find the holes; in the end the stream is the log."""
    await broker.make()
    one, other = Watched(log, lease="one"), Watched(log, lease="other")
    await log.append(50)
    async with running(one, other):
        await asyncio.gather(one.reached(50), other.reached(50))
        one.seen.clear()
        other.seen.clear()
        await broker.take_out(25)
        await asyncio.gather(one.reached(0), other.reached(0))
        await log.append(10)
        await asyncio.gather(one.reached(60), other.reached(60))

    assert await log.is_in_stream()


async def test_the_number_of_repairs_is_told_to_subscribers(log: Log, broker: Nats, listener: Listener) -> None:
    """It is kept in Postgres: the beacon of another process has it too."""
    messages = await published(log, 3)
    for repairs in (1, 2):
        await broker.replace(*messages[:1])
        async with running(Watched(log)):
            await listener.said(lambda head, repairs=repairs: head.repairs == repairs)  # type: ignore[misc]
