"""What the tests of expiry share: a clock that is set, recorders as processes have them, and what the log says."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Final, NamedTuple

from events.api_token import ApiTokenEvent, TokenExpired, TokenExpiring
from projections import log
from projections.expiring.queries import ExpiringQueries
from projections.projection import decode
from projections.reading import Reads
from projections.registry import MODELS
from service.application.command_handler import CommandHandler
from service.application.known_tokens import KnownTokens
from service.expiry.expiry import Expiry
from service.expiry.recorder import Recorded, Recorder
from service.leading.lease import Lease
from service.store.database import Pool
from service.store.log_reader import LogReader
from tests.harness.builders import DAY, NOW, created
from tests.harness.clock import Clock
from tests.harness.projected_log import SOON, ProjectedLog
from tests.harness.waiting import News

EXPIRING: Final = MODELS["expiring"]
WARNINGS: Final = (30, 7, 1)


class Said(NamedTuple):
    """What the log says of a token: `days` is None when it has expired."""

    token_id: str
    days: int | None
    at: datetime


def lasting(days: float, **changes: Any) -> ApiTokenEvent:
    """A token created now for so many days."""
    return created(expires_at=NOW + days * DAY, **changes)


async def no_pause(_: float) -> None:
    """There is nobody to wait for."""


async def said(projected: ProjectedLog) -> list[Said]:
    """In the order of the log."""
    events = [(each.recorded_at, decode(each)) for each in await log.read(projected.service, 0, 1_000_000)]
    return [
        Said(event.token_id, event.days_left if isinstance(event, TokenExpiring) else None, at)
        for at, event in events
        if isinstance(event, TokenExpiring | TokenExpired)
    ]


class ExpiringLog:
    """A log with the read model `expiring`, and recorders of processes of their own, with nothing in their memory."""

    def __init__(self, projected: ProjectedLog, pool: Pool) -> None:
        self.projected = projected
        self.pool = pool

    async def given(self, *events: ApiTokenEvent) -> None:
        """Appends the events, and the model follows."""
        await self.projected.append(*events)
        await self.project()

    async def given_many(self) -> dict[str, int | None]:
        """Forty tokens. Returns what is to be said of each 30.5 days after their creation."""
        nearest = {1: None, 31: 1, 37: 7, 60: 30}
        tokens = {lifetime: [lasting(lifetime) for _ in range(10)] for lifetime in nearest}
        await self.given(*itertools.chain(*tokens.values()))
        return {token.token_id: days for lifetime, days in nearest.items() for token in tokens[lifetime]}

    async def project(self) -> None:
        await self.projected.project(EXPIRING)

    def recorder(
        self,
        clock: Clock,
        *,
        warnings: Sequence[int] = WARNINGS,
        page: int = 200,
        pause: Callable[[float], Awaitable[None]] = no_pause,
        reads: Reads | None = None,
        steady: Callable[[], float] = time.monotonic,
        appender: Any = None,
    ) -> Recorder:
        commands = CommandHandler(LogReader(self.pool), appender or self.projected.appender, known=KnownTokens(page))
        queries = ExpiringQueries(reads or self.pool)
        return Recorder(commands, queries, warnings, now=clock, page=page, pause=pause, clock=steady)

    async def record(self, clock: Clock, **options: Any) -> int:
        """A new process says all that there is to say at that time. The number of events."""
        return await record(self.recorder(clock, **options))

    async def said(self) -> list[Said]:
        return await said(self.projected)

    async def said_days(self) -> list[int | None]:
        """What is said, of whichever token: days ahead, or None for that it has expired."""
        return [each.days for each in await self.said()]


async def record(recorder: Recorder) -> int:
    """All that there is to say. The number of events."""
    events = 0
    async with asyncio.timeout(SOON):
        while True:
            look = await recorder.record()
            events += look.events
            if not look.more:
                return events


class Paused:
    """Reads of the model; behind one of that part, before its rows are given back, it does something once."""

    def __init__(self, pool: Pool, part: str, do: Callable[[], Awaitable[None]]) -> None:
        self._pool = pool
        self._part = part
        self._do: Callable[[], Awaitable[None]] | None = do

    async def fetch(self, query: str, *args: Any) -> list[Any]:
        rows = await self._pool.fetch(query, *args)
        if rows and self._do is not None and self._part in query:
            do, self._do = self._do, None
            await do()
        return rows


class Ticks:
    """Ticks when it is told to."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self._idle = asyncio.Event()

    def tick(self) -> None:
        self._event.set()

    async def idle(self) -> None:
        """Returns when somebody waits for the next tick."""
        await self._idle.wait()

    async def wait(self) -> None:
        if not self._event.is_set():
            self._idle.set()
        await self._event.wait()
        self._event.clear()
        self._idle.clear()


class Kept(News):
    """An expiry manager that this process keeps if it leads. `late` is what it said at each look of how late it is."""

    def __init__(self, log: ExpiringLog, clock: Clock, *, lease: str = "expiry", **options: Any) -> None:
        super().__init__()
        self.looks: list[Recorded] = []
        self.late: list[tuple[float, str | None]] = []
        self.ticks = Ticks()
        self.recorder = log.recorder(clock, **options)
        self.expiry = Expiry(self.recorder, Lease(log.pool, lease, ttl=1.5), ticks=self.ticks, on_look=self._note)

    def _note(self, look: Recorded) -> None:
        self.looks.append(look)
        self.late.append((self.recorder.late, self.expiry.complaint()))
        self.changed()

    async def look(self) -> None:
        """Ticks, and returns after the look that follows."""
        async with asyncio.timeout(SOON):
            await self.ticks.idle()
        count = len(self.looks)
        self.ticks.tick()
        await self.until(lambda: len(self.looks) > count and not self.looks[-1].more)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Kept"]:
        await self.expiry.start()
        try:
            yield self
        finally:
            await self.expiry.stop()
