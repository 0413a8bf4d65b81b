"""The manager: soon after the time, on one process, whatever goes wrong."""

import asyncio
from collections.abc import Callable

import pytest
from prometheus_client import REGISTRY

from projections.reading import NotBuilt
from service.expiry.expiry import Every
from service.expiry.recorder import Recorded, Recorder
from service.leading.lease import Lease
from service.store.database import Pool
from tests.harness.clock import Clock
from tests.harness.processes import until
from tests.harness.projected_log import SOON, ProjectedLog
from tests.service.expiry.recorders import EXPIRING, Kept, lasting, said


async def _given(projected: ProjectedLog, *lifetimes: float) -> None:
    await projected.append(*map(lasting, lifetimes))
    await projected.project(EXPIRING)


async def _counts(projected: ProjectedLog, expected: int) -> None:
    """That so many have expired, and each thing is said once."""
    found = await said(projected)
    assert len(found) == len({(each.token_id, each.days) for each in found})
    assert len([each for each in found if each.days is None]) == expected


def test_twice_a_second() -> None:
    """It looks so often that an expiry is recorded within a second, also when recording takes half of it."""
    assert Every()._seconds <= 0.5


async def test_at_each_tick(projected: ProjectedLog, pool: Pool) -> None:
    """A look after the time has come says it, with nothing else to wake it; and says how late it was."""
    await _given(projected, 1, 2)
    clock = Clock()
    before = REGISTRY.get_sample_value("tokentrail_expiry_appended_total", {"kind": "expired"}) or 0
    async with Kept(projected, pool, clock).running() as kept:
        await kept.look()
        await _counts(projected, 0)
        for number in (1, 2):
            clock.now = lasting(number).expires_at
            await kept.look()
            await _counts(projected, number)
        assert REGISTRY.get_sample_value("tokentrail_expiry_leads") == 1
    assert REGISTRY.get_sample_value("tokentrail_expiry_leads") == 0
    assert REGISTRY.get_sample_value("tokentrail_expiry_appended_total", {"kind": "expired"}) == before + 2


async def test_a_backlog_needs_no_ticks(projected: ProjectedLog, pool: Pool) -> None:
    """What is overdue at the start is said without waiting for the next tick."""
    await _given(projected, *(1 for _ in range(9)))
    async with Kept(projected, pool, Clock(lasting(2).expires_at), page=2).running() as kept:
        await kept.until(lambda: sum(look.events for look in kept.looks) == 9)
    await _counts(projected, 9)


async def test_one_leads_and_another_takes_over(projected: ProjectedLog, pool: Pool) -> None:
    """Of two processes one looks; when it ends, the other does."""
    await _given(projected, 1, 2)
    clock = Clock()
    first, second = Kept(projected, pool, clock), Kept(projected, pool, clock)
    async with first.running():
        await first.look()
        async with second.running():
            clock.now = lasting(1).expires_at
            second.ticks.tick()
            await first.look()
            await _counts(projected, 1)
            assert (first.expiry.leads, second.expiry.leads, second.looks) == (True, False, [])
            await first.expiry.stop()
            clock.now = lasting(2).expires_at
            await second.look()
            await _counts(projected, 2)


async def test_when_the_leader_dies(projected: ProjectedLog, pool: Pool) -> None:
    """A leader that cannot say that it is gone is followed when its lease has run out."""
    dead = Lease(pool, "expiry", ttl=2)
    assert await dead.take()
    await _given(projected, 1)
    async with Kept(projected, pool, Clock(lasting(1).expires_at)).running() as kept:
        assert not kept.expiry.leads
        await kept.until(lambda: bool(kept.looks))
        await _counts(projected, 1)


async def test_two_leaders(projected: ProjectedLog, pool: Pool) -> None:
    """Two that both lead, with leases that know nothing of each other, say each thing once."""
    await _given(projected, *range(1, 21))
    clock = Clock()
    first = Kept(projected, pool, clock, page=3)
    second = Kept(projected, pool, clock, lease="expiry of a zombie", page=3)
    async with first.running(), second.running():
        await asyncio.gather(first.look(), second.look())
        for number in range(1, 21):
            clock.now = lasting(number).expires_at
            await asyncio.gather(first.look(), second.look())
        assert first.expiry.leads
        assert second.expiry.leads
    await _counts(projected, 20)


