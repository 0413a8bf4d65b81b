"""On a cluster of three servers, with every message on all of them."""

import asyncio
import contextlib
from pathlib import Path

import nats.errors
import pytest
from nats.js import JetStreamContext
from nats.js.errors import ServiceUnavailableError

from service.relay.errors import Conflict
from service.relay.stream.connection import connect
from service.store.log_signal import LogSignal
from tests.harness.cluster import a_cluster, urls
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import PLAIN, SOON, STREAM, last_sequence, numbered, streams


async def test_a_zombie_does_no_harm_there_either(servers_folder: Path, log: Log, signal: LogSignal) -> None:
    """A cluster has its own words for a wrong sequence, for a chain and for a batch; both are conflicts."""
    async with a_cluster(servers_folder / "cluster-zombie") as servers:
        relay = Watched(log, urls(servers), signal=signal, replicas=3)
        await log.append(100)
        async with running(relay):
            await relay.reached(100)
        async with connect(urls(servers), stream=STREAM, replicas=3) as stream:
            assert await last_sequence(stream) == 100
            for length in (3, 50):
                with pytest.raises(Conflict):
                    await stream.publisher.publish(101 - length, numbered(*range(101 - length, 101)))

        assert await log.is_in_stream(servers[0].url())


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

        assert await log.is_in_stream(servers[0].url())
        assert (info.config.num_replicas, info.config.deny_delete) == (3, True)


async def create_by_hand(jetstream: JetStreamContext) -> None:
    """A stream that messages can be taken out of. Asks until the cluster has a leader who answers."""
    async with asyncio.timeout(SOON):
        while True:
            with contextlib.suppress(nats.errors.TimeoutError, ServiceUnavailableError):
                await jetstream.add_stream(PLAIN.evolve(num_replicas=3))
                return
