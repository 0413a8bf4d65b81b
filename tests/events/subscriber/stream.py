"""A stream as the relay would fill it, without a log behind it."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import nats
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from events.cloudevents import SUBJECTS, log_source, message, subject
from events.recorded import Recorded

STREAM: Final = "TOKENS"
LOG: Final = UUID(int=7)
SOON: Final = 20.0
"""Seconds that a test waits for what should happen; only a failing test takes as long."""


async def publish(nats_url: str, events: Sequence[Recorded], *, log: UUID = LOG) -> None:
    """As the relay does: the position is the sequence. Makes the stream if there is none."""
    connection = await nats.connect(nats_url)
    try:
        jetstream = connection.jetstream()
        await _make(jetstream)
        for event in events:
            await jetstream.publish(
                subject(event),
                message(event, log_source(log)),
                headers={"Nats-Expected-Last-Sequence": str(event.position - 1)},
            )
    finally:
        await connection.close()


async def remake(nats_url: str) -> None:
    """The stream anew, empty."""
    connection = await nats.connect(nats_url)
    await connection.jetstream().delete_stream(STREAM)
    await _make(connection.jetstream())
    await connection.close()


async def _make(jetstream: JetStreamContext) -> None:
    try:
        await jetstream.stream_info(STREAM)
    except NotFoundError:
        await jetstream.add_stream(name=STREAM, subjects=[SUBJECTS], allow_direct=True)
