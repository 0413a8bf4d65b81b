"""Records expiries and warnings again and again, while this process leads."""

import asyncio
from collections.abc import Callable
from typing import Final, Protocol

import structlog

from service.expiry.recorder import Recorded, Recorder
from service.leading.leadership import Leadership
from service.leading.lease import Lease
from service.leading.work import Leading
from service.telemetry import EXPIRY_FAULTS, EXPIRY_LEADS

log = structlog.get_logger(__name__)

LEASE: Final = "expiry"
TTL: Final = 3.0
"""Seconds after which another process takes over from one that has died."""
_LOOK_EVERY: Final = 0.5
"""Seconds: half of what an expiry may be late, so that there is time to record it."""
_LATE: Final = 30.0
"""Seconds that an expiry may wait to be recorded without being worth a word."""


class Ticks(Protocol):
    async def wait(self) -> None:
        """Returns when it is time to look again."""


class Every:
    """The clock of the service's own expiry."""

    async def wait(self) -> None:
        await asyncio.sleep(_LOOK_EVERY)


class Expiry:
    """`on_look` is called after each look, with what it led to."""

    def __init__(
        self, recorder: Recorder, lease: Lease, *, ticks: Ticks, on_look: Callable[[Recorded], None] = lambda _: None
    ) -> None:
        self._recorder = recorder
        self._ticks = ticks
        self._on_look = on_look
        self._leading = Leading(
            Leadership(lease, "expiry of tokens", EXPIRY_LEADS),
            self._lead,
            count=lambda kind: EXPIRY_FAULTS.labels(kind).inc(),
        )

    @property
    def leads(self) -> bool:
        return self._leading.leads

    def complaint(self) -> str | None:
        """The fault, in words for an operator; None if there is none, or if another process leads."""
        if self._leading.fault is not None:
            return self._leading.reason or self._leading.fault
        if not self.leads:
            return None
        late = self._recorder.late
        return f"expiries are recorded {late:.0f} s late" if late > _LATE else None

    async def start(self) -> None:
        await self._leading.start()

    async def stop(self) -> None:
        """Stops. Commands that were sent may still be recorded; the next leader sends them again with the same keys."""
        await self._leading.stop()

    async def _lead(self) -> None:
        while self.leads:
            recorded = await self._recorder.record(lambda: self.leads)
            self._leading.is_well()
            if recorded.events:
                log.info("recorded what time brought", events=recorded.events)
            self._on_look(recorded)
            if not recorded.more:
                await self._ticks.wait()
