"""Servers that a test may break: not those that all tests share."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psutil

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres

_GONE_WITHIN: Final = 10.0


async def stop(server: EmbeddedPostgres | EmbeddedNats, mode: signal.Signals) -> None:
    """Returns when all of the server's processes are gone: after SIGKILL, Postgres's children end by themselves."""
    children = psutil.Process(server.pid).children(recursive=True)
    await asyncio.to_thread(server.stop, mode)
    _, alive = await asyncio.to_thread(psutil.wait_procs, children, _GONE_WITHIN)
    assert not alive, f"still there: {alive}"


async def start(server: EmbeddedPostgres | EmbeddedNats) -> None:
    await asyncio.to_thread(server.start)


@contextmanager
def paused(server: EmbeddedPostgres | EmbeddedNats) -> Iterator[None]:
    """All of the server's processes stand still: connections stay open, and nothing answers."""
    parent = psutil.Process(server.pid)
    parent.suspend()  # first, so that it begets no more
    processes = [parent, *parent.children(recursive=True)]
    for process in processes[1:]:
        process.suspend()
    try:
        yield
    finally:
        for process in processes:
            process.resume()
