"""The broker's stream as a plain client sees it and changes it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Final

import msgspec
import nats
import nats.errors
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, StreamConfig, StreamInfo
from nats.js.errors import NotFoundError, ServiceUnavailableError

from events.cloudevents import SUBJECTS, Message
from service.relay.stream.connection import connect
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
    async with await nats.connect(nats_url) as connection:
        yield connection.jetstream()


class Nats(msgspec.Struct):
    """NATS with the stream, for someone who may do anything to it. Each call has a connection of its own."""

    url: str

    def connected(self, **options: Any) -> AbstractAsyncContextManager[JetStream]:
        """The stream over a connection as the relay has it."""
        return connect(self.url, stream=STREAM, replicas=1, **options)

    async def info(self) -> StreamInfo:
        async with streams(self.url) as jetstream:
            return await jetstream.stream_info(STREAM)

    async def exists(self) -> bool:
        with contextlib.suppress(NotFoundError):
            return bool(await self.info())
        return False

    async def content(self) -> list[tuple[int, str, bytes]]:
        """Sequence, subject and body of all messages, read with a pull consumer of a plain client."""
        async with streams(self.url) as jetstream:
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

    async def messages(self) -> list[tuple[str, bytes]]:
        """Subject and body of all messages, as `put` and `replace` take them."""
        return [(subject, body) for _, subject, body in await self.content()]

    async def bodies(self) -> list[bytes]:
        return [body for _, body in await self.messages()]

    async def batches(self) -> list[str | None]:
        """Of each message: the batch that it came in, None if it came alone."""
        async with streams(self.url) as jetstream:
            last = (await jetstream.stream_info(STREAM)).state.last_seq
            found = [await jetstream.get_msg(STREAM, position) for position in range(1, last + 1)]
            return [(message.headers or {}).get("Nats-Batch-Id") for message in found]

    async def make(self, config: StreamConfig = PLAIN) -> None:
        async with streams(self.url) as jetstream:
            await jetstream.add_stream(config)

    async def update(self, config: StreamConfig) -> None:
        async with streams(self.url) as jetstream:
            await jetstream.update_stream(config)

    async def put(self, *messages: tuple[str, bytes]) -> None:
        """Publishes as someone else than the relay would."""
        async with streams(self.url) as jetstream:
            for subject, body in messages:
                await jetstream.publish(subject, body)

    async def take_out(self, *positions: int) -> None:
        async with streams(self.url) as jetstream:
            for position in positions:
                await jetstream.delete_msg(STREAM, position)

    async def purge(self, keep: int | None = None) -> None:
        async with streams(self.url) as jetstream:
            await jetstream.purge_stream(STREAM, keep=keep)

    async def lose(self) -> None:
        """Deletes the stream, as when the broker lost its disk."""
        async with streams(self.url) as jetstream:
            # With the last stream of an account the broker deletes more, and may refuse to make a new one for a while.
            await jetstream.add_stream(StreamConfig(name="OTHER", subjects=["other"]))
            await jetstream.delete_stream(STREAM)

    async def replace(self, *messages: tuple[str, bytes]) -> None:
        """Someone makes the stream anew, of these messages."""
        await self.lose()
        await self.make()
        await self.put(*messages)

    async def leave_batches_open(self) -> None:
        """Others begin 50 batches and do not end them; the broker allows no more at a time."""
        async with await nats.connect(self.url) as connection:
            for number in range(50):
                headers = {"Nats-Batch-Id": f"open-{number}", "Nats-Batch-Sequence": "1"}
                await connection.request("tokens.v1.a.b.created", b"", headers=headers)


async def _pull(jetstream: JetStreamContext) -> JetStreamContext.PullSubscription:
    """Asks until it is answered: a cluster that has just lost a server does not always."""
    config = ConsumerConfig(ack_policy=AckPolicy.NONE)
    async with asyncio.timeout(SOON):
        while True:
            with contextlib.suppress(nats.errors.TimeoutError):
                return await jetstream.pull_subscribe(SUBJECTS, stream=STREAM, config=config)


def changed(message: tuple[str, bytes]) -> tuple[str, bytes]:
    """Another message that claims the same position of the log."""
    subject, body = message
    return subject, body.replace(b'"active"', b'"actice"')


def numbered(*positions: int) -> list[Message]:
    return [Message("tokens.v1.a.b.created", b"%d" % position) for position in positions]


def bodies(messages: Sequence[Message]) -> list[bytes]:
    return [message.payload for message in messages]


async def last_sequence(stream: JetStream) -> int | None:
    """None if the stream does not exist."""
    state = await stream.look()
    return state.last if state else None
