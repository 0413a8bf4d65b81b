"""A stream as the relay would fill it, without a log behind it, and a relay that says what the test tells it to."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID, uuid4

import msgspec
import nats
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from events.cloudevents import SUBJECTS, log_source, message, subject
from events.recorded import Recorded
from events.signals import CLOCK, HEAD, Clock, Head
from tests.harness.builders import event_id_at
from tests.harness.stream import STREAM, streams

LOG: Final = UUID(int=7)
_EVERY: Final = 0.05


async def publish(nats_url: str, events: Sequence[Recorded], *, log: UUID = LOG) -> list[Recorded]:
    """Publishes events as the relay does: an event's position is its message's sequence. Makes the stream if needed."""
    async with streams(nats_url) as stream:
        await _make(stream)
        for event in events:
            await stream.publish(
                subject(event),
                message(event, log_source(log)),
                headers={"Nats-Expected-Last-Sequence": str(event.position - 1)},
            )
    return list(events)


async def remake(nats_url: str, events: Sequence[Recorded] = (), *, log: UUID = LOG, first: int | None = None) -> None:
    """The stream anew, beginning at that sequence, with these events."""
    async with streams(nats_url) as stream:
        await stream.delete_stream(STREAM)
        await _make(stream, first)
    await publish(nats_url, events, log=log)


async def _make(stream: JetStreamContext, first: int | None = None) -> None:
    try:
        await stream.stream_info(STREAM)
    except NotFoundError:
        await stream.add_stream(name=STREAM, subjects=[SUBJECTS], allow_direct=True, first_seq=first)


async def lose(nats_url: str, *sequences: int) -> None:
    """The stream loses these messages."""
    async with streams(nats_url) as stream:
        for sequence in sequences:
            await stream.delete_msg(STREAM, sequence)


async def purge(nats_url: str, before: int | None = None) -> None:
    """The stream loses all messages, or those before that one."""
    async with streams(nats_url) as stream:
        await stream.purge_stream(STREAM, seq=before)


async def take_and_die(nats_url: str, count: int, name: str = "sub") -> list[int]:
    """An instance that gets so many messages, acknowledges none, and is gone."""
    async with streams(nats_url) as stream:
        got = await (await stream.pull_subscribe_bind(name, stream=STREAM)).fetch(count)
    return [message.metadata.sequence.stream for message in got]


class Relay:
    """Says every moment that the log ends at `position`, on a clock that is far from ours; `silent`: says nothing. An
    answer about the clock is on the way for `answers_after` seconds. `history` is that of the event ids from the
    position `since` on."""

    def __init__(self, nats_url: str, position: int = 0, log: UUID = LOG, *, silent: bool = False) -> None:
        self.position = position
        self.log = log
        self.history, self.since = 0, 1
        self.silent = silent
        self.answers_after = 0.0
        self.name = uuid4().hex
        self._url = nats_url
        self._client = Client()
        self._task: asyncio.Task[None] | None = None

    async def say(self, position: int, **changes: Any) -> None:
        """Once, also if it is silent; with other fields than usual."""
        await self._client.publish(HEAD, msgspec.json.encode(self._head(position, **changes)))
        await self._client.flush()

    @contextlib.asynccontextmanager
    async def saying(self, position: int) -> AsyncIterator[None]:
        """Says that every moment within the context, and nothing else afterwards."""
        self.position, self.silent = position, False
        yield
        self.silent = True

    async def __aenter__(self) -> "Relay":
        self._client = await nats.connect(self._url)
        await self._client.subscribe(CLOCK, cb=self._tell)
        self._task = asyncio.create_task(self._speak())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
        await self._client.close()

    def _clock(self) -> float:
        return time.monotonic() - 12345.0

    def _head(self, position: int, history: int | None = None, **changes: Any) -> Head:
        if history is None:
            history = self.history if position >= self.since else 0
        fields: dict[str, Any] = {
            "source": log_source(self.log),
            "position": position,
            "event_id": str(event_id_at(position, history)) if position else "",
            "time": datetime.now(UTC),
            "clock": self._clock(),
            "relay": self.name,
            "epoch": 1,
        }
        return Head(**fields | changes)

    async def _tell(self, request: Msg) -> None:
        answer = msgspec.json.encode(Clock(relay=self.name, clock=self._clock()))
        await asyncio.sleep(self.answers_after)
        await request.respond(answer)

    async def _speak(self) -> None:
        while True:
            if not self.silent:
                with contextlib.suppress(nats.errors.Error):
                    await self._client.publish(HEAD, msgspec.json.encode(self._head(self.position)))
            await asyncio.sleep(_EVERY)
