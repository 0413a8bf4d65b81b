"""Says how far the log has come, as the relay does."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Final

import msgspec
import nats
from nats.aio.client import Client

from events.cloudevents import log_source
from events.signals import HEAD, Head
from tests.events.subscriber.stream import LOG
from tests.harness.builders import event_id_at

SOURCE: Final = log_source(LOG)


@asynccontextmanager
async def a_client(nats_url: str) -> AsyncIterator[Client]:
    client = await nats.connect(nats_url)
    yield client
    await client.close()


async def say(
    client: Client, position: int, *, source: str = SOURCE, relay: str = "r", repairs: int = 0, history: int = 0
) -> None:
    """As the relay does."""
    head = Head(
        source=source,
        position=position,
        event_id=str(event_id_at(position, history)) if position else "",
        time=datetime.now(UTC),
        clock=1.0,
        relay=relay,
        epoch=1,
        repairs=repairs,
    )
    await client.publish(HEAD, msgspec.json.encode(head))
    await client.flush()


@asynccontextmanager
async def repeating(client: Client, position: int) -> AsyncIterator[None]:
    """Says it again and again. It is not cancelled at the end: nats-py does not survive a flush that is."""
    enough = asyncio.Event()

    async def repeat() -> None:
        while not enough.is_set():
            await say(client, position)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.1):
                    await enough.wait()

    task = asyncio.create_task(repeat())
    try:
        yield
    finally:
        enough.set()
        await task
