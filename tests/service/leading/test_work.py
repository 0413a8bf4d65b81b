"""Work that is kept going on the process that leads, and who that is."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from structlog.testing import capture_logs

from projections.reading import NotBuilt
from service.leading import leadership
from service.leading.leadership import Leadership
from service.leading.lease import Lease
from service.leading.work import Leading
from service.store.database import Pool, create_pool
from service.store.errors import CorruptLog, StoreUnavailable
from tests.harness.link import Link
from tests.harness.waiting import SOON, soon

SHORT = (0.01, 0.01)


async def test_it_begins_again_whatever_goes_wrong(pool: Pool) -> None:
    """Each fault is counted and shown; one that stays is said once, one that nobody foresaw each time, its end too."""
    foreseen = [NotBuilt("0"), NotBuilt("1"), StoreUnavailable("a"), StoreUnavailable("b"), CorruptLog("c")]
    faults = [*foreseen, RuntimeError("d"), RuntimeError("e")]
    counted: list[str] = []
    shown: list[tuple[str | None, str | None]] = []
    well = asyncio.Event()

    async def work() -> None:
        if faults:
            raise faults.pop(0)
        kept.is_well()
        well.set()
        await asyncio.Event().wait()

    def show() -> None:
        shown.append((kept.fault, kept.reason))

    leadership = Leadership(Lease(pool, "sums"), "sums")
    kept = Leading(leadership, work, count=counted.append, on_change=show, pauses=SHORT)
    with capture_logs() as lines:
        await kept.start()
        async with asyncio.timeout(SOON):
            await well.wait()
        await kept.stop()

    known = ["not_built", "not_built", "postgres_unavailable", "postgres_unavailable", "log_corrupt"]
    assert counted == [*known, "unexpected", "unexpected"]
    said = [(line["log_level"], line["event"]) for line in lines if line["event"] != "leads the sums"]
    assert said == [
        ("info", "the sums waits"),
        ("warning", "the sums starts over"),
        ("warning", "the sums starts over"),
        ("error", "the sums failed"),
        ("error", "the sums failed"),
        ("info", "the sums goes on"),
    ]
    assert shown[-4:] == [("log_corrupt", "c"), ("unexpected", None), ("unexpected", None), (None, None)]


class Shift:
    """A process that wants to do the sums, and one way or another does."""

    def __init__(self, pool: Pool, *, able: bool = True, ttl: float = 0.3) -> None:
        self.able = able
        self.tried = asyncio.Event()
        self.done = asyncio.Event()
        self.epochs: list[int] = []
        self.leadership = Leadership(Lease(pool, "sums", ttl=ttl), "sums")
        self.kept = Leading(self.leadership, self._work, count=lambda _: None, pauses=SHORT)

    async def _work(self) -> None:
        if self.leadership.epoch not in self.epochs:
            self.epochs.append(self.leadership.epoch)
        self.tried.set()
        if not self.able:
            raise StoreUnavailable("cannot")
        while self.kept.leads:
            self.kept.is_well()
            self.done.set()
            await asyncio.sleep(0.01)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Shift"]:
        await self.kept.start()
        try:
            async with asyncio.timeout(SOON):
                yield self
        finally:
            await self.kept.stop()

    async def goes_on(self, times: int = 1) -> None:
        """Returns when it has done the work so many times more."""
        for _ in range(times):
            self.done.clear()
            await self.done.wait()

    async def leads(self, wanted: bool = True) -> None:
        """Returns when it leads, or does not."""
        await soon(lambda: self.kept.leads is wanted)


async def test_the_next_begins_at_once_when_one_stops(pool: Pool) -> None:
    """One process does it at a time; who stops gives the lease back, so that nobody waits for it to run out."""
    async with Shift(pool, ttl=6).running() as first:
        await first.goes_on()
        async with Shift(pool, ttl=6).running() as second:
            await first.goes_on(10)
            assert (second.kept.leads, second.epochs) == (False, [])
            await first.kept.stop()
            async with asyncio.timeout(3):
                await second.goes_on()

    assert (first.epochs, second.epochs) == ([1], [2])


async def test_postgres_falls_silent(url_over_link: str, link: Link) -> None:
    """A late answer is worth nothing: it asks again over another connection, and loses the lead for a moment only."""
    pool = await create_pool(url_over_link, size=1)
    async with Shift(pool, ttl=0.9).running() as shift:
        await shift.goes_on()
        link.forget()
        await shift.leads(False)
        async with asyncio.timeout(3):
            await shift.leads()
    await pool.close()


async def test_two_renewals_that_fail_do_not_end_the_lead(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is held runs to its deadline, and the third attempt comes well before it. An error that nobody foresaw
    delays the lead."""
    original = Lease.take
    away = StoreUnavailable("away")
    faults = itertools.chain([ZeroDivisionError()], itertools.cycle([None, away, away]))

    async def fails_now_and_then(lease: Lease) -> bool:
        if fault := next(faults):
            raise fault
        return await original(lease)

    monkeypatch.setattr(Lease, "take", fails_now_and_then)
    with capture_logs() as lines:
        async with Shift(pool, ttl=1.5).running() as shift:
            await shift.goes_on(200)
            assert shift.leadership.term == 1

    said = [line["event"] for line in lines if line["log_level"] != "debug"]
    assert said == ["keeping the lease failed", "leads the sums"]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leadership, "_PATIENCE", (0.2, 1.6))


async def test_who_cannot_do_it_leaves_it_to_others(pool: Pool, impatient: None) -> None:
    """A process that leads and meets nothing but faults lets another lead, which keeps the lead while it works."""
    async with Shift(pool, able=False).running() as unable:
        await unable.tried.wait()
        async with Shift(pool).running() as able:
            await able.goes_on(100)
            await soon(lambda: unable.leadership.another_leads)
            assert (able.kept.leads, unable.kept.leads) == (True, False)
            assert able.epochs == [2]
            assert unable.kept.fault is None


async def test_alone_it_goes_on_trying(pool: Pool, impatient: None) -> None:
    """If nobody else wants the lead, it takes it again, says what is wrong all the while, and gets on once it can."""
    async with Shift(pool, able=False).running() as alone:
        await alone.tried.wait()
        await alone.leads(False)
        fault = alone.kept.fault
        await alone.leads()
        alone.able = True
        await alone.goes_on()

    assert fault == "postgres_unavailable"
    assert alone.kept.fault is None


async def test_a_fault_that_has_passed(pool: Pool, impatient: None) -> None:
    """Who does the work keeps the lead, whatever was wrong before."""
    async with Shift(pool, able=False).running() as first:
        await first.tried.wait()
        first.able = True
        await first.goes_on()
        async with Shift(pool).running() as second:
            await first.goes_on(100)  # for longer than its patience
            assert (first.kept.leads, second.epochs) == (True, [])


async def test_none_of_two_can(pool: Pool, impatient: None) -> None:
    """They change places less and less often."""
    shifts = [Shift(pool, able=False), Shift(pool, able=False)]
    loop = asyncio.get_running_loop()
    begun: dict[int, float] = {}
    async with AsyncExitStack() as stack:
        for shift in shifts:
            await stack.enter_async_context(shift.running())
        while len(begun) < 6:
            for epoch in itertools.chain(*(shift.epochs for shift in shifts)):
                begun.setdefault(epoch, loop.time())
            await asyncio.sleep(0.01)

    assert all(shift.epochs for shift in shifts)
    assert begun[6] - begun[4] > 1.5 * (begun[3] - begun[1])
