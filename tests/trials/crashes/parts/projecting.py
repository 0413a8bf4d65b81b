"""The read models that are kept behind the log: first build, turns, swap, drop."""

import asyncio
from typing import Any

from projections import builds
from projections.projection import fold
from projections.projector import Turn
from projections.registry import MODELS
from service.projector.runner import Runner
from service.store.database import create_pool
from service.store.log_signal import LogSignal
from tests.projections.history.projection import history
from tests.projections.tally.projection import tally
from tests.trials.crashes.given import Given, Say
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

_MODELS = {**MODELS, "tally": tally(), "history": history()}
"""Those behind the log; a tally, which is wrong if applied twice; one with a row for each event."""


async def projecting(given: Given, say: Say) -> None:
    """In turns of few events: begins a build, applies, swaps, drops what has retired."""
    pool = await create_pool(given.database_url, size=2)
    done = asyncio.Event()

    def note(turn: Turn) -> None:
        if not turn.more:
            done.set()

    runner = Runner(
        _MODELS[given.model],
        url=given.database_url,
        leases=pool,
        signal=LogSignal(given.database_url),
        limit=3,
        on_turn=note,
    )
    await runner.start()
    await done.wait()
    await runner.stop()
    await pool.close()


class Projecting:
    """`again`: there is a live build, another has begun, and the log has grown since."""

    scenario = f"{__name__}:projecting"

    def __init__(self, model: str, *, again: bool) -> None:
        self._model = _MODELS[model]
        self._again = again

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0, 0], [1, 0], [2])
        if self._again:
            await workplace.projections.project(self._model)
            await builds.begin(workplace.projections.service, self._model)
            await workplace.projections.live([0])
        return workplace.given(model=self._model.name)

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """Each build has the rows of its checkpoint."""
        log = await workplace.log()
        for build in await workplace.projections.builds(self._model):
            if build.state != "retired":
                rows = await workplace.projections.service.fetch(
                    f"select {', '.join(self._model.columns)} from {self._model.table(build.number)}"
                )
                expected = self._model.by_key(
                    self._model.tuples(fold(self._model.projection, log[: build.position]).rows)
                )
                if sorted(map(tuple, rows)) != sorted(expected.values()):
                    raise Violation(f"{build} has {sorted(map(tuple, rows))}, by the log {sorted(expected.values())}")

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """There is one, it is live and at the head, and nothing is left of others."""
        await self.check_broken(workplace, given, said)
        found = await workplace.projections.builds(self._model)
        if [(build.state, build.position) for build in found] != [("live", await workplace.projections.head())]:
            raise Violation(f"the builds are {found}")
        if (tables := await workplace.projections.tables()) != [self._model.table(found[0].number).partition(".")[2]]:
            raise Violation(f"the tables are {tables}")
        if (rows := await workplace.projections.rows(self._model)) != await workplace.projections.fold(self._model):
            raise Violation(f"readers see {rows}")
