"""Protections of the read models."""

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

from events.recorded import Recorded
from projections import builds, rebuild
from projections.builds import Build
from projections.projection import fold
from projections.projector import Projector
from tests.trials.crashes.scenarios.given import replace


def checkpoint_after_the_rows() -> None:
    _apart(rows_first=True)


def checkpoint_before_the_rows() -> None:
    _apart(rows_first=False)


def _apart(*, rows_first: bool) -> None:
    """In a transaction each."""

    async def apply(self: Projector, build: Build, events: Sequence[Recorded]) -> None:
        if not events:
            return
        rows = fold(self.model.projection, events).rows
        if not rows_first:
            await builds.advance(self._connection, build, events[-1].position)
        await self.model.write(self._connection, build.number, rows)
        if rows_first:
            await builds.advance(self._connection, build, events[-1].position)

    replace(Projector, "_apply", apply)


def rebuild_without_transaction() -> None:
    mend: Callable[..., Any] = rebuild._mend

    class Untied:
        def __init__(self, connection: Any) -> None:
            self._connection = connection

        def __getattr__(self, name: str) -> Any:
            return getattr(self._connection, name)

        def transaction(self, **_: Any) -> Any:
            return contextlib.nullcontext()

    replace(rebuild, "_mend", lambda model, connection, found: mend(model, Untied(connection), found))
