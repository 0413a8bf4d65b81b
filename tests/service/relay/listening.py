"""A plain client that listens to what the relay says of the log's head."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import msgspec
import nats
from nats.aio.client import Client
from nats.aio.msg import Msg

from events.signals import CLOCK, HEAD, Clock, Head
from tests.harness.waiting import SOON, News


class Listener(News):
    """`heads` are all that came, with the moment when each did, on this process's monotonic clock."""

    def __init__(self, client: Client) -> None:
        super().__init__()
        self.client = client
        self.heads: list[tuple[float, Head]] = []

    async def note(self, message: Msg) -> None:
        self.heads.append((time.monotonic(), msgspec.json.decode(message.data, type=Head)))
        self.changed()

    async def said(self, condition: Callable[[Head], bool], *, after: int | None = None) -> Head:
        """The next one that meets the condition, from now on, or after so many."""
        seen = len(self.heads) if after is None else after
        await self.until(lambda: any(condition(head) for _, head in self.heads[seen:]))
        return next(head for _, head in self.heads[seen:] if condition(head))

    async def next(self) -> Head:
        return await self.said(lambda _: True)

    async def reached(self, position: int) -> Head:
        """The first one that names the position; it may have come already."""
        return await self.said(lambda head: head.position == position, after=0)

    async def falls_silent(self) -> None:
        """Returns when nothing has come for longer than the time between two statements."""
        async with asyncio.timeout(SOON):
            with contextlib.suppress(TimeoutError):
                while True:
                    seen = len(self.heads)
                    await self.until(lambda seen=seen: len(self.heads) > seen, within=1.6)  # type: ignore[misc]

    async def clock(self) -> Clock:
        answer = await self.client.request(CLOCK, b"", timeout=SOON)
        return msgspec.json.decode(answer.data, type=Clock)


@asynccontextmanager
async def listening(nats_url: str) -> AsyncIterator[Listener]:
    client = await nats.connect(nats_url)
    listener = Listener(client)
    await client.subscribe(HEAD, cb=listener.note)
    await client.flush()
    try:
        yield listener
    finally:
        await client.close()
