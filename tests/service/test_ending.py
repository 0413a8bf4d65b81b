"""How a task is ended."""

import asyncio
from uuid import uuid4

from events.log_point import LogPoint
from service.ending import end
from service.relay.repair.publication_record import PublicationRecord
from service.store.errors import StoreUnavailable
from service.store.publication import Known, Publication
from tests.harness.relayed_log import a_log
from tests.harness.stream import SOON


async def test_a_task_that_takes_its_cancellation_for_a_fault_ends_too() -> None:
    """As work does that goes on whatever happens, when its driver turns a cancellation into an error."""
    started, faults = asyncio.Event(), 0

    async def work() -> None:
        nonlocal faults
        while True:
            try:
                started.set()
                await asyncio.get_running_loop().create_future()
            except asyncio.CancelledError:
                faults += 1
                if faults > 1:
                    raise

    task = asyncio.create_task(work())
    await started.wait()
    async with asyncio.timeout(SOON):
        await end(task)

    assert task.cancelled()
    assert faults == 2


async def test_a_record_that_cannot_be_written_keeps_nobody(database_url: str) -> None:
    """The relay starts over although the driver answers the cancellation of a write with an error of its own."""
    writing = asyncio.Event()

    class Silent(Publication):
        async def note(self, known: Known) -> None:
            if writing.is_set():
                raise StoreUnavailable("still away")
            writing.set()
            try:
                await asyncio.get_running_loop().create_future()
            except asyncio.CancelledError:
                raise StoreUnavailable("away") from None

    async with a_log(database_url) as log, asyncio.timeout(SOON):
        publication = Silent(log.pool)
        record = PublicationRecord(publication, may_write=lambda: True)
        await record.recall((await publication.head())[0])
        async with record.kept():
            record.reached(LogPoint(1, str(uuid4())))
            await writing.wait()
