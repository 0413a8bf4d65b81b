"""A verifier that is asked all the time."""

import asyncio
from types import TracebackType
from typing import Any, Final, Self

from events.verifier import Notice, Verifier

BOUND: Final = 1.5
"""Seconds; the relay speaks once a second when nothing happens."""
_LAST: Final = 30


class Asking:
    """`async with`: follows the log, and asks every `every` seconds. `options` are the verifier's. What it told is
    printed when the context ends with an error."""

    def __init__(self, *, every: float, **options: Any) -> None:
        self.told: list[Notice] = []
        self.verifier = Verifier(bound=BOUND, on_notice=self.told.append, **options)
        self.accepted = 0
        self._every = every
        self._task: asyncio.Task[None] | None = None

    def ask(self) -> None:
        """About every token, once."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        await self.verifier.__aenter__()
        self._task = asyncio.create_task(self._ask())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
            if not self._task.cancelled():
                self._task.result()
        await self.verifier.__aexit__(kind, error, traceback)
        if error is not None:
            print("The verifier told at last:", *self.told[-_LAST:], sep="\n")

    async def _ask(self) -> None:
        while True:
            self.ask()
            await asyncio.sleep(self._every)
