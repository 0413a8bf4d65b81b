"""The broker loses what it had acknowledged, under load: it is put right, and said."""

import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

import nats
import pytest

from service.embedded.nats import EmbeddedNats
from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults import broker_storage, servers
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import STREAM
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber

_REPAIRED_WITHIN: Final = 30.0

Harm = Callable[[EmbeddedNats, Path], Awaitable[None]]


async def truncated(server: EmbeddedNats, store: Path) -> None:
    """kill -9, and the end of the newest block file is gone."""
    await servers.stop(server, signal.SIGKILL)
    broker_storage.truncate(store, 2 / 3)
    await servers.start(server)


async def wiped(server: EmbeddedNats, store: Path) -> None:
    """kill -9, and the server comes back on an empty disk."""
    await servers.stop(server, signal.SIGKILL)
    broker_storage.wipe(store)
    await servers.start(server)


async def deleted(server: EmbeddedNats, _: Path) -> None:
    await broker_storage.delete_stream(server.url())


async def made_anew(server: EmbeddedNats, _: Path) -> None:
    client = await nats.connect(server.url())
    await client.jetstream().add_stream(name="STAYS", subjects=["stays"])  # or the broker may refuse for a while
    await client.jetstream().delete_stream(STREAM)
    await client.close()
    await broker_storage.plain_stream(server.url())


async def purged(server: EmbeddedNats, _: Path) -> None:
    client = await nats.connect(server.url())
    await client.jetstream().purge_stream(STREAM)
    await client.close()


async def riddled(server: EmbeddedNats, _: Path) -> None:
    client = await nats.connect(server.url())
    for position in (2, 3, 30):
        await client.jetstream().delete_msg(STREAM, position)
    await client.close()


@pytest.mark.parametrize(
    ("harm", "kinds"),
    [
        (truncated, {"tail_lost"}),
        (wiped, {"stream_gone"}),
        (deleted, {"stream_gone"}),
        (made_anew, {"stream_replaced", "stream_gone"}),
        (purged, {"stream_incomplete"}),
        (riddled, {"stream_incomplete"}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
async def test_the_stream_becomes_the_log_again(
    on_breakable_nats: Deployment, breakable_nats: EmbeddedNats, tmp_path: Path, harm: Harm, kinds: set[str]
) -> None:
    """No command fails, every position that anyone ever received has the same bytes, and the repair is said."""
    deployment = on_breakable_nats
    if harm in (purged, riddled):  # the relay's own streams permit neither
        await broker_storage.plain_stream(deployment.nats_url)
    async with deployment.process() as service, Subscriber(deployment.nats_url) as subscriber:
        tokens = await deployment.create_tokens(service, 4)
        async with Load(deployment, [service], tokens, keys=False) as load:
            await load.progress(100)
            await subscriber.until(40)
            await harm(breakable_nats, tmp_path / "nats" / "jetstream")
            await load.progress(100)
            await until(lambda: _repaired(deployment, service, kinds), within=_REPAIRED_WITHIN)
            await load.progress(20)
        await check_all(deployment, subscriber, load)
        assert "the stream is repaired" in service.whole_output


async def _repaired(deployment: Deployment, service: TokentrailProcess, kinds: set[str]) -> bool:
    metrics = (await deployment.client(service).send("GET", "/metrics")).body.decode()
    return any(f'tokentrail_stream_repairs_total{{kind="{kind}"}}' in metrics for kind in kinds)
