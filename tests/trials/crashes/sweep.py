"""Stops a process at one point after the other, starts another, and checks what they left."""

import os
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, Final, Protocol

from tests.harness.processes import until
from tests.trials.crashes.given import Given
from tests.trials.crashes.points import Point
from tests.trials.crashes.processes import Processes, Ran
from tests.trials.crashes.server import GoOn, Run
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.length import SEED, said

ALL: Final = os.environ.get("TOKENTRAIL_CRASH_ALL") == "1"
"""Every point; otherwise as many as a test says, drawn at random."""
LIMIT: Final = 1800 if ALL else 120
"""Seconds for a test."""


class Part(Protocol):
    """What is to be crashed. `scenario` is the name of a coroutine function, which does all there is to do, and ends.

    Each check raises Violation; `said` is what the processes have said so far.
    """

    scenario: str

    async def prepare(self, workplace: Workplace) -> Given:
        """In an empty workplace."""

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """What must hold when the process is gone."""

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """What must hold when another has finished."""


class Sweep:
    """`breakage` takes a protection out. `pause`: the process is not killed but goes on when another has finished."""

    def __init__(
        self, processes: Processes, place: Workplace, part: Part, *, breakage: str | None = None, pause: bool = False
    ) -> None:
        self._processes = processes
        self._place = place
        self._part = part
        self._breakage = breakage
        self._pause = pause
        self._length = 1
        self._said: list[list[Any]] = []
        self._before: set[int] = set()

    async def points(self) -> list[Point]:
        """Those of a run that nothing stops."""
        given = await self._prepare()
        ran = await self._run(given)
        await self._part.check(self._place, given, self._said)
        self._length = len(ran.passed)
        return ran.passed

    async def stop_at_each(self, points: Sequence[Point]) -> int:
        """At how many the process was stopped: what it passes depends a little on who is faster."""
        return sum([await self.stop_at(point) for point in points])

    async def stop_at(self, point: Point) -> bool:
        """Whether the process came to that point. If it was killed, so is the next one, at any point."""
        given = await self._prepare()
        try:
            stopped = not (await self._run(given, stop=point)).whole
            if not self._pause:
                await self._check_broken(given)
                await self._run(given, stop=Random(f"{SEED} {point}").randint(1, self._length))
                await self._check_broken(given)
            await self._run(given)
            await self._part.check(self._place, given, self._said)
            if self._pause and stopped:
                self._said += (await self._processes.ask(GoOn())).said
                await self._part.check(self._place, given, self._said)
        except AssertionError as error:
            error.add_note(f"{self._part.scenario}, {'paused' if self._pause else 'killed'}: {point}")
            raise
        return stopped

    async def _check_broken(self, given: Given) -> None:
        async def are_gone() -> bool:
            """Postgres finishes what it was asked for last, also by one who is dead."""
            return await self._place.backends() <= self._before

        await until(are_gone, within=10)
        await self._part.check_broken(self._place, given, self._said)

    async def _prepare(self) -> Given:
        await self._place.clear()
        given = await self._part.prepare(self._place)
        self._before = await self._place.backends()
        self._said.clear()
        return given

    async def _run(self, given: Given, stop: Point | int | None = None) -> Ran:
        await self._place.lapse()
        pause = self._pause and stop is not None
        run = Run(scenario=self._part.scenario, given=given, stop=stop, pause=pause, breakage=self._breakage)
        ran = await self._processes.ask(run)
        self._said += ran.said
        return ran


def drawn(points: Iterable[Point], count: int | None, *, within: str = "") -> list[Point]:
    """So many (or all) at random whose place has that part: of each place and moment one before a second of any."""
    points = [point for point in points if within in str(point)]
    shuffled = Random(SEED).sample(points, len(points))
    first: dict[object, Point] = {}
    for point in shuffled:
        first.setdefault((point.place, point.moment), point)
    rest = [point for point in shuffled if first[point.place, point.moment] is not point]
    chosen = [*first.values(), *rest][: None if ALL else count]
    print(said(len(chosen), f"of {len(points)} points at {len(places(points))} places"))
    return chosen


def places(points: Iterable[Point]) -> set[tuple[str, ...]]:
    return {point.place for point in points}
