"""A relay that publishes a log to its end."""

import asyncio
from functools import partial

from service.leading.lease import Lease
from service.relay import relay as relay_module
from service.relay.relay import Relay
from service.relay.status import Status
from service.relay.stream import publisher as publisher_module
from service.store.database import create_pool
from service.store.log_signal import LogSignal
from service.store.publication import Publication
from tests.trials.crashes.scenarios.given import Given, Say, replace

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
    relay = Relay(
        publication=Publication(pool),
        lease=Lease(pool, "relay"),
        signal=LogSignal(given.database_url),
        nats_url=given.nats_url,
        stream="TOKENS",
        replicas=1,
        on_status=partial(_note, given.reach, reached),
    )
    await relay.start()
    await reached.wait()
    await relay.stop()
    await pool.close()


def _note(reach: int, reached: asyncio.Event, status: Status) -> None:
    if status.fault in _HALTED or (status.position >= reach and status.fault is None):
        reached.set()
