"""Compares a read model with the fold of the log while the service runs: no locks, bounded memory, short statements."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from projections.connection import Connection
from projections.model import Model
from projections.slices import Row, Slices

SLICE: Final = 2000
"""Events of one slice."""


class Drift(NamedTuple):
    """A row that is not what the log makes it; None where there is none. `row` has both sides' columns by name."""

    key: Mapping[str, Any]
    by_the_log: Mapping[str, Any] | None
    found: Mapping[str, Any] | None


class Verified(NamedTuple):
    """`position` is the lowest that a slice was compared at. `held` counts the streams that are held back, `failed`
    those whose events cannot be applied: neither were compared."""

    position: int
    differed: int
    held: int
    failed: int

    @property
    def well(self) -> bool:
        return not (self.differed or self.held or self.failed)


async def verify(
    model: Model,
    connection: Connection,
    *,
    on_drift: Callable[[Drift], None],
    on_progress: Callable[[int, int], None] = lambda events, of: None,
    share: float = 0.5,
    size: int = SLICE,
) -> Verified:
    """`share` is the part of the time in which it works; in the rest the machine is for others.

    Raises:
        BrokenLog: the log has a hole.
        NotLive: an asynchronous model that readers do not see in this version.
    """
    slices = Slices(model, connection, size=size)
    head = await slices.begin()
    position, done, differed, held, failed = head, 0, 0, 0, 0
    after: str | None = ""
    clock = asyncio.get_running_loop().time
    while after is not None:
        begun = clock()
        found = await slices.read(after)
        for key, (by_the_log, row) in found.wrong.items():
            named = dict(zip(model.projection.key, key, strict=True))
            on_drift(Drift(named, _named(model, by_the_log), _named(model, row)))
        position = min(position, found.position)
        differed += len(found.wrong)
        held += len(found.held)
        failed += len(found.failures.keys() - found.held)
        after = found.last
        done = min(done + size, head)
        on_progress(head if after is None else done, head)
        await asyncio.sleep((clock() - begun) * (1 / share - 1))
    # What is beside the table follows from it: as long as that is wrong, nothing can be said of it.
    if not differed and (wrong := await model.wrong_beside(connection, mend=False)):
        on_drift(Drift({"beside": model.view}, {"wrong": 0}, {"wrong": wrong}))
        differed += wrong
    return Verified(position, differed, held, failed)


def _named(model: Model, row: Row | None) -> Mapping[str, Any] | None:
    return None if row is None else model.describe(row)
