"""Looks how far the read models are, also those of other processes, for metrics and /health/ready."""

import asyncio
from collections.abc import Sequence
from typing import Final

import structlog

from projections.model import Model
from projections.status import BuildStatus, status
from service.ending import end
from service.store.database import Pool
from service.store.errors import StoreError, store_errors
from service.telemetry import PROJECTION_BEHIND, PROJECTION_HELD, PROJECTION_LAG, PROJECTION_POSITION

log = structlog.get_logger(__name__)

_EVERY: Final = 5.0
_LATE: Final = 30.0
"""Seconds that a model may be behind without being worth a word."""


class Watch:
    def __init__(self, pool: Pool, models: Sequence[Model]) -> None:
        self._pool = pool
        self._models = models
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="projector watch")

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)

    async def complaint(self) -> str | None:
        """The fault of the read models, in words for an operator; None if there is none.

        Raises:
            StoreUnavailable, NotMigrated
        """
        found = await self._look()
        words = [word for model in self._models if (word := _complaint(model, found)) is not None]
        return "; ".join(words) or None

    async def _look(self) -> list[BuildStatus]:
        with store_errors():
            found = await status(self._pool)
        for build in found:
            if build.state == "live":
                PROJECTION_POSITION.labels(build.name).set(build.position)
                PROJECTION_LAG.labels(build.name).set(build.lag)
                PROJECTION_BEHIND.labels(build.name).set(build.behind)
                PROJECTION_HELD.labels(build.name).set(build.held)
        return found

    async def _run(self) -> None:
        while True:
            try:
                await self._look()
            except StoreError as error:
                log.debug("the read models cannot be looked at", error=str(error))
            except Exception:
                log.exception("looking at the read models failed")
            await asyncio.sleep(_EVERY)


def _complaint(model: Model, found: Sequence[BuildStatus]) -> str | None:
    live = next((build for build in found if build.name == model.name and build.state == "live"), None)
    if live is None:
        return f"{model.name} is not built yet"
    if live.behind > _LATE:
        who = "" if live.led else " and nobody keeps it"
        return f"{model.name} is {live.lag} events, {live.behind:.0f} s behind{who}"
    if live.held:
        return f"{model.name} holds back {live.held} streams: tokentrail projections held {model.name}"
    return None
