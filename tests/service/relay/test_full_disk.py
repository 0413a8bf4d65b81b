"""A broker that cannot write says so to nobody: the relay finds it out, and says what to do."""

import resource
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.relay.stream import publisher
from tests.harness.cluster import a_cluster, leader, urls
from tests.harness.processes import until
from tests.harness.relayed_log import Log, Watched, a_log, published, running
from tests.harness.stream import SOON, Nats
from tests.service.commands import run

pytestmark = pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux can limit another process's files")


def fill_up(server: EmbeddedNats, store: Path) -> None:
    """No file of the server can grow any more, as on a full disk."""
    largest = max(path.stat().st_size for path in store.rglob("*.blk"))
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (largest + 100, resource.RLIM_INFINITY))


@pytest.mark.parametrize("count", [1, 20, 100], ids=["one by one", "a chain", "a batch"])
async def test_it_is_told_apart_from_a_second_publisher(
    own_log: Log, own_nats: EmbeddedNats, own_store: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """Whatever is published and however the broker answers: it cannot store. One silence could be a slow broker's, so
    it takes two. When there is room again, NATS refuses until it is restarted; then the relay goes on by itself.
    """
    monkeypatch.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 1.0)
    async with running(relay := Watched(own_log)):
        await own_log.append(5)
        await relay.reached(5)
        fill_up(own_nats, own_store)
        await own_log.append(count)
        await relay.faulted("nats_cannot_store")
        reason, at_first = relay.reason, relay.faults
        resource.prlimit(own_nats.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        await relay.faults_again("nats_cannot_store")
        own_nats.stop()
        own_nats.start()
        await relay.is_well_at(5 + count)

    assert "restart NATS" in reason
    assert "nats_unavailable" in at_first or count > 1
    assert relay.faults <= {None, "nats_cannot_store", "nats_unavailable"}
    assert await own_log.is_in_stream()


async def test_one_of_three_servers(database_url: str, servers_folder: Path) -> None:
    """When the leader of a cluster cannot store, the relay goes on by itself. The full server catches up when there is
    room and it has been restarted."""
    folder = servers_folder / "cluster-disk"
    async with a_cluster(folder) as servers, a_log(database_url, urls(servers)) as log:
        async with running(relay := Watched(log, replicas=3)):
            await log.append(5)
            await relay.reached(5)
            full = await leader(servers)
            fill_up(full, folder)
            await log.append(100)
            await relay.is_well_at(105)
            full.stop()
            full.start()
            log.broker = Nats(next(server for server in servers if server is not full).url())
            await until(lambda: _is_on_all(log), within=SOON)
        assert relay.faults <= {None, "nats_unavailable", "nats_cannot_store"}
        assert await log.is_in_stream()


async def _is_on_all(log: Log) -> bool:
    cluster = (await log.broker.info()).cluster
    return cluster is not None and [one.current for one in cluster.replicas or []] == [True, True]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        pytest.param(1, ("verify", "--repair"), id="NATS is silent"),
        pytest.param(20, ("republish", "--yes"), id="NATS reports conflicts"),
    ],
)
async def test_a_stream_command_ends_with_the_word_for_it(
    own_log: Log, own_nats: EmbeddedNats, own_store: Path, count: int, words: tuple[str, str]
) -> None:
    """It does not try for ever. When there is room again, the relay goes on with what the command began."""
    await published(own_log, 5)
    fill_up(own_nats, own_store)
    await own_log.append(count)
    ended = await run("stream", *words, environment={"DATABASE_URL": own_log.url, "NATS_URL": own_nats.url()})
    own_nats.stop()
    own_nats.start()
    await published(own_log, 0)

    assert ended.code == 1
    assert "nats_cannot_store: " in ended.err
    assert "restart NATS" in ended.err
    assert await own_log.is_in_stream()
