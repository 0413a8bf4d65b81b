"""The broker's stream as a plain client sees it and changes it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import Final

import nats
import nats.errors
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, StreamConfig
from nats.js.errors import NotFoundError, ServiceUnavailableError

from events.cloudevents import SUBJECTS, Message
from service.relay.stream.jetstream import JetStream

STREAM: Final = "TOKENS"
PLAIN: Final = StreamConfig(name=STREAM, subjects=[SUBJECTS])
"""The stream as someone who knows only its name and subjects would make it. Messages can be taken out of it."""
FOREIGN: Final = ("tokens.v1.a.b.created", b"\xff not the log's")
"""A message that is not the log's: its subject and its body."""
SOON: Final = 20.0
"""Seconds that a test waits for what should happen; only a failing test takes as long."""


@asynccontextmanager
async def streams(nats_url: str) -> AsyncIterator[JetStreamContext]:
    """A plain client, which can do anything to them."""
    connection = await nats.connect(nats_url)
    try:
        yield connection.jetstream()
    finally:
        await connection.close()


async def in_stream(nats_url: str) -> list[tuple[int, str, bytes]]:
    """Sequence, subject and body of all messages of the stream, read with a pull consumer of a plain client."""
    async with streams(nats_url) as jetstream:
        count = (await jetstream.stream_info(STREAM)).state.messages
        subscription = await _pull(jetstream)
        found: list[tuple[int, str, bytes]] = []
        async with asyncio.timeout(2 * SOON):
            while len(found) < count:
                # A cluster's servers hear where a new consumer is a little later than that it is.
                with contextlib.suppress(ServiceUnavailableError):
                    for received in await subscription.fetch(count - len(found), timeout=SOON):
                        found.append((received.metadata.sequence.stream, received.subject, received.data))
        return found


async def _pull(jetstream: JetStreamContext) -> JetStreamContext.PullSubscription:
    """Asks until it is answered: a cluster that has just lost a server does not always."""
    config = ConsumerConfig(ack_policy=AckPolicy.NONE)
    async with asyncio.timeout(SOON):
        while True:
            with contextlib.suppress(nats.errors.TimeoutError):
                return await jetstream.pull_subscribe(SUBJECTS, stream=STREAM, config=config)


async def messages_in_stream(nats_url: str) -> list[tuple[str, bytes]]:
    """Subject and body of all messages, as `put` and `replace` take them."""
    return [(subject, body) for _, subject, body in await in_stream(nats_url)]


async def bodies_in_stream(nats_url: str) -> list[bytes]:
    return [body for _, body in await messages_in_stream(nats_url)]


async def batches_in_stream(nats_url: str) -> list[str | None]:
    """Of each message of the stream: the batch that it came in, None if it came alone."""
    async with streams(nats_url) as jetstream:
        last = (await jetstream.stream_info(STREAM)).state.last_seq
        found = [await jetstream.get_msg(STREAM, position) for position in range(1, last + 1)]
        return [(message.headers or {}).get("Nats-Batch-Id") for message in found]


async def stream_exists(nats_url: str) -> bool:
    async with streams(nats_url) as jetstream:
        with contextlib.suppress(NotFoundError):
            await jetstream.stream_info(STREAM)
            return True
    return False


async def add_stream(nats_url: str, config: StreamConfig = PLAIN) -> None:
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(config)


async def put(nats_url: str, messages: Iterable[tuple[str, bytes]]) -> None:
    """Publishes as someone else than the relay would."""
    async with streams(nats_url) as jetstream:
        for subject, body in messages:
            await jetstream.publish(subject, body)


async def lose_the_stream(nats_url: str) -> None:
    """Deletes it, as when the broker lost its disk."""
    async with streams(nats_url) as jetstream:
        # With the last stream of an account the broker deletes more, and may refuse to make a new one for a while.
        await jetstream.add_stream(StreamConfig(name="OTHER", subjects=["other"]))
        await jetstream.delete_stream(STREAM)


async def replace(nats_url: str, messages: Iterable[tuple[str, bytes]]) -> None:
    """Someone makes the stream anew, of these messages."""
    await lose_the_stream(nats_url)
    await add_stream(nats_url)
    await put(nats_url, messages)


async def leave_batches_open(nats_url: str, count: int = 50) -> None:
    """Others begin so many batches and do not end them; the broker allows 50 at a time."""
    async with await nats.connect(nats_url) as connection:
        for number in range(count):
            headers = {"Nats-Batch-Id": f"open-{number}", "Nats-Batch-Sequence": "1"}
            await connection.request("tokens.v1.a.b.created", b"", headers=headers)


def numbered(*positions: int) -> list[Message]:
    return [Message("tokens.v1.a.b.created", b"%d" % position) for position in positions]


def bodies(messages: Sequence[Message]) -> list[bytes]:
    return [message.payload for message in messages]


async def last_sequence(stream: JetStream) -> int | None:
    """None if the stream does not exist."""
    state = await stream.look()
    return state.last if state else None
