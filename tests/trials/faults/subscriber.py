"""A subscriber of nats-py alone, which does what every subscriber in any language has to: keeps its position."""

import asyncio
import contextlib
from typing import Final

import nats.errors
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

from events.cloudevents import SUBJECTS
from events.nats.connection import connected
from tests.harness.stream import STREAM
from tests.trials.faults.history import Received, received

_CONNECT_WITHIN: Final = 3.0
_BATCH: Final = 200
_FETCH_FOR: Final = 1.0
_PAUSE: Final = 0.1
_REACH_WITHIN: Final = 60.0


class Subscriber:
    """`async with Subscriber(url)`: follows the stream with pull consumers, which begin after the last message.

    A consumer ends with a message that is not the next. `messages` has each position once, in order, if the stream is
    sound.
    """

    def __init__(self, nats_url: str) -> None:
        self.messages: list[Received] = []
        self.connections = 0
        self._urls = nats_url
        self._stopping = False
        self._got = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def until(self, position: int) -> None:
        """Returns when the message of that position has come."""
        async with asyncio.timeout(_REACH_WITHIN):
            while len(self.messages) < position:
                if self._task is not None and self._task.done():
                    self._task.result()
                self._got.clear()
                await self._got.wait()

    async def __aenter__(self) -> "Subscriber":
        self._task = asyncio.create_task(self._run())
        self._task.add_done_callback(lambda _: self._got.set())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stopping = True  # Python 3.11's wait_for, which nats-py uses, can swallow a cancellation
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while not self._stopping:
            with contextlib.suppress(nats.errors.Error, OSError, TimeoutError):
                await self._connected()
            await asyncio.sleep(_PAUSE)

    async def _connected(self) -> None:
        """The connection is closed as ours are: nats-py leaves sockets behind."""
        async with connected(
            self._urls, name="subscriber", within=_CONNECT_WITHIN, on_end=self._got.set, on_error=_tell_nobody
        ) as client:
            self.connections += 1
            while not self._stopping and client.is_connected:
                await self._consume(client.jetstream())

    async def _consume(self, jetstream: JetStreamContext) -> None:
        """Returns when something else than the next message has come, or what the server sent has not."""
        config = ConsumerConfig(
            ack_policy=AckPolicy.NONE,
            deliver_policy=DeliverPolicy.BY_START_SEQUENCE,
            opt_start_seq=len(self.messages) + 1,
        )
        subscription = await jetstream.pull_subscribe(SUBJECTS, stream=STREAM, config=config)
        while not self._stopping:
            try:
                got = await subscription.fetch(_BATCH, timeout=_FETCH_FOR)
            except TimeoutError:  # nothing there, or nobody, or it got lost on the way: the server says which
                info = await subscription.consumer_info()
                if info.delivered is not None and info.delivered.stream_seq > len(self.messages):
                    return
                continue
            for message in map(received, got):
                if message.sequence != len(self.messages) + 1:
                    return
                self.messages.append(message)
            self._got.set()


async def _tell_nobody(_: Exception) -> None:
    """nats-py would log it; the connection is made anew."""
