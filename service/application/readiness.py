"""Checks that the service can do its work, and says what is missing if it cannot."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

import msgspec
import structlog

log = structlog.get_logger(__name__)

Check = Callable[[], Awaitable[str | None]]
"""Returns what is missing, in words for an operator, or None."""

_TIMEOUT: Final = 2.0


class Readiness(msgspec.Struct, frozen=True):
    """`missing` maps a failed check to what is missing; `degraded` the same for what the service can do without."""

    missing: Mapping[str, str]
    degraded: Mapping[str, str]


class ReadinessChecks:
    def __init__(self, needed: Mapping[str, Check], useful: Mapping[str, Check]) -> None:
        self._needed = needed
        self._useful = useful

    async def run(self) -> Readiness:
        return Readiness(await _failures(self._needed), await _failures(self._useful))


async def _failures(checks: Mapping[str, Check]) -> dict[str, str]:
    results = await asyncio.gather(*(_run(check) for check in checks.values()))
    return {name: result for name, result in zip(checks, results, strict=True) if result is not None}


async def _run(check: Check) -> str | None:
    try:
        async with asyncio.timeout(_TIMEOUT):
            return await check()
    except TimeoutError:
        return "does not answer"
    except Exception as error:  # such as a wrong password: not ready, whatever the reason
        log.exception("readiness check failed")
        return type(error).__name__
