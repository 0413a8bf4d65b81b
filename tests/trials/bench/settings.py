"""Under which conditions the figures were taken."""

import os
import platform
import re
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Final

import asyncpg
import psutil

from tests.trials.bench.servers import Servers
from tests.trials.bench.target import SQL, program

_LOOK_FOR: Final = 2.0
_QUIET: Final = 10.0
"""Percent."""


async def settings(servers: Servers) -> dict[str, str]:
    connection = await asyncpg.connect(servers.postgres.url())
    try:
        postgres = {row["name"]: row["setting"] for row in await connection.fetch((SQL / "settings.sql").read_text())}
    finally:
        await connection.close()
    packages = ("litestar", "uvicorn", "uvloop", "msgspec", "asyncpg", "nats-py")
    return {
        "Python": f"{platform.python_version()}, " + ", ".join(f"{name} {version(name)}" for name in packages),
        "Postgres": ", ".join(f"{name} {value}" for name, value in postgres.items()),
        "NATS": f"{_nats_version()}, file storage, its default sync interval",
        "machine": f"{os.cpu_count()} CPUs, {platform.system()} {platform.machine()}, shared by load and servers",
        "others": _others(),
        "disk": f"a write of 8 KiB and a flush take {_flush(servers.folder) * 1000:.2f} ms (median)",
    }


def _others() -> str:
    """What else the machine does, as the servers are idle now."""
    busy = psutil.cpu_percent(_LOOK_FOR)
    verdict = "quiet" if busy < _QUIET else "NOT QUIET: these figures compare badly"
    return f"{busy:.0f} % of the CPUs are busy before the load: {verdict}"


def wrk_version(path: str) -> str:
    """wrk has no option that only tells its version; its usage begins with it."""
    output = subprocess.run([path, "-v"], capture_output=True, text=True, check=False)
    found = re.search(r"^wrk \S+", output.stdout + output.stderr, re.MULTILINE)
    return found[0] if found else "wrk"


def _nats_version() -> str:
    output = subprocess.run([program("nats-server"), "--version"], capture_output=True, text=True, check=True)
    return output.stdout.strip()


def _flush(folder: Path) -> float:
    """Seconds that this disk takes to make a small write durable."""
    times = []
    file = folder / "flush"
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT)
    try:
        for _ in range(50):
            os.pwrite(descriptor, b"x" * 8192, 0)
            begun = time.perf_counter()
            (os.fdatasync if sys.platform != "darwin" else os.fsync)(descriptor)
            times.append(time.perf_counter() - begun)
    finally:
        os.close(descriptor)
        file.unlink()
    return median(times)
