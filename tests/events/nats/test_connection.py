"""What a connection of ours promises beyond nats-py's."""

import asyncio

import nats
from nats.aio.msg import Msg

from events.nats.connection import connected, flushed
from tests.service.relay.house import SOON


async def _quiet(_: Exception) -> None:
    pass


async def test_flushed_is_not_before_what_was_queued(nats_url: str) -> None:
    """A subscription that still waits to be sent, as on a busy machine, is known to the server afterwards."""
    heard, go_on = asyncio.Event(), asyncio.Event()

    async def hear(_: Msg) -> None:
        heard.set()

    other = await nats.connect(nats_url)
    async with connected(nats_url, name="test", within=SOON, on_end=lambda: None, on_error=_quiet) as connection:
        drain = connection._transport.drain  # type: ignore[union-attr]

        async def slowly() -> None:
            await go_on.wait()
            await drain()

        connection._transport.drain = slowly  # type: ignore[union-attr,method-assign]
        await connection.publish("something", b"")
        await asyncio.sleep(0)  # nats-py's flusher has taken it, and waits
        await connection.subscribe("queued", cb=hear)
        flushing = asyncio.create_task(flushed(connection, within=SOON))
        await asyncio.wait({flushing}, timeout=0.3)
        assert not flushing.done()
        go_on.set()
        await flushing
        await other.publish("queued", b"")
        async with asyncio.timeout(SOON):
            await heard.wait()
    await other.close()
