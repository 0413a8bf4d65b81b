"""The time between SIGTERM and the stop: a process serves on, and says that it will not for long."""

import asyncio
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import structlog

log = structlog.get_logger(__name__)

DRAINING: Final = "draining"
"""Name, in the state that all requests share, of the event that is set meanwhile."""


@contextmanager
def drained_first(draining: asyncio.Event, seconds: float) -> Iterator[None]:
    """A context in which SIGTERM takes effect `seconds` later, and sets `draining` at once. A second SIGTERM does not
    wait, nor does SIGINT. In a thread that gets no signals nothing changes."""
    if not seconds or threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    stop = signal.getsignal(signal.SIGTERM)
    stopping: asyncio.TimerHandle | None = None

    def begin() -> None:
        nonlocal stopping
        log.info("draining", seconds=seconds)
        draining.set()
        stopping = loop.call_later(seconds, signal.raise_signal, signal.SIGTERM)

    def told(*_: object) -> None:
        signal.signal(signal.SIGTERM, stop)
        loop.call_soon_threadsafe(begin)

    signal.signal(signal.SIGTERM, told)
    try:
        yield
    finally:
        if stopping is not None:
            stopping.cancel()
        if signal.getsignal(signal.SIGTERM) is told:
            signal.signal(signal.SIGTERM, stop)
