"""A broker that cannot write says so to nobody: the relay finds it out, and says what to do."""

import resource
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.relay.stream import publisher
from tests.service.relay.house import Log, Watched, as_published, in_stream, running

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
    """Whatever is published and however the broker answers: it cannot store. When there is room again, NATS goes on
    refusing until it is restarted; then the relay goes on by itself."""
    monkeypatch.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 1.0)
    relay = Watched(log, own_nats.url())
    async with running(relay):
        await log.append(5)
        await relay.reached(5)
        fill_up(own_nats, own_store)
        await log.append(count)
        await relay.faulted("nats_cannot_store")
        reason = relay.seen[-1].reason
        make_room(own_nats)
        relay.seen.clear()
        await relay.faulted("nats_cannot_store")
        own_nats.stop()
        own_nats.start()
        await relay.until(lambda status: status.position == 5 + count and status.fault is None)

    assert "restart NATS" in (reason or "")
    assert {status.fault for status in relay.seen} <= {None, "nats_cannot_store", "nats_unavailable"}
    assert await in_stream(own_nats.url()) == await as_published(log.store)
