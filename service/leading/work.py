"""Work that one process does at a time, kept going: done while this process leads, begun again whatever goes wrong."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog

from service.ending import end
from service.leading.leadership import Leadership
from service.store.errors import kind_of

log = structlog.get_logger(__name__)

_PAUSE: Final = (0.1, 5.0)
"""Seconds before the work is begun again: the first time, and at most."""


class Leading:
    """`work` goes on for as long as this process leads and says `is_well` now and then; `count` is told of each fault,
    by its kind."""

    def __init__(
        self, leadership: Leadership, work: Callable[[], Awaitable[None]], *, count: Callable[[str], None]
    ) -> None:
        self._leadership = leadership
        self._work = work
        self._count = count
        self._pause = _PAUSE[0]
        self._task: asyncio.Task[None] | None = None
        self._fault: str | None = None

    @property
    def leads(self) -> bool:
        return self._leadership.leads

    @property
    def fault(self) -> str | None:
        """Why it does not get on, in one word; None if it does, here or elsewhere."""
        return None if self._leadership.another_leads else self._fault

    def is_well(self) -> None:
        self._pause = _PAUSE[0]
        self._leadership.is_well()
        if self._fault is not None:
            log.info(f"the {self._leadership.task} goes on", fault=self._fault)
            self._fault = None

    async def start(self) -> None:
        await self._leadership.start()
        self._task = asyncio.create_task(self._run(), name=self._leadership.task)

    async def stop(self) -> None:
        """The work is given up where it is."""
        if self._task is not None:
            await end(self._task)
        await self._leadership.stop()

    async def _run(self) -> None:
        while True:
            try:
                await self._leadership.wait()
                await self._work()
            except Exception as error:
                await self._recover(error)

    async def _recover(self, error: Exception) -> None:
        kind = kind_of(error)
        self._count(kind)
        self._leadership.is_faulty()
        if kind == "unexpected":
            log.error(f"the {self._leadership.task} failed", exc_info=error)
        elif kind == "not_built" != self._fault:
            log.info(f"the {self._leadership.task} waits", fault=kind, reason=str(error))  # as at every first start
        elif kind != self._fault:  # once, not at every try
            log.warning(f"the {self._leadership.task} starts over", fault=kind, error=str(error))
        self._fault = kind
        pause, self._pause = self._pause, min(self._pause * 2, _PAUSE[1])
        await asyncio.sleep(pause)
