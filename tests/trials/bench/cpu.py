"""CPU that the services under measurement and Postgres take: the processes that the bench has started, and theirs."""

import contextlib
from typing import Final

import psutil

_OTHERS: Final = ("wrk", "nats-server")
"""The load, and the broker."""


def seconds() -> float:
    """Since they were started: to be compared with a later call, if none of them has ended meanwhile."""
    total = 0.0
    for process in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):
            if process.name() not in _OTHERS:
                total += _of(process)
    return total


def _of(process: psutil.Process) -> float:
    """With its descendants, those that have ended too: a server of Postgres's ends with its connection."""
    times = process.cpu_times()
    total: float = times.user + times.system + times.children_user + times.children_system
    for child in process.children():
        with contextlib.suppress(psutil.NoSuchProcess):
            total += _of(child)
    return total
