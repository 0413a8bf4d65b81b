"""Keeps that going while this process leads."""

import asyncio
from collections.abc import Callable
from typing import Final, Protocol

import structlog

from projections.reading import NotBuilt
from service.expiry.recorder import Recorded, Recorder
from service.store.errors import NotMigrated, StoreUnavailable
from service.store.leadership import Leadership
from service.store.lease import Lease
from service.telemetry import EXPIRY_FAULTS, EXPIRY_LEADS

log = structlog.get_logger(__name__)

LEASE: Final = "expiry"
TTL: Final = 3.0
"""Seconds after which another process takes over from one that has died."""
_PAUSE: Final = (0.1, 5.0)
"""Seconds before it starts over: the first time, and at most."""
_LATE: Final = 30.0
"""Seconds that an expiry may wait to be recorded without being worth a word."""


class Ticks(Protocol):
    async def wait(self) -> None:
        """Returns when it is time to look again."""


class Every:
    """`seconds` is half of what an expiry may be late: then there is time to record it."""

    def __init__(self, seconds: float = 0.5) -> None:
        self._seconds = seconds

    async def wait(self) -> None:
        await asyncio.sleep(self._seconds)


class Expiry:
    """`on_look` is called after each look, with what it led to."""

    def __init__(
        self, recorder: Recorder, lease: Lease, *, ticks: Ticks, on_look: Callable[[Recorded], None] = lambda _: None
    ) -> None:
        self._recorder = recorder
        self._leadership = Leadership(lease, "expiry of tokens", EXPIRY_LEADS)
        self._ticks = ticks
        self._on_look = on_look
        self._fault: str | None = None
        self._pause = _PAUSE[0]
        self._task: asyncio.Task[None] | None = None

    @property
    def leads(self) -> bool:
        return self._leadership.leads

    def complaint(self) -> str | None:
        """What is wrong, in words for an operator; None if nothing is, or another process leads."""
        if not self.leads:
            return None
        if self._fault is not None:
            return self._fault
        late = self._recorder.late
        return f"expiries are recorded {late:.0f} s late" if late > _LATE else None

    async def start(self) -> None:
        await self._leadership.start()
        self._task = asyncio.create_task(self._run(), name="expiry")

    async def stop(self) -> None:
        """What was sent may still be recorded: whoever leads next knows it by its key."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._leadership.stop()

    async def _run(self) -> None:
        """Whatever goes wrong, it looks again."""
        while True:
            try:
                await self._leadership.wait()
                await self._lead()
            except Exception as error:
                await self._recover(error)

    async def _lead(self) -> None:
        while self.leads:
            recorded = await self._recorder.record(lambda: self.leads)
            self._is_well()
            if recorded.events:
                log.info("recorded what time brought", events=recorded.events)
            self._on_look(recorded)
            if not recorded.more:
                await self._ticks.wait()

    def _is_well(self) -> None:
        self._pause = _PAUSE[0]
        if self._fault is not None:
            log.info("expiry goes on", fault=self._fault)
            self._fault = None

    async def _recover(self, error: Exception) -> None:
        kind = _kind(error)
        EXPIRY_FAULTS.labels(kind).inc()
        if kind == "unexpected":
            log.error("expiry failed", exc_info=error)
        elif kind != self._fault:  # once, not at every try
            log.warning("expiry starts over", fault=kind, error=str(error))
        self._fault = kind
        pause, self._pause = self._pause, min(self._pause * 2, _PAUSE[1])
        await asyncio.sleep(pause)


def _kind(error: Exception) -> str:
    match error:
        case NotBuilt():
            return "not_built"
        case StoreUnavailable():
            return "postgres_unavailable"
        case NotMigrated():
            return "not_migrated"
        case _:
            return "unexpected"
