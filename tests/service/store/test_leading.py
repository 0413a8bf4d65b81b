"""Work that is kept going on the process that leads."""

import asyncio

import pytest
from structlog.testing import capture_logs

from projections.reading import NotBuilt
from service.leading import leadership
from service.leading.leadership import Leadership
from service.leading.lease import Lease
from service.leading.work import Leading
from service.store.database import Pool
from service.store.errors import CorruptLog, StoreUnavailable
from tests.harness.processes import until

SOON = 10.0
SHORT = (0.01, 0.01)


async def test_it_begins_again_whatever_goes_wrong(pool: Pool) -> None:
    """Each fault is counted; one that stays is said once, one that nobody foresaw each time, and the end of it too."""
    foreseen = [NotBuilt("0"), NotBuilt("1"), StoreUnavailable("a"), StoreUnavailable("b"), CorruptLog("c")]
    faults = [*foreseen, RuntimeError("d"), RuntimeError("e")]
    counted: list[str] = []
    well = asyncio.Event()

    async def work() -> None:
        if faults:
            raise faults.pop(0)
        kept.is_well()
        well.set()
        await asyncio.Event().wait()

    kept = Leading(Leadership(Lease(pool, "sums"), "sums"), work, count=counted.append, pauses=SHORT)
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
    assert kept.fault is None


async def test_one_process_does_it(pool: Pool) -> None:
    """The second begins when the first has stopped."""
    doing: list[str] = []

    def kept(name: str, begun: asyncio.Event) -> Leading:
        async def work() -> None:
            doing.append(name)
            begun.set()
            await asyncio.Event().wait()

        return Leading(Leadership(Lease(pool, "sums"), "sums"), work, count=lambda _: None)

    first_began, second_began = asyncio.Event(), asyncio.Event()
    first, second = kept("first", first_began), kept("second", second_began)
    async with asyncio.timeout(SOON):
        await first.start()
        await first_began.wait()
        await second.start()
        assert (first.leads, second.leads) == (True, False)
        await first.stop()
        await second_began.wait()
    await second.stop()

    assert doing == ["first", "second"]


class Shift:
    """A process that wants to do the sums, and one way or another does."""

    def __init__(self, pool: Pool, *, able: bool) -> None:
        self.able = able
        self.tried = asyncio.Event()
        self.done = asyncio.Event()
        self.epochs: list[int] = []
        self.leadership = Leadership(Lease(pool, "sums", ttl=0.3), "sums")
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


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leadership, "_PATIENCE", (0.2, 1.6))


async def test_who_cannot_do_it_leaves_it_to_others(pool: Pool, impatient: None) -> None:
    """A process that leads and meets nothing but faults lets another lead, which keeps the lead while it works."""
    unable, able = Shift(pool, able=False), Shift(pool, able=True)
    await unable.kept.start()
    async with asyncio.timeout(SOON):
        await unable.tried.wait()
        await able.kept.start()
        await able.done.wait()
        able.done.clear()
        await able.done.wait()
    await until(lambda: _true(unable.leadership.another_leads), within=SOON)

    assert (able.kept.leads, unable.kept.leads) == (True, False)
    assert able.epochs == [2]
    assert unable.kept.fault is None
    await able.kept.stop()
    await unable.kept.stop()


async def test_alone_it_goes_on_trying(pool: Pool, impatient: None) -> None:
    """If nobody else wants the lead, the process takes it again, and gets on once it can. What is wrong is said all the
    while."""
    alone = Shift(pool, able=False)
    await alone.kept.start()
    async with asyncio.timeout(SOON):
        await alone.tried.wait()
        await until(lambda: _true(not alone.kept.leads), within=SOON)
        fault = alone.kept.fault
        await until(lambda: _true(alone.kept.leads), within=SOON)
        alone.able = True
        await alone.done.wait()
    await alone.kept.stop()

    assert fault == "postgres_unavailable"
    assert alone.kept.fault is None


async def _true(value: bool) -> bool:
    return value


async def test_a_fault_that_has_passed(pool: Pool, impatient: None) -> None:
    """Who does the work keeps the lead, whatever was wrong before."""
    first, second = Shift(pool, able=False), Shift(pool, able=True)
    await first.kept.start()
    async with asyncio.timeout(SOON):
        await first.tried.wait()
        first.able = True
        await first.done.wait()
        await second.kept.start()
        for _ in range(100):  # for longer than its patience
            first.done.clear()
            await first.done.wait()

    assert (first.kept.leads, second.epochs) == (True, [])
    await first.kept.stop()
    await second.kept.stop()


async def test_none_of_two_can(pool: Pool, impatient: None) -> None:
    """They change places less and less often."""
    shifts = [Shift(pool, able=False), Shift(pool, able=False)]
    loop = asyncio.get_running_loop()
    begun: dict[int, float] = {}
    for shift in shifts:
        await shift.kept.start()
    async with asyncio.timeout(SOON):
        while len(begun) < 6:
            for shift in shifts:
                for epoch in shift.epochs:
                    begun.setdefault(epoch, loop.time())
            await asyncio.sleep(0.01)
    for shift in shifts:
        await shift.kept.stop()

    assert all(shift.epochs for shift in shifts)
    assert begun[6] - begun[4] > 1.5 * (begun[3] - begun[1])
