"""Keeping a projection: soon after each event, on one process, whatever goes wrong."""

import asyncio

import pytest
from prometheus_client import REGISTRY

from projections.projector import Projector, Turn
from projections.status import status
from service.leading.lease import Lease
from service.store.database import Pool
from tests.harness.processes import until
from tests.projections.house import House
from tests.projections.tally.projection import TallyProjection, tally
from tests.service.projector.house import SOON, Kept


async def _applied(house: House, kept: Kept, count: int) -> None:
    """Returns when all that is in the log is in the model, which takes so many events."""
    head = await house.head()
    await kept.until(lambda: kept.applied >= count)
    assert [build.position for build in await house.builds(kept.runner.model)] == [head]
    assert await house.rows(kept.runner.model) == await house.fold(kept.runner.model)


async def test_it_follows_the_log(house: House, pool: Pool) -> None:
    """What is appended by any process is soon in the model."""
    await house.live([0, 0])
    async with Kept(house.url, pool, tally()).running() as kept:
        await _applied(house, kept, 3)
        for number in range(1, 4):
            await house.live([0, 0])
            await _applied(house, kept, 3 + 3 * number)


async def test_an_event_wakes_it(house: House, pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not wait for its next look at the log when it is told that there is something."""
    monkeypatch.setattr("service.store.log_signal.POLL", 3600)
    async with Kept(house.url, pool, tally()).running() as kept:
        await kept.until(lambda: bool(kept.turns) and not kept.turns[-1].more)
        for number in range(1, 6):
            await house.live([])
            await _applied(house, kept, number)


async def test_one_leads_and_another_takes_over(house: House, pool: Pool) -> None:
    """Of two processes one keeps the projection; when it ends, the other goes on from the checkpoint."""
    first, second = Kept(house.url, pool, tally()), Kept(house.url, pool, tally())
    await house.live([0, 0])
    async with first.running():
        await _applied(house, first, 3)
        async with second.running():
            await house.live([0])
            await _applied(house, first, 5)
            assert (first.runner.leads, second.runner.leads, second.turns) == (True, False, [])
            await first.runner.stop()
            await house.live([0])
            await _applied(house, second, 2)


async def test_when_the_leader_dies(house: House, pool: Pool) -> None:
    """A leader that renews no more, and cannot say so, is followed when its lease has run out."""
    dead = Lease(pool, "projection tally 1", ttl=2)
    assert await dead.take()
    await house.live([0, 0])

    async with Kept(house.url, pool, tally()).running() as kept:
        assert not kept.runner.leads
        await _applied(house, kept, 3)
        assert not await dead.take()


async def test_when_its_connection_breaks(house: House, pool: Pool) -> None:
    """It starts over from the checkpoint, and counts nothing twice."""
    async with Kept(house.url, pool, tally()).running() as kept:
        for number in range(1, 5):
            await house.live([0])
            await _applied(house, kept, 2 * number)
            await house.owner.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where application_name = 'tokentrail projection tally' and datname = current_database()"
            )


async def test_a_mistake_does_not_freeze_it(house: House, pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that nobody foresaw is said and counted, and it starts over."""
    original = Projector.turn
    failed = asyncio.Event()

    async def fail_once(projector: Projector) -> Turn:
        if not failed.is_set():
            failed.set()
            raise ZeroDivisionError
        return await original(projector)

    monkeypatch.setattr(Projector, "turn", fail_once)
    await house.live([0])
    async with Kept(house.url, pool, tally()).running() as kept:
        async with asyncio.timeout(SOON):
            await failed.wait()
        await _applied(house, kept, 2)
        assert kept.runner.fault is None

    faults = REGISTRY.get_sample_value(
        "tokentrail_projection_faults_total", {"projection": "tally", "kind": "unexpected"}
    )
    assert faults == 1


async def test_a_fault_is_known_while_it_lasts(house: House, pool: Pool) -> None:
    """A log with a hole stops it, and it says why, until the hole is gone."""
    await house.live([0, 0])
    await house.owner.execute("create table hole as select * from tokentrail.events where position = 2")
    await house.owner.execute("delete from tokentrail.events where position = 2")
    async with Kept(house.url, pool, tally()).running() as kept:

        async def fault() -> str | None:
            return kept.runner.fault

        assert await until(fault, within=SOON) == "log_corrupt"
        await house.owner.execute("insert into tokentrail.events select * from hole")
        await kept.until(lambda: kept.applied >= 3)
        assert kept.runner.fault is None


async def test_held_streams_do_not_stop_it(house: House, pool: Pool) -> None:
    """A stream that is held back is in the status, and the rest goes on."""
    model = tally()
    assert isinstance(model.projection, TallyProjection)
    await house.live([])
    model.projection.refused = {(await house.fold(model))[0][0]}
    async with Kept(house.url, pool, model).running() as kept:
        await kept.until(lambda: kept.applied >= 1)
        await house.live([0, 0])
        await kept.until(lambda: kept.applied >= 4)

    [build] = await status(house.service)
    assert (build.position, build.lag, build.led) == (4, 0, False)
