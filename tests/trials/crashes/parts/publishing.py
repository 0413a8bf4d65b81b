"""The relay: publishing a log, and putting back what the stream has lost."""

import asyncio
from typing import Any

from service.leading.lease import Lease
from service.relay import relay as relay_module
from service.relay.relay import Relay
from service.relay.status import Status
from service.relay.stream import publisher as publisher_module
from service.store.database import create_pool
from service.store.log_signal import LogSignal
from service.store.publication import Publication
from tests.harness.stream import STREAM
from tests.trials.crashes.given import Given, Say, replace
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation
from tests.trials.faults.history import Received

_LENGTH = 11
_WINDOW = 3
_HALTED = ("stream_ahead", "stream_gone", "stream_foreign", "stream_differs", "stream_incomplete")
"""Nothing more will come: someone has to look."""


async def publishing(given: Given, say: Say) -> None:
    """In windows of few messages: full ones are batches, and the end of the log is a chain."""
    replace(relay_module, "_WINDOW", _WINDOW)
    replace(relay_module, "_GATHER", 0.0)
    replace(publisher_module, "SHORTEST", _WINDOW)
    pool = await create_pool(given.database_url, size=4)
    reached = asyncio.Event()

    def note(status: Status) -> None:
        if status.fault in _HALTED or (status.position >= given.reach and status.fault is None):
            reached.set()

    relay = Relay(
        publication=Publication(pool),
        lease=Lease(pool, "relay"),
        signal=LogSignal(given.database_url),
        nats_url=given.nats_url,
        stream="TOKENS",
        replicas=1,
        on_status=note,
    )
    await relay.start()
    await reached.wait()
    await relay.stop()
    await pool.close()


class Publishing:
    """`lost` of what was in the stream: `none` (there was no stream), `all`, its `tail`, or one in the `middle`."""

    scenario = f"{__name__}:publishing"

    def __init__(self, lost: str) -> None:
        self._lost = lost

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0, 0, 0], [0, 1], [1], [0])
        assert await workplace.projections.head() == _LENGTH
        if self._lost != "none":
            messages = await workplace.messages()
            await workplace.publish(messages[:5] if self._lost == "tail" else messages)
            await workplace.note_publication(9, rebuilding=self._lost == "all")
        if self._lost == "middle":
            await workplace.jetstream.delete_msg(STREAM, 3)
        if self._lost == "all":
            await workplace.jetstream.delete_stream(STREAM)
        return workplace.given(reach=_LENGTH)

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """Nothing is in the stream but the log's, each at its place."""
        await workplace.check_log()
        log = [Received(number, *message) for number, message in enumerate(await workplace.messages(), 1)]
        for held in await workplace.stream():
            if held not in log:
                raise Violation(f"the stream has {held}")

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """The stream is the log, and a repair was counted."""
        await workplace.check_stream()
        if self._lost != "none" and not await workplace.repairs():
            raise Violation("the stream was repaired without a word")
