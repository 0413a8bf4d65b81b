"""A stream as the relay would fill it, without a log behind it."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final
from uuid import UUID

import nats
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from events.cloudevents import SUBJECTS, log_source, message, subject
from events.recorded import Recorded

STREAM: Final = "TOKENS"
LOG: Final = UUID(int=7)


@asynccontextmanager
async def jetstream(nats_url: str) -> AsyncIterator[JetStreamContext]:
    """A connection's JetStream, beside those of what is tested."""
    connection = await nats.connect(nats_url)
    try:
        yield connection.jetstream()
    finally:
        await connection.close()


async def publish(nats_url: str, events: Sequence[Recorded], *, log: UUID = LOG) -> None:
    """Publishes events as the relay does: an event's position is its message's sequence. Makes the stream if needed."""
    async with jetstream(nats_url) as stream:
        await _make(stream)
        for event in events:
            await stream.publish(
                subject(event),
                message(event, log_source(log)),
                headers={"Nats-Expected-Last-Sequence": str(event.position - 1)},
            )


async def remake(nats_url: str, events: Sequence[Recorded] = (), *, log: UUID = LOG, first: int | None = None) -> None:
    """The stream anew, beginning at that sequence, with these events."""
    async with jetstream(nats_url) as stream:
        await stream.delete_stream(STREAM)
        await _make(stream, first)
    await publish(nats_url, events, log=log)


async def _make(stream: JetStreamContext, first: int | None = None) -> None:
    try:
        await stream.stream_info(STREAM)
    except NotFoundError:
        await stream.add_stream(name=STREAM, subjects=[SUBJECTS], allow_direct=True, first_seq=first)
