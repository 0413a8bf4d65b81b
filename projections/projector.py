"""Brings the builds of one projection forward: read, apply, write rows and checkpoint in one transaction.

One process does it, by a lease. That a second one does no harm is seen to by the checkpoint: whoever finds it moved has
written nothing.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import asyncpg

from events.recorded import Recorded, token_of
from projections import builds, held, log
from projections.builds import Build, Overtaken
from projections.connection import Connection
from projections.log import BrokenLog
from projections.model import Model
from projections.projection import Failure, Folded, failure, fold

_NEAR: Final = 2000
"""Events that are applied while the live build's checkpoint is kept from moving, before a swap."""


class Turn(NamedTuple):
    """`applied` is the number of events; `more` says that there may be more to apply right away."""

    applied: int
    more: bool


class Projector:
    """`limit` is the number of events in one transaction. The connection is its own."""

    def __init__(self, model: Model, connection: Connection, *, limit: int) -> None:
        self.model = model
        self._connection = connection
        self._limit = limit

    async def turn(self) -> Turn:
        """One batch for each build of this version; swaps what has caught up, and drops what has retired.

        A version that is newer than the live one is built; an older one only on demand: in a deploy both run for a
        while.

        Raises:
            BrokenLog: the log has a hole, or is another one.
        """
        found = await builds.builds_of(self._connection, self.model.name)
        ours = [each for each in found if each.version == self.model.version and each.state != "retired"]
        if not ours and not any(each.state == "live" and each.version > self.model.version for each in found):
            await builds.begin(self._connection, self.model)
            return Turn(0, True)
        applied = 0
        more = False
        try:
            for build in ours:
                events = await log.read(self._connection, build.position, self._limit)
                if not events:
                    await self._check_end(build)
                await self._apply(build, events)
                applied += len(events)
                if len(events) == self._limit:
                    more = True
                elif build.state == "building":
                    more = True  # to try again, or to drop the one before
                    await self._swap(build.number)
        except Overtaken:
            return Turn(applied, True)
        for build in found:
            if build.state == "retired":
                await self._drop(build)
        return Turn(applied, more)

    async def _check_end(self, build: Build) -> None:
        head = await log.read_head(self._connection)
        if build.position > head:
            raise BrokenLog(f"the log ends at {head}, and {build.name} has seen {build.position}: rebuild it")

    async def _apply(self, build: Build, events: Sequence[Recorded]) -> None:
        if not events:
            return
        folded = fold(self.model.projection, events)
        try:
            async with self._connection.transaction():
                await self._write(build, events, folded)
        except held.POISON as error:
            if len(events) > 1:
                await self._apply_halves(build, events)
                return
            [event] = events
            async with self._connection.transaction():
                await self._write(build, events, Folded([], {event.stream_id: failure(event, error)}))

    async def _apply_halves(self, build: Build, events: Sequence[Recorded]) -> None:
        """Postgres refuses a row: halves until it is known of which event, so that the others are applied."""
        middle = len(events) // 2
        await self._apply(build, events[:middle])
        await self._apply(build._replace(position=events[middle - 1].position), events[middle:])

    async def _write(self, build: Build, events: Sequence[Recorded], folded: Folded) -> None:
        await builds.advance(self._connection, build, events[-1].position)
        back = await held.held_among(self._connection, build, {event.stream_id for event in events})
        rows, failures = folded
        if back:
            rows = [row for row in rows if row.token_id not in {token_of(stream_id) for stream_id in back}]
            failures = _without(failures, back)
        await self.model.write(self._connection, build.number, rows)
        await held.hold(self._connection, build, failures)

    async def _swap(self, number: int) -> None:
        """Makes the build the live one, if it is where the live one is or can be brought there."""
        try:
            async with self._connection.transaction():
                found = await builds.lock(self._connection, self.model.name)
                ours = next((each for each in found if each.number == number and each.state == "building"), None)
                if ours is None:
                    raise Overtaken(f"build {number} of {self.model.name} is no longer building")
                live = next((each for each in found if each.state == "live"), ours)
                if live.position - ours.position > _NEAR:
                    return
                rest = await log.read(self._connection, ours.position, _NEAR, to=live.position)
                await self._apply(ours, rest)
                await builds.go_live(self._connection, self.model, number)
        except asyncpg.LockNotAvailableError:  # someone reads the view for long
            return

    async def _drop(self, build: Build) -> None:
        try:
            await builds.drop(self._connection, build)
        except asyncpg.LockNotAvailableError:
            return  # someone still reads it


def _without(failures: dict[str, Failure], back: set[str]) -> dict[str, Failure]:
    return {stream_id: each for stream_id, each in failures.items() if stream_id not in back}
