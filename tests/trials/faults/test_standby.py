"""The primary is cut off from its synchronous standby under load, and lost; the standby is promoted."""

import asyncio
import signal
from pathlib import Path
from typing import Final

from service.embedded.nats import EmbeddedNats
from service.store.migrate import migrate
from tests.harness.standby import Pair, a_pair
from tests.trials.faults import servers
from tests.trials.faults.checks import check_acknowledged, check_details, check_log, check_nothing_else, check_stream
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_details, read_head, read_log, read_source
from tests.trials.faults.length import rounds, said
from tests.trials.faults.load import Load
from tests.trials.faults.subscriber import Subscriber

_COMMANDS: Final = 50


async def test_the_standby_is_promoted(tmp_path: Path, servers_folder: Path) -> None:
    """No position names another event than one that was read before, and no acknowledged command is lost."""
    count = rounds(1, share=0.05)
    print(said(count))
    for number in range(count):
        folder = tmp_path / str(number)
        folder.mkdir()
        nats = EmbeddedNats(folder / "nats")
        await asyncio.to_thread(nats.start)
        try:
            async with a_pair(servers_folder / f"pair-{number}") as pair:
                await _fail_over(pair, folder, nats.url())
        finally:
            await asyncio.to_thread(nats.stop)


async def _fail_over(pair: Pair, folder: Path, nats_url: str) -> None:
    await migrate(pair.primary.url())
    hosts = f"127.0.0.1:{pair.primary.port},127.0.0.1:{pair.standby.port}"
    deployment = Deployment(folder, f"postgresql://postgres@{hosts}/postgres?sslmode=disable", nats_url)
    await deployment.create_account()
    async with deployment.process() as service:
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
            async with connected(pair.standby.url()) as connection:
                await subscriber.until(await read_head(connection))
                log = await read_log(connection)
                check_log(log)
                check_acknowledged(load.acknowledged, log)
                check_nothing_else(load.commands(), load.commands(409), log)
                check_details(await read_details(connection), log)
                check_stream(subscriber.messages, log, await read_source(connection))
    deployment.close()
    assert seen <= promoted
    assert load.broken_off == []
    assert load.stale == []
    assert load.statuses.keys() <= {200, 409, 503}


async def _head(url: str) -> int:
    async with connected(url) as connection:
        return await read_head(connection)
