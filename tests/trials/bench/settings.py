"""Under which conditions the figures were taken."""

import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Final

import psutil

from tests.trials.bench.servers import Servers
from tests.trials.bench.target import SQL
from tests.trials.faults.history import connected

_QUIET: Final = 10.0
"""Percent."""


async def settings(servers: Servers) -> dict[str, str]:
    async with connected(servers.postgres.url()) as connection:
        postgres = {row["name"]: row["setting"] for row in await connection.fetch((SQL / "settings.sql").read_text())}
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
    busy = psutil.cpu_percent(2.0)
    verdict = "quiet" if busy < _QUIET else "NOT QUIET: these figures compare badly"
    return f"{busy:.0f} % of the CPUs are busy before the load: {verdict}"


def wrk_version(path: str) -> str:
    """wrk has no option that only tells its version; its usage begins with it."""
    output = subprocess.run([path, "-v"], capture_output=True, text=True, check=False)
    found = re.search(r"^wrk \S+", output.stdout + output.stderr, re.MULTILINE)
    return found[0] if found else "wrk"


def _nats_version() -> str:
    program = Path(sys.executable).with_name("nats-server")
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()


def _flush(folder: Path) -> float:
    """Seconds that this disk takes to make a small write durable."""
    times = []
    flush = os.fdatasync if sys.platform != "darwin" else os.fsync
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(50):
            os.pwrite(file.fileno(), b"x" * 8192, 0)
            begun = time.perf_counter()
            flush(file.fileno())
            times.append(time.perf_counter() - begun)
    return median(times)
