"""A cluster of three real servers whose leaders change while events come."""

import asyncio
import contextlib
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nats
import nats.errors
import pytest
from nats.js.errors import Error as JetStreamError

from events.cloudevents import SUBJECTS
from events.recorded import Recorded
from tests.events.subscriber.stream import publish
from tests.events.subscriber.watching import Watch, histories, none_pending, until_consumer
from tests.harness.cluster import a_cluster, leader, urls
from tests.harness.stream import STREAM, streams
from tests.trials.faults import servers as faults


@pytest.mark.timeout(180)
async def test_nothing_is_missed_when_leaders_change(servers_folder: Path) -> None:
    """The consumer's leader steps down, then the stream's, then its server is killed: every event once, in order."""
    log = histories(5, 16)
    async with a_cluster(servers_folder / "cluster-subscriber") as servers:
        url = urls(servers)
        await _publish(servers[0].url(), log[:20])
        async with Watch().running(url, in_hand=8) as watch:
            await watch.until_said("following")
            for count, what in enumerate(["CONSUMER.LEADER.STEPDOWN.TOKENS.sub", "STREAM.LEADER.STEPDOWN.TOKENS"], 1):
                async with await nats.connect(servers[0].url()) as connection:
                    await connection.request(f"$JS.API.{what}", timeout=5)
                await _publish(servers[0].url(), log[: 20 + count * 20])
                await watch.until_handled(20 + count * 20)
            victim = await leader(servers)
            await faults.stop(victim, signal.SIGKILL)
            [alive, *_] = [server for server in servers if server is not victim]
            await _publish(alive.url(), log)
            await watch.until_handled(80)
            await until_consumer(alive.url(), none_pending)
            await faults.start(victim)

    assert watch.positions == list(range(1, 81))


async def _publish(nats_url: str, log: Sequence[Recorded]) -> None:
    """What of it is not in the stream yet, as soon as there is a leader."""
    settings: dict[str, Any] = {"name": STREAM, "subjects": [SUBJECTS], "num_replicas": 3, "allow_direct": True}
    async with asyncio.timeout(60):
        while True:
            with contextlib.suppress(nats.errors.Error, JetStreamError):
                async with streams(nats_url) as stream:
                    await stream.add_stream(**settings)
                    last = (await stream.stream_info(STREAM)).state.last_seq
                await publish(nats_url, log[last:])
                return
