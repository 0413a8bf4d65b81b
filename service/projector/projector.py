"""All the projections of a process."""

import contextlib
from typing import Final

from projections.registry import ASYNC
from service.projector.runner import Runner
from service.projector.watch import Watch
from service.store.database import Pool
from service.store.log_signal import LogSignal

ALONE: Final = 5000
"""Events in one transaction, in a process that does nothing else."""
BESIDE_HTTP: Final = 500
"""More would block the event loop, which also serves HTTP, for too long in one piece."""


class ProjectorRole:
    """`pool` is for leases, and for reading how far all models are."""

    def __init__(self, *, url: str, pool: Pool, signal: LogSignal, limit: int) -> None:
        self._runners = [Runner(model, url=url, leases=pool, signal=signal, limit=limit) for model in ASYNC]
        self._watch = Watch(pool, ASYNC)
        self._stack = contextlib.AsyncExitStack()

    @property
    def leads(self) -> bool:
        """True if this process keeps all projections."""
        return all(runner.leads for runner in self._runners)

    async def complaint(self) -> str | None:
        """The fault of the read models, in words for an operator; None if there is none."""
        faults = [f"{runner.model.name}: {runner.fault}" for runner in self._runners if runner.fault]
        return "; ".join(faults) or await self._watch.complaint()

    async def start(self) -> None:
        parts: list[Runner | Watch] = [*self._runners, self._watch]
        for part in parts:
            await part.start()
            self._stack.push_async_callback(part.stop)

    async def stop(self) -> None:
        await self._stack.aclose()
