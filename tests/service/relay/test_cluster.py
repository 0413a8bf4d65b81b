"""On a cluster of three servers, with every message on all of them."""

import asyncio
import contextlib
from pathlib import Path

import nats.errors
import pytest
from nats.js.errors import ServiceUnavailableError

from service.relay.errors import Conflict
from service.relay.stream.connection import connect
from tests.harness.cluster import a_cluster, urls
from tests.harness.relayed_log import Watched, a_log, running
from tests.harness.stream import PLAIN, SOON, STREAM, Nats, numbered


async def test_conflicts_and_holes_are_found_there_too(servers_folder: Path, database_url: str) -> None:
    """A cluster has its own words for a wrong sequence, for a chain and for a batch; both are conflicts. A stream with
    holes is made anew on all three servers."""
    async with a_cluster(servers_folder / "cluster") as servers, a_log(database_url, servers[0].url()) as log:
        await create_by_hand(log.broker)
        await log.append(100)
        async with (
            running(relay := Watched(log, nats_url=urls(servers), replicas=3)),
            connect(urls(servers), stream=STREAM, replicas=3) as stream,
        ):
            await relay.reached(100)
            for length in (3, 50):
                with pytest.raises(Conflict):
                    await stream.publisher.publish(101 - length, numbered(*range(101 - length, 101)))
            await log.broker.take_out(20)
            await relay.until(lambda status: status.position == 0)
            await relay.reached(100)
        config = (await log.broker.info()).config
        assert await log.is_in_stream()
        assert (config.num_replicas, config.deny_delete) == (3, True)


async def create_by_hand(broker: Nats) -> None:
    """A stream that messages can be taken out of. Asks until the cluster has a leader who answers."""
    async with asyncio.timeout(SOON):
        while True:
            with contextlib.suppress(nats.errors.TimeoutError, ServiceUnavailableError):
                await broker.make(PLAIN.evolve(num_replicas=3))
                return
