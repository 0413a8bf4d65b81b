"""The manager: soon after the time, on one process, whatever goes wrong."""

import asyncio

from prometheus_client import REGISTRY

from service.expiry.expiry import Every
from service.expiry.recorder import Recorded
from tests.harness.clock import Clock
from tests.harness.projected_log import SOON
from tests.harness.waiting import soon
from tests.service.expiry.recorders import ExpiringLog, Kept, lasting


async def _counts(log: ExpiringLog, expected: int) -> None:
    """That so many have expired, and each thing is said once."""
    found = await log.said()
    assert len(found) == len({(each.token_id, each.days) for each in found})
    assert len([each for each in found if each.days is None]) == expected


def _counted(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(f"tokentrail_expiry_{name}", labels) or 0


async def test_twice_a_second() -> None:
    """It looks so often that an expiry is recorded within a second, also when recording takes half of it."""
    async with asyncio.timeout(0.58):
        await Every().wait()


async def test_at_each_tick(log: ExpiringLog) -> None:
    """A look after the time has come says it, with nothing else to wake it. Of two processes one looks; when it ends,
    the other does."""
    await log.given(lasting(1), lasting(2))
    clock = Clock()
    before = _counted("appended_total", kind="expired")
    first, second = Kept(log, clock), Kept(log, clock)
    async with first.running():
        await first.look()
        await _counts(log, 0)
        assert _counted("leads") == 1
        async with second.running():
            second.ticks.tick()
            clock.now = lasting(1).expires_at
            await first.look()
            await _counts(log, 1)
            assert (first.expiry.leads, second.expiry.leads, second.looks) == (True, False, [])
            await first.expiry.stop()
            clock.now = lasting(2).expires_at
            await second.look()
            await _counts(log, 2)
    assert _counted("leads") == 0
    assert _counted("appended_total", kind="expired") == before + 2


async def test_a_backlog_needs_no_ticks(log: ExpiringLog) -> None:
    await log.given(*(lasting(1) for _ in range(9)))
    async with Kept(log, Clock(lasting(2).expires_at), page=2).running() as kept:
        await kept.until(lambda: sum(look.events for look in kept.looks) == 9)
    await _counts(log, 9)


async def test_who_leads_no_more_stops(log: ExpiringLog) -> None:
    await log.given(lasting(1))
    assert await log.recorder(Clock(lasting(1).expires_at)).record(lambda: False) == Recorded(0, False)
    await _counts(log, 0)


async def test_before_the_model_is_built(log: ExpiringLog) -> None:
    """The read model is waited for; meanwhile that is counted, and readiness has a word about it."""
    await log.projected.clear()
    await log.projected.append(lasting(1))
    before = _counted("faults_total", kind="not_built")
    async with Kept(log, Clock(lasting(1).expires_at)).running() as kept:
        await soon(lambda: kept.expiry.complaint() == "The read model expiring has not been built yet")
        await log.project()
        await kept.until(lambda: bool(kept.looks))
        assert kept.expiry.complaint() is None
    await _counts(log, 1)
    assert _counted("faults_total", kind="not_built") > before


async def test_late(log: ExpiringLog) -> None:
    """After a downtime it says how late it is, until it has caught up."""
    await log.given(lasting(1))
    async with Kept(log, Clock(lasting(3).expires_at)).running() as kept:
        for count in (1, 2):
            kept.ticks.tick()
            await kept.until(lambda count=count: len(kept.late) >= count)  # type: ignore[misc]
    assert kept.late[0] == (172800.0, "expiries are recorded 172800 s late")
    assert kept.late[-1] == (0.0, None)


async def test_stopped_in_the_middle(log: ExpiringLog) -> None:
    """Stopping does not wait for a pause, and the next one says the rest."""
    await log.given(*(lasting(1) for _ in range(6)))
    clock = Clock(lasting(1).expires_at)
    paused = asyncio.Event()

    async def for_ever(_: float) -> None:
        paused.set()
        await asyncio.Event().wait()

    async with asyncio.timeout(SOON), Kept(log, clock, page=2, pause=for_ever).running():
        await paused.wait()
    assert len(await log.said()) == 2

    async with Kept(log, clock).running() as kept:
        await kept.until(lambda: bool(kept.looks))
    await _counts(log, 6)
    assert {each.at for each in await log.said()} == {clock.now}
