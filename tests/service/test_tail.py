"""`events tail` of the log and of the stream."""

import asyncio

import msgspec
import nats
import pytest

from service.commands.tail import tail_log, tail_stream
from service.commands.terminal import CommandFailed
from service.config import Config
from service.embedded.nats import EmbeddedNats
from service.ending import end
from service.store.appender import Appender
from service.store.database import Connection
from tests.events.subscriber.stream import publish
from tests.harness import builders as a
from tests.harness.stream import STREAM
from tests.harness.waiting import SOON


@pytest.fixture
def on_own_nats(config: Config, own_nats: EmbeddedNats) -> Config:
    return msgspec.structs.replace(config, nats_url=own_nats.url())


@pytest.mark.parametrize("after", [0, None])
async def test_another_log(config: Config, owner: Connection, after: int | None) -> None:
    """When the log no longer has the event that was read last, it says so instead of going on."""
    appender = Appender(config.database_url, max_pending=10)
    await appender.start()
    shown: asyncio.Queue[str] = asyncio.Queue()
    tailing = asyncio.create_task(tail_log(config, shown.put_nowait, after=after, follow=True, as_json=False))
    async with asyncio.timeout(10):
        while not shown.qsize():  # it begins at the end
            await appender.append(a.item(a.created()))
            await asyncio.sleep(0)
        await owner.execute("update tokentrail.events set event_id = gen_random_uuid()")
        with pytest.raises(CommandFailed, match="The log is another one"):
            await tailing
    await appender.stop()


async def test_the_stream_over_a_restart_of_nats(on_own_nats: Config, own_nats: EmbeddedNats) -> None:
    """It connects again and goes on after the last event it showed: each event once."""
    await publish(own_nats.url(), [a.recorded(a.created(), position) for position in (1, 2, 3)])
    shown: asyncio.Queue[str] = asyncio.Queue()
    tailing = asyncio.create_task(tail_stream(on_own_nats, shown.put_nowait, after=1, follow=True, as_json=False))
    async with asyncio.timeout(SOON):
        lines = [await shown.get(), await shown.get()]
        await asyncio.to_thread(own_nats.stop)
        await asyncio.to_thread(own_nats.start)
        await publish(own_nats.url(), [a.recorded(a.created(), 4)])
        lines.append(await shown.get())
    await end(tailing)

    assert [int(line.split()[0]) for line in lines] == [2, 3, 4]
    assert shown.empty()


async def test_of_a_stream_that_lost_its_beginning_the_rest_is_shown(
    on_own_nats: Config, own_nats: EmbeddedNats
) -> None:
    await publish(own_nats.url(), [a.recorded(a.created(), position) for position in (1, 2, 3)])
    connection = await nats.connect(own_nats.url())
    await connection.jetstream().purge_stream(STREAM, seq=3)
    await connection.close()
    shown: list[str] = []
    await tail_stream(on_own_nats, shown.append, after=0, follow=False, as_json=False)

    assert [int(line.split()[0]) for line in shown] == [3]


async def test_no_nats(on_own_nats: Config, own_nats: EmbeddedNats) -> None:
    """The first connection is tried once, and a stream that does not exist is said to be so."""
    async with asyncio.timeout(SOON):
        with pytest.raises(CommandFailed, match="NATS: stream not found"):
            await tail_stream(on_own_nats, print, after=0, follow=True, as_json=False)
        await asyncio.to_thread(own_nats.stop)
        with pytest.raises(CommandFailed, match="NATS: "):
            await tail_stream(on_own_nats, print, after=0, follow=True, as_json=False)
