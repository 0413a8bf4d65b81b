"""Keeping a projection: soon after each event, on one process, whatever goes wrong."""

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from prometheus_client import REGISTRY

from projections.projector import Turn
from service.projector.runner import Runner
from service.store.database import Pool
from service.store.log_signal import LogSignal
from tests.harness.projected_log import ProjectedLog
from tests.harness.waiting import News, soon
from tests.projections.tally.projection import tally


class Kept(News):
    """A projection that this process keeps if it leads."""

    def __init__(self, url: str, pool: Pool) -> None:
        super().__init__()
        self.turns: list[Turn] = []
        self.signal = LogSignal(url)
        self.runner = Runner(tally(), url=url, leases=pool, signal=self.signal, limit=100, on_turn=self._note)

    def _note(self, turn: Turn) -> None:
        self.turns.append(turn)
        self.changed()

    @property
    def applied(self) -> int:
        return sum(turn.applied for turn in self.turns)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Kept"]:
        async with contextlib.AsyncExitStack() as stack:
            for part in (self.signal, self.runner):
                await part.start()
                stack.push_async_callback(part.stop)
            yield self


async def _applied(projected: ProjectedLog, kept: Kept, count: int) -> None:
    """Returns when all that is in the log is in the model, which takes so many events."""
    head = await projected.head()
    await kept.until(lambda: kept.applied >= count)
    assert [build.position for build in await projected.builds(kept.runner.model)] == [head]
    assert await projected.rows(kept.runner.model) == await projected.fold(kept.runner.model)


async def test_an_event_wakes_it(projected: ProjectedLog, pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """What any process appends is soon in the model, without a look of its own at the log."""
    monkeypatch.setattr("service.store.log_signal.POLL", 3600)
    async with Kept(projected.url, pool).running() as kept:
        await kept.until(lambda: bool(kept.turns) and not kept.turns[-1].more)
        for number in range(1, 6):
            await projected.live([])
            await _applied(projected, kept, number)


async def test_a_fault_is_known_while_it_lasts(projected: ProjectedLog, pool: Pool) -> None:
    """A log with a hole stops it, which is counted, and it says why, until the hole is gone."""
    await projected.live([0, 0])
    await projected.owner.execute("create table hole as select * from tokentrail.events where position = 2")
    await projected.owner.execute("delete from tokentrail.events where position = 2")
    async with Kept(projected.url, pool).running() as kept:
        await soon(lambda: kept.runner.fault == "log_corrupt")
        await projected.owner.execute("insert into tokentrail.events select * from hole")
        await kept.until(lambda: kept.applied >= 3)
        assert kept.runner.fault is None
    labels = {"projection": "tally", "kind": "log_corrupt"}
    assert (REGISTRY.get_sample_value("tokentrail_projection_faults_total", labels) or 0) > 0
