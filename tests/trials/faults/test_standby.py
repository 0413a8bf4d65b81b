"""The primary is cut off from its synchronous standby under load, and lost; the standby is promoted."""

import signal
from pathlib import Path
from typing import Final

import pytest

from service.store.migrate import migrate
from tests.harness.standby import Pair, a_pair
from tests.trials.faults import servers
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_head
from tests.trials.faults.length import rounds
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber

_COMMANDS: Final = 50


@pytest.mark.parametrize("number", range(rounds(1, share=0.05)))
async def test_the_standby_is_promoted(tmp_path: Path, servers_folder: Path, nats_url: str, number: int) -> None:
    """No position names another event than one that was read before, and no acknowledged command is lost."""
    async with a_pair(servers_folder / f"pair-{number}") as pair:
        await _fail_over(pair, tmp_path, nats_url)


async def _fail_over(pair: Pair, folder: Path, nats_url: str) -> None:
    await migrate(pair.primary.url())
    hosts = f"127.0.0.1:{pair.primary.port},127.0.0.1:{pair.standby.port}"
    url = f"postgresql://postgres@{hosts}/postgres?sslmode=disable"
    async with Deployment(folder, url, nats_url) as deployment, deployment.process() as service:
        tokens = await deployment.create_tokens(service, 4)
        async with Subscriber(nats_url) as subscriber:
            async with Load(deployment, [service], tokens, keys=False) as load:
                await load.progress(_COMMANDS)
                pair.link.cut()
                await load.until(lambda: bool(load.commands(503)))
                seen = await _head(pair.primary.url())
                await servers.stop(pair.primary, signal.SIGKILL)
                await pair.promote()
                promoted = await _head(pair.standby.url())
                await load.progress(_COMMANDS)
            await check_all(deployment, subscriber, load, statuses={200, 409, 503}, database_url=pair.standby.url())
    assert seen <= promoted


async def _head(url: str) -> int:
    async with connected(url) as connection:
        return await read_head(connection)
