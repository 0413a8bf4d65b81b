"""Work that is kept going on the process that leads."""

import asyncio

import pytest
from structlog.testing import capture_logs

from service.store import leading
from service.store.database import Pool
from service.store.errors import CorruptLog, StoreUnavailable
from service.store.leadership import Leadership
from service.store.leading import Leading
from service.store.lease import Lease

SOON = 10.0


async def test_it_begins_again_whatever_goes_wrong(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each fault is counted; one that stays is said once, one that nobody foresaw each time, and the end of it too."""
    monkeypatch.setattr(leading, "_PAUSE", (0.01, 0.01))
    faults = [StoreUnavailable("a"), StoreUnavailable("b"), CorruptLog("c"), RuntimeError("d"), RuntimeError("e")]
    counted: list[str] = []
    well = asyncio.Event()

    async def work() -> None:
        if faults:
            raise faults.pop(0)
        kept.is_well()
        well.set()
        await asyncio.Event().wait()

    kept = Leading(Leadership(Lease(pool, "sums"), "sums"), work, count=counted.append)
    with capture_logs() as lines:
        await kept.start()
        async with asyncio.timeout(SOON):
            await well.wait()
        await kept.stop()

    assert counted == ["postgres_unavailable", "postgres_unavailable", "log_corrupt", "unexpected", "unexpected"]
    said = [(line["log_level"], line["event"]) for line in lines if line["event"] != "leads the sums"]
    assert said == [
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
