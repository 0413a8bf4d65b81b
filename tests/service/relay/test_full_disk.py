"""A broker that cannot write says so to nobody: the relay finds it out, and says what to do."""

import resource
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.relay.errors import BrokerCannotStore
from service.relay.repair.publication_record import PublicationRecord
from service.relay.repair.rebuild_stream import publish_rest
from service.relay.stream import publisher
from service.relay.stream.connection import connect
from service.store.publication import Publication
from tests.service.commands import run
from tests.service.relay.house import STREAM, Log, Watched, as_published, in_stream, running

pytestmark = pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux can limit another process's files")

_UNLIMITED = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


def fill_up(server: EmbeddedNats, store: Path) -> None:
    """No file of the server can grow any more, as on a full disk."""
    largest = max(path.stat().st_size for path in store.rglob("*.blk"))
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (largest + 100, resource.RLIM_INFINITY))


def make_room(server: EmbeddedNats) -> None:
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, _UNLIMITED)


@pytest.mark.parametrize("count", [1, 20, 100], ids=["one by one", "a chain", "a batch"])
async def test_it_is_told_apart_from_a_second_publisher(
    log: Log, own_nats: EmbeddedNats, own_store: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """Whatever is published and however the broker answers: it cannot store. One silence could be a slow broker's, so
    it takes two. When there is room again, NATS refuses until it is restarted; then the relay goes on by itself.
    """
    monkeypatch.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 1.0)
    relay = Watched(log, own_nats.url())
    async with running(relay):
        await log.append(5)
        await relay.reached(5)
        fill_up(own_nats, own_store)
        await log.append(count)
        await relay.faulted("nats_cannot_store")
        reason = relay.seen[-1].reason
        at_first = {status.fault for status in relay.seen}
        make_room(own_nats)
        relay.seen.clear()
        await relay.faulted("nats_cannot_store")
        own_nats.stop()
        own_nats.start()
        await relay.until(lambda status: status.position == 5 + count and status.fault is None)

    assert "restart NATS" in (reason or "")
    assert "nats_unavailable" in at_first or count > 1
    assert {status.fault for status in relay.seen} <= {None, "nats_cannot_store", "nats_unavailable"}
    assert await in_stream(own_nats.url()) == await as_published(log.store)


async def test_a_stream_command_ends_with_the_word_for_it(log: Log, own_nats: EmbeddedNats, own_store: Path) -> None:
    """It does not try for ever. When there is room again, the relay goes on with what the command began."""
    await log.append(5)
    async with running(relay := Watched(log, own_nats.url())):
        await relay.reached(5)
    fill_up(own_nats, own_store)
    await log.append(20)
    ended = await run("stream", "republish", "--yes", environment={"DATABASE_URL": log.url, "NATS_URL": own_nats.url()})
    make_room(own_nats)
    own_nats.stop()
    own_nats.start()
    async with running(relay := Watched(log, own_nats.url())):
        await relay.reached(25)

    assert ended.code == 1
    assert "nats_cannot_store: " in ended.err
    assert "restart NATS" in ended.err
    assert await in_stream(own_nats.url()) == await as_published(log.store)


async def test_a_stream_command_looks_again_after_one_silence(
    log: Log, own_nats: EmbeddedNats, own_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A single message that is not stored gets no answer. The command ends after the second one, of its own accord."""
    monkeypatch.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 0.5)
    await log.append(5)
    async with running(relay := Watched(log, own_nats.url())):
        await relay.reached(5)
    fill_up(own_nats, own_store)
    await log.append(1)
    publication = Publication(log.pool)
    async with connect(own_nats.url(), stream=STREAM, replicas=1) as stream:
        with pytest.raises(BrokerCannotStore):
            await publish_rest(stream, publication, PublicationRecord(publication), on_progress=lambda *_: None)
