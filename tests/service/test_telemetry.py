"""What a process writes on standard error."""

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import msgspec
import pytest
from prometheus_client import Gauge

from service import telemetry

PROGRAM = """
import asyncio, logging, sys, threading, warnings
from service.telemetry import configure_logging, log_what_nobody_caught

class Loud:
    def __del__(self):
        raise RuntimeError("from the collector")

async def fail_unseen():
    asyncio.get_running_loop().create_future().set_exception(RuntimeError("from asyncio"))

configure_logging(json=sys.argv[1] == "json")
log_what_nobody_caught()
logging.getLogger("uvicorn.error").error("from %s", "uvicorn")
asyncio.run(fail_unseen())
warnings.warn("from a warning")
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
del (loud := [Loud()])[0]
"""


def _run(program: str, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "default", "-c", program, *arguments],
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
        text=True,
        **options,
    )


def test_every_line_is_json() -> None:
    """What libraries and Python itself say, too."""
    written = _run(PROGRAM, "json", stderr=subprocess.PIPE).stderr
    entries: list[dict[str, Any]] = [msgspec.json.decode(line) for line in written.splitlines()]

    assert [entry["level"] for entry in entries] == ["error", "error", "warning", "error", "error"]
    assert (entries[0]["event"], entries[0]["logger"]) == ("from uvicorn", "uvicorn.error")
    for entry, part in zip(entries[1:], ("asyncio", "a warning", "ZeroDivisionError", "the collector"), strict=True):
        assert part in entry["event"] + entry.get("exception", "")
        assert "timestamp" in entry


SAYS = """
import logging, sys
import structlog
from service.telemetry import configure_logging

configure_logging(json=sys.argv[1] == "json")
for _ in range(1000):
    structlog.get_logger().warning("of ours")
logging.getLogger("uvicorn.error").error("from uvicorn")
print("goes on")
"""


@pytest.mark.parametrize("form", ["json", "text"])
def test_lines_that_cannot_be_written_are_lost_and_nothing_else(form: str) -> None:
    with Path("/dev/full").open("w") as full:
        assert _run(SAYS, form, stderr=full).stdout == "goes on\n"


STANDS_STILL = """
import sys
import structlog
from service.telemetry import configure_logging, log_from_a_thread

configure_logging()
with log_from_a_thread():
    for number in range(15_000):
        structlog.get_logger().warning("of ours", number=number)
    print("goes on", flush=True)
    sys.stdin.read()
"""


async def test_a_collector_that_stands_still() -> None:
    """Nobody waits for it. It finds the first lines, and when it goes on it is told how many others were lost."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", STANDS_STILL), env=os.environ, stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    found: list[dict[str, Any]] = [{}]
    try:
        async with asyncio.timeout(30):
            assert await process.stdout.readline() == b"goes on\n"
            while "lines" not in found[-1]:
                found.append(msgspec.json.decode(await process.stderr.readline()))
            process.stdin.close()
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()

    numbers = [one["number"] for one in found[1:-1]]
    assert numbers[:10_000] == list(range(10_000))
    assert numbers == sorted(set(numbers))
    assert len(numbers) + found[-1]["lines"] == 15_000


COUNTS = """
from service import telemetry
telemetry.RELAY_LEADS.set(1)
telemetry.RELAY_PUBLISHED.inc(5)
"""
SHOWS = """
import sys
from service.telemetry import exposition
sys.stdout.buffer.write(exposition())
"""


def test_counts_of_a_process_that_has_ended_stay_and_it_leads_no_more(tmp_path: Path) -> None:
    environment = {**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(tmp_path)}
    _run(COUNTS, env=environment)
    shown = _run(SHOWS, env=environment).stdout.splitlines()

    assert "tokentrail_relay_published_total 5.0" in shown
    assert "tokentrail_relay_leads 0.0" in shown


def test_gauges_of_several_processes_are_one() -> None:
    """Each says how it is made of those of the workers; the default would tell them apart by their process ids."""
    gauges = [one for one in vars(telemetry).values() if isinstance(one, Gauge)]
    assert len(gauges) > 10
    assert {one._multiprocess_mode for one in gauges} <= {"livemax", "livemin", "livesum", "livemostrecent"}
