"""On a cluster of three servers, with every message on all of them."""

import asyncio
import contextlib
import signal as signals
from pathlib import Path

import nats.errors
import pytest
from nats.js import JetStreamContext
from nats.js.errors import ServiceUnavailableError

from service.relay.errors import Conflict
from service.relay.stream.connection import connect
from service.store.log_signal import LogSignal
from tests.service.relay.cluster import a_cluster, leader, urls
from tests.service.relay.house import (
    SOON,
    STREAM,
    Log,
    Watched,
    as_published,
    in_stream,
    last_sequence,
    numbered,
    running,
    streams,
)


@pytest.mark.parametrize("sync_interval", ["", "always"])
async def test_everything_arrives_although_the_leading_server_is_killed(
    servers_folder: Path, log: Log, signal: LogSignal, sync_interval: str
) -> None:
    """Under load, kill -9 of the server that leads the stream costs a new start: no event is lost, doubled or moved."""
    async with a_cluster(servers_folder / f"cluster-{sync_interval}", sync_interval=sync_interval) as servers:
        relay = Watched(log, urls(servers), signal=signal, replicas=3)
        await log.append(600)
        async with running(relay):
            await relay.reached(600)
            appending = asyncio.create_task(append_many(log))
            await relay.reached(1000)
            killed = await leader(servers)
            await asyncio.to_thread(killed.stop, signals.SIGKILL)
            await appending
            _, head = await log.store.head()
            await relay.reached(head, within=60)
            await relay.until(lambda status: status.fault is None)

        left = next(server for server in servers if server is not killed)
        assert await in_stream(left.url()) == await as_published(log.store)


@pytest.mark.parametrize("length", [3, 50])
async def test_a_zombie_does_no_harm_there_either(
    servers_folder: Path, log: Log, signal: LogSignal, length: int
) -> None:
    """A cluster has its own words for a wrong sequence, for a chain and for a batch; both are conflicts."""
    async with a_cluster(servers_folder / f"cluster-{length}") as servers:
        relay = Watched(log, urls(servers), signal=signal, replicas=3)
        await log.append(100)
        async with running(relay):
            await relay.reached(100)
        async with connect(urls(servers), stream=STREAM, replicas=3) as stream:
            assert await last_sequence(stream) == 100
            with pytest.raises(Conflict):
                await stream.publisher.publish(101 - length, numbered(*range(101 - length, 101)))

        assert await in_stream(servers[0].url()) == await as_published(log.store)


async def test_a_stream_with_holes_is_made_anew_there_too(servers_folder: Path, log: Log) -> None:
    """Closed, compared, deleted and created on all three; the new one has as many replicas."""
    async with a_cluster(servers_folder / "cluster-holes") as servers:
        await log.append(50)
        async with streams(servers[0].url()) as jetstream:
            await create_by_hand(jetstream)
            async with running(relay := Watched(log, urls(servers), replicas=3)):
                await relay.reached(50)
                await jetstream.delete_msg(STREAM, 20)
                await relay.until(lambda status: status.position == 0)
                await relay.reached(50)
            info = await jetstream.stream_info(STREAM)

        assert await in_stream(servers[0].url()) == await as_published(log.store)
        assert (info.config.num_replicas, info.config.deny_delete) == (3, True)


async def create_by_hand(jetstream: JetStreamContext) -> None:
    """A stream that messages can be taken out of. Asks until the cluster has a leader who answers."""
    async with asyncio.timeout(SOON):
        while True:
            with contextlib.suppress(nats.errors.TimeoutError, ServiceUnavailableError):
                await jetstream.add_stream(name=STREAM, subjects=["tokens.v1.>"], num_replicas=3)
                return


async def append_many(log: Log) -> None:
    """Bursts that make batches, with single events between them."""
    for _ in range(60):
        await log.append(50)
        await log.append(1)
