"""Keeps one projection going while this process leads it."""

import asyncio
from collections.abc import Callable
from typing import Final

from projections.model import Model
from projections.projector import Projector, Turn
from projections.status import lease_name
from service.leading.leadership import Leadership
from service.leading.lease import Lease
from service.leading.work import Leading
from service.store.database import Connection, Pool, connect
from service.store.errors import store_errors
from service.store.log_signal import Follower, LogSignal
from service.telemetry import PROJECTION_FAULTS, PROJECTION_LEADS

_TTL: Final = 3.0
"""Seconds after which another process takes over from one that has died."""
_BUSY: Final = 8
"""Events of a turn: so many came together, so more will."""
_GATHER: Final = 0.02
"""Seconds for which more are let come then. Each turn costs the same whatever is in it, in a process that may also
serve HTTP; when events come one by one none waits."""
_COMMAND_TIMEOUT: Final = 30.0


class Runner:
    """`on_turn` is called after each turn."""

    def __init__(
        self,
        model: Model,
        *,
        url: str,
        leases: Pool,
        signal: LogSignal,
        limit: int,
        on_turn: Callable[[Turn], None] = lambda _: None,
    ) -> None:
        self.model = model
        self._url = url
        self._signal = signal
        self._limit = limit
        self._on_turn = on_turn
        lease = Lease(leases, lease_name(model), ttl=_TTL)
        leadership = Leadership(lease, f"projection {model.name}", PROJECTION_LEADS.labels(model.name))
        self._leading = Leading(
            leadership, self._lead, count=lambda kind: PROJECTION_FAULTS.labels(model.name, kind).inc()
        )

    @property
    def leads(self) -> bool:
        return self._leading.leads

    @property
    def fault(self) -> str | None:
        """The fault that keeps the model from following the log, in one word; None if there is none."""
        return self._leading.fault

    async def start(self) -> None:
        await self._leading.start()

    async def stop(self) -> None:
        """A transaction under way is given up: it is begun again by whoever leads next."""
        await self._leading.stop()

    async def _lead(self) -> None:
        with store_errors(), self._signal.follower() as follower:
            connection = await connect(
                self._url,
                application_name=f"tokentrail projection {self.model.name}",
                command_timeout=_COMMAND_TIMEOUT,
                may_cancel=True,
            )
            try:
                # A crash of Postgres may take back the last rows, with their checkpoint: they are then written again.
                await connection.execute("set synchronous_commit = off")
                await self._follow(connection, follower)
            finally:
                # Not a polite close: it would wait for the server, and there is nothing to be said to it.
                connection.terminate()

    async def _follow(self, connection: Connection, follower: Follower) -> None:
        projector = Projector(self.model, connection, limit=self._limit)
        while self.leads:
            turn = await projector.turn()
            self._leading.is_well()
            self._on_turn(turn)
            if not turn.more:
                if turn.applied >= _BUSY:
                    await asyncio.sleep(_GATHER)
                await follower.wait()
