"""Keeps one projection going while this process leads it."""

import asyncio
from collections.abc import Callable
from typing import Final

import structlog

from projections.log import LogEndsEarly
from projections.model import Model
from projections.projector import Projector, Turn
from projections.status import lease_name
from service.store.database import Connection, Pool, connect
from service.store.errors import NotMigrated, StoreUnavailable, store_errors
from service.store.leadership import Leadership
from service.store.lease import Lease
from service.telemetry import PROJECTION_FAULTS, PROJECTION_LEADS

log = structlog.get_logger(__name__)

_TTL: Final = 3.0
"""Seconds after which another process takes over from one that has died."""
_PAUSE: Final = (0.1, 5.0)
"""Seconds before it starts over: the first time, and at most."""
_BUSY: Final = 8
"""Events of a turn: so many came together, so more will."""
_GATHER: Final = 0.02
"""Seconds for which more are let come then. Each turn costs the same whatever is in it, in a process that may also
serve HTTP; when events come one by one none waits."""
_COMMAND_TIMEOUT: Final = 30.0


class Runner:
    """`wakeup` is set when there may be something to read. `on_turn` is called after each turn."""

    def __init__(
        self,
        model: Model,
        *,
        url: str,
        leases: Pool,
        wakeup: asyncio.Event,
        limit: int,
        on_turn: Callable[[Turn], None] = lambda _: None,
    ) -> None:
        self.model = model
        self._url = url
        self._wakeup = wakeup
        self._limit = limit
        self._on_turn = on_turn
        lease = Lease(leases, lease_name(model), ttl=_TTL)
        self._leadership = Leadership(lease, f"projection {model.name}", PROJECTION_LEADS.labels(model.name))
        self._fault: str | None = None
        self._pause = _PAUSE[0]
        self._task: asyncio.Task[None] | None = None

    @property
    def leads(self) -> bool:
        return self._leadership.leads

    @property
    def fault(self) -> str | None:
        """Why it does not get on, in one word; None if it does."""
        return self._fault

    async def start(self) -> None:
        await self._leadership.start()
        self._task = asyncio.create_task(self._run(), name=f"projection {self.model.name}")

    async def stop(self) -> None:
        """A transaction under way is given up: it is begun again by whoever leads next."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._leadership.stop()

    async def _run(self) -> None:
        """Whatever goes wrong, it starts over from the checkpoint."""
        while True:
            try:
                await self._leadership.wait()
                with store_errors():
                    await self._lead()
            except Exception as error:
                await self._recover(error)

    async def _lead(self) -> None:
        connection = await connect(
            self._url, application_name=f"tokentrail projection {self.model.name}", command_timeout=_COMMAND_TIMEOUT
        )
        try:
            # A crash of Postgres may take back the last rows, with their checkpoint: they are then written again.
            await connection.execute("set synchronous_commit = off")
            await self._follow(connection)
        finally:
            # Not a polite close: it would wait for the server, and there is nothing to be said to it.
            connection.terminate()

    async def _follow(self, connection: Connection) -> None:
        projector = Projector(self.model, connection, limit=self._limit)
        while self.leads:
            self._wakeup.clear()
            turn = await projector.turn()
            self._is_well()
            self._on_turn(turn)
            if not turn.more:
                if turn.applied >= _BUSY:
                    await asyncio.sleep(_GATHER)
                await self._wakeup.wait()

    def _is_well(self) -> None:
        self._pause = _PAUSE[0]
        if self._fault is not None:
            log.info("the projection goes on", projection=self.model.name, fault=self._fault)
            self._fault = None

    async def _recover(self, error: Exception) -> None:
        kind = _kind(error)
        PROJECTION_FAULTS.labels(self.model.name, kind).inc()
        if kind == "unexpected":
            log.error("the projection failed", projection=self.model.name, exc_info=error)
        elif kind != self._fault:  # once, not at every try
            log.warning("the projection starts over", projection=self.model.name, fault=kind, error=str(error))
        self._fault = kind
        pause, self._pause = self._pause, min(self._pause * 2, _PAUSE[1])
        await asyncio.sleep(pause)


def _kind(error: Exception) -> str:
    match error:
        case StoreUnavailable():
            return "postgres_unavailable"
        case NotMigrated():
            return "not_migrated"
        case LogEndsEarly():
            return "log_corrupt"
        case _:
            return "unexpected"