async def test_who_leads_no_more_stops(projected: ProjectedLog, pool: Pool) -> None:
    """Between two pages it looks whether it still leads."""
    await _given(projected, 1)
    recorder = Kept(projected, pool, Clock(lasting(1).expires_at)).recorder
    assert await recorder.record(lambda: False) == Recorded(0, False)
    await _counts(projected, 0)


async def test_when_its_connections_break(projected: ProjectedLog, pool: Pool) -> None:
    """It looks again, and says what was due, once."""
    await _given(projected, *range(1, 5))
    clock = Clock()
    async with Kept(projected, pool, clock).running() as kept:
        for number in range(1, 5):
            await kept.look()
            await projected.owner.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where datname = current_database() and application_name like 'tokentrail%' and pid <> all($1)",
                [projected.service.get_server_pid(), projected.owner.get_server_pid()],
            )
            clock.now = lasting(number).expires_at
            await kept.look()
            await _counts(projected, number)


@pytest.mark.parametrize(
    ("error", "kind"), [(ZeroDivisionError(), "unexpected"), (NotBuilt("not yet"), "not_built")], ids=str
)
async def test_a_mistake_does_not_freeze_it(
    projected: ProjectedLog, pool: Pool, monkeypatch: pytest.MonkeyPatch, error: Exception, kind: str
) -> None:
    """An error is said and counted, and it looks again; while it lasts, readiness has a word about it."""
    original = Recorder.record
    goes_on = asyncio.Event()

    async def fail(recorder: Recorder, leads: Callable[[], bool] = lambda: True) -> Recorded:
        if not goes_on.is_set():
            raise error
        return await original(recorder, leads)

    monkeypatch.setattr(Recorder, "record", fail)
    await _given(projected, 1)
    before = REGISTRY.get_sample_value("tokentrail_expiry_faults_total", {"kind": kind}) or 0
    async with Kept(projected, pool, Clock(lasting(1).expires_at)).running() as kept:

        async def complaint() -> str | None:
            return kept.expiry.complaint()

        assert await until(complaint, within=SOON) == kind
        goes_on.set()
        await kept.until(lambda: bool(kept.looks))
        await _counts(projected, 1)
        assert kept.expiry.complaint() is None
    assert (REGISTRY.get_sample_value("tokentrail_expiry_faults_total", {"kind": kind}) or 0) > before


async def test_before_the_model_is_built(projected: ProjectedLog, pool: Pool) -> None:
    """A database in which the read model is still to be built is waited for."""
    await projected.clear()
    await projected.append(lasting(1))
    async with Kept(projected, pool, Clock(lasting(1).expires_at)).running() as kept:

        async def complaint() -> str | None:
            return kept.expiry.complaint()

        assert await until(complaint, within=SOON) == "not_built"
        await projected.project(EXPIRING)
        await kept.until(lambda: bool(kept.looks))
    await _counts(projected, 1)


async def test_late(projected: ProjectedLog, pool: Pool) -> None:
    """After a downtime it says how late it is, until it has caught up."""
    await _given(projected, 1)
    clock = Clock(lasting(3).expires_at)
    late: list[tuple[float, str | None]] = []
    kept = Kept(projected, pool, clock)
    kept.expiry._on_look = lambda look: late.append((kept.recorder.late, kept.expiry.complaint()))
    async with kept.running():
        for _ in range(2):
            kept.ticks.tick()
            count = len(late)

            async def looked(count: int = count) -> bool:
                return len(late) > count

            await until(looked, within=SOON)
    assert late[0] == (172800.0, "expiries are recorded 172800 s late")
    assert late[-1] == (0.0, None)


async def test_stopped_in_the_middle(projected: ProjectedLog, pool: Pool) -> None:
    """Stopping does not wait for a pause, and the next one says the rest."""
    await _given(projected, *(1 for _ in range(6)))
    clock = Clock(lasting(1).expires_at)
    kept = Kept(projected, pool, clock, page=2)
    paused = asyncio.Event()

    async def for_ever(_: float) -> None:
        paused.set()
        await asyncio.Event().wait()

    kept.recorder._pause = for_ever
    async with asyncio.timeout(SOON), kept.running():
        await paused.wait()
    assert len(await said(projected)) == 2

    async with Kept(projected, pool, clock).running() as kept:
        await kept.until(lambda: bool(kept.looks))
    await _counts(projected, 6)
    assert {each.at for each in await said(projected)} == {clock.now}
