"""Checks that the service can do its work, and says what is missing if it cannot."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Final, Protocol

import msgspec
import structlog

from service.application.append_probe import AppendProbe
from service.store.database import Pool
from service.store.errors import ClocksApart, CorruptLog, StoreError
from service.store.log_integrity import check_whole
from service.store.log_reader import LogReader
from service.store.migrate import missing_migrations

log = structlog.get_logger(__name__)

Complaint = str | None
"""A sentence for an operator about what is missing; None if nothing is."""
Check = Callable[[], Complaint | Awaitable[Complaint]]

_TIMEOUT: Final = 2.0


class Readiness(msgspec.Struct, frozen=True):
    """`missing` maps a failed check to what is missing; `degraded` the same for what the service can do without."""

    missing: Mapping[str, str]
    degraded: Mapping[str, str]


class Complaining(Protocol):
    """A part that says itself what is wrong with it."""

    @property
    def complaint(self) -> Check: ...


class StoreChecks:
    """The checks of readiness that ask Postgres. Only `postgres` and `migrations` say that it is away."""

    def __init__(self, store: LogReader, pool: Pool, url: str, now: Callable[[], datetime]) -> None:
        self._store = store
        self._pool = pool
        self._url = url
        self._now = now
        self._one_at_a_time = asyncio.Lock()
        self._complete = False

    async def postgres(self) -> Complaint:
        try:
            await self._store.head()
            await self._store.check_writable()
        except StoreError as error:
            return str(error)
        return None

    async def migrations(self) -> Complaint:
        """Once nothing is missing nothing will be. One connection at most, however many ask: anyone may."""
        async with self._one_at_a_time:
            if self._complete:
                return None
            try:
                missing = await missing_migrations(self._url)
            except StoreError as error:
                return str(error)
            self._complete = not missing
        return f"missing: {', '.join(missing)}; run `tokentrail migrate`" if missing else None

    async def log(self) -> Complaint:
        try:
            await check_whole(self._pool)
        except CorruptLog as error:
            return str(error)
        return None

    async def clock(self) -> Complaint:
        apart = abs(self._now() - await self._store.clock())
        if apart <= ClocksApart.bearable:
            return None
        return f"differs from Postgres's by {apart.total_seconds():.0f} s: tokens would expire late or early"


class ReadinessChecks:
    """Without what `store` and `appending` look at, the service cannot work; without the parts in `useful`, which are
    named for the answer, it can. A part that is None does not run here."""

    def __init__(
        self, store: StoreChecks, appending: AppendProbe | None, useful: Mapping[str, Complaining | None]
    ) -> None:
        self._needed: dict[str, Check] = {
            "postgres": store.postgres,
            "migrations": store.migrations,
            "log": store.log,
            "clock": store.clock,
        }
        if appending is not None:
            self._needed["commands"] = appending.complaint
        self._useful = {name: part.complaint for name, part in useful.items() if part is not None}

    async def run(self) -> Readiness:
        return Readiness(await _failures(self._needed), await _failures(self._useful))


async def _failures(checks: Mapping[str, Check]) -> dict[str, str]:
    results = await asyncio.gather(*(_run(check) for check in checks.values()))
    return {name: result for name, result in zip(checks, results, strict=True) if result is not None}


async def _run(check: Check) -> str | None:
    try:
        async with asyncio.timeout(_TIMEOUT):
            found = check()
            return await found if isinstance(found, Awaitable) else found
    except TimeoutError:
        return "does not answer"
    except StoreError:
        return None  # the check "postgres" says so
    except Exception as error:  # such as a wrong password: not ready, whatever the reason
        log.exception("readiness check failed")
        return type(error).__name__
