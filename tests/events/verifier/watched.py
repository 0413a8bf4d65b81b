"""A verifier on a real broker, beside a relay that says what the test tells it to."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Final
from uuid import UUID, uuid4

import msgspec
import nats
from nats.aio.client import Client
from nats.aio.msg import Msg

from events.cloudevents import log_source
from events.signals import CLOCK, HEAD, Clock, Head
from events.verifier import Notice, Principal, Refusal, Servers, Verifier
from tests.events.subscriber.stream import LOG, SOON
from tests.events.verifier.tokens import AUDIENCE, ISSUER, jwks
from tests.harness.builders import event_id_at
from tests.harness.processes import until

BOUND: Final = 1.0
_EVERY: Final = 0.05


class Relay:
    """Says every moment that the log ends at `position`, on a clock that is far from ours; `silent`: says nothing. An
    answer about the clock is on the way for `answers_after` seconds. `history` is that of the event ids from the
    position `since` on."""

    def __init__(self, nats_url: str, position: int, log: UUID = LOG) -> None:
        self.position = position
        self.log = log
        self.history, self.since = 0, 1
        self.silent = False
        self.answers_after = 0.0
        self.name = uuid4().hex
        self._url = nats_url
        self._client: Client | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def event_id(self) -> str:
        history = self.history if self.position >= self.since else 0
        return str(event_id_at(self.position, history)) if self.position else ""

    def clock(self) -> float:
        return time.monotonic() - 12345.0

    async def __aenter__(self) -> "Relay":
        self._client = await nats.connect(self._url)
        await self._client.subscribe(CLOCK, cb=self._tell)
        self._task = asyncio.create_task(self._speak(self._client))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
        if self._client is not None:
            await self._client.close()

    async def _tell(self, request: Msg) -> None:
        answer = msgspec.json.encode(Clock(relay=self.name, clock=self.clock()))
        await asyncio.sleep(self.answers_after)
        await request.respond(answer)

    async def _speak(self, client: Client) -> None:
        while True:
            if not self.silent:
                head = Head(
                    source=log_source(self.log),
                    position=self.position,
                    event_id=self.event_id,
                    time=datetime.now(UTC),
                    clock=self.clock(),
                    relay=self.name,
                    epoch=1,
                )
                with contextlib.suppress(nats.errors.Error):
                    await client.publish(HEAD, msgspec.json.encode(head))
            await asyncio.sleep(_EVERY)


class Watched:
    """A verifier, and what it told."""

    def __init__(self, nats_url: str, **options: Any) -> None:
        self.told: list[Notice] = []
        settings: dict[str, Any] = {"jwks": jwks(), "issuer": ISSUER, "audience": AUDIENCE, "bound": BOUND} | options
        self.verifier = Verifier(Servers(urls=nats_url), on_notice=self.told.append, **settings)

    @property
    def kinds(self) -> list[str]:
        return [notice.kind for notice in self.told]

    def says(self, token: str) -> str:
        """`accepted`, or the reason of the refusal."""
        found: Principal | Refusal = self.verifier.verify(token)
        return found.reason if isinstance(found, Refusal) else "accepted"

    async def current(self) -> None:
        async with asyncio.timeout(SOON):
            await self.verifier.wait_current()

    async def stale(self) -> None:
        async def is_stale() -> bool:
            return not self.verifier.current

        await until(is_stale, within=SOON)

    async def reached(self, position: int) -> None:
        async def has_reached() -> bool:
            return self.verifier.position >= position

        await until(has_reached, within=SOON)

    async def was_told(self, kind: str) -> None:
        async def told() -> bool:
            return kind in self.kinds

        await until(told, within=SOON)


@asynccontextmanager
async def watched(nats_url: str, **options: Any) -> AsyncIterator[Watched]:
    found = Watched(nats_url, **options)
    async with found.verifier:
        yield found
