"""Keeping a projection: soon after each event, on one process, whatever goes wrong."""

import pytest
from prometheus_client import REGISTRY

from projections.status import status
from service.store.database import Pool
from tests.harness.projected_log import ProjectedLog
from tests.harness.waiting import soon
from tests.projections.tally.projection import TallyProjection, tally
from tests.service.projector.kept import Kept


async def _applied(projected: ProjectedLog, kept: Kept, count: int) -> None:
    """Returns when all that is in the log is in the model, which takes so many events."""
    head = await projected.head()
    await kept.until(lambda: kept.applied >= count)
    assert [build.position for build in await projected.builds(kept.runner.model)] == [head]
    assert await projected.rows(kept.runner.model) == await projected.fold(kept.runner.model)


async def test_an_event_wakes_it(projected: ProjectedLog, pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """What any process appends is soon in the model, without a look of its own at the log."""
    monkeypatch.setattr("service.store.log_signal.POLL", 3600)
    async with Kept(projected.url, pool, tally()).running() as kept:
        await kept.until(lambda: bool(kept.turns) and not kept.turns[-1].more)
        for number in range(1, 6):
            await projected.live([])
            await _applied(projected, kept, number)


async def test_one_leads_and_another_takes_over(projected: ProjectedLog, pool: Pool) -> None:
    """Of two processes one keeps the projection; when it ends, the other goes on from the checkpoint."""
    first, second = Kept(projected.url, pool, tally()), Kept(projected.url, pool, tally())
    await projected.live([0, 0])
    async with first.running():
        await _applied(projected, first, 3)
        async with second.running():
            await projected.live([0])
            await _applied(projected, first, 5)
            assert (first.runner.leads, second.runner.leads, second.turns) == (True, False, [])
            await first.runner.stop()
            await projected.live([0])
            await _applied(projected, second, 2)


async def test_a_fault_is_known_while_it_lasts(projected: ProjectedLog, pool: Pool) -> None:
    """A log with a hole stops it, which is counted, and it says why, until the hole is gone."""
    await projected.live([0, 0])
    await projected.owner.execute("create table hole as select * from tokentrail.events where position = 2")
    await projected.owner.execute("delete from tokentrail.events where position = 2")
    async with Kept(projected.url, pool, tally()).running() as kept:
        await soon(lambda: kept.runner.fault == "log_corrupt")
        await projected.owner.execute("insert into tokentrail.events select * from hole")
        await kept.until(lambda: kept.applied >= 3)
        assert kept.runner.fault is None
    labels = {"projection": "tally", "kind": "log_corrupt"}
    assert (REGISTRY.get_sample_value("tokentrail_projection_faults_total", labels) or 0) > 0


async def test_held_streams_do_not_stop_it(projected: ProjectedLog, pool: Pool) -> None:
    """A stream that is held back is in the status, and the rest goes on."""
    model = tally()
    assert isinstance(model.projection, TallyProjection)
    await projected.live([])
    model.projection.refused = {(await projected.fold(model))[0][0]}
    async with Kept(projected.url, pool, model).running() as kept:
        await kept.until(lambda: kept.applied >= 1)
        await projected.live([0, 0])
        await kept.until(lambda: kept.applied >= 4)

    [build] = await status(projected.service)
    assert (build.position, build.lag, build.led) == (4, 0, False)
