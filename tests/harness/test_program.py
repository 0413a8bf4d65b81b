"""A fork of the process that has imported `tokentrail` is as a process that was just started."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.harness.fork_server import Request
from tests.harness.program import ForkServer

_ENVIRONMENT: Final = {"COLOUR": "blue"}
_LOOKS: Final = """
import json, os, random, signal, sys, threading
print(json.dumps({
    "arguments": sys.argv,
    "begins": [__name__, __file__, sys.path[0]],
    "descriptors": [name for name in os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd/" + name)],
    "environment": os.environ.get("COLOUR"),
    "folder": os.getcwd(),
    "leads": [os.getsid(0) == os.getpid(), os.getpgid(0) == os.getpid()],
    "signals": [str(signal.getsignal(each)) for each in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD)],
    "threads": threading.active_count(),
    "variables": len(os.environ) - ("LC_CTYPE" in os.environ),
}), flush=True)
print(random.random(), file=sys.stderr)
os.kill(os.getpid(), signal.SIGKILL) if sys.argv[1:] == ["kill"] else sys.exit(7)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere each program is really started")


@pytest.fixture
def fork_server() -> Iterator[ForkServer]:
    server = ForkServer()
    yield server
    server.close()


async def test_it_finds_what_a_started_program_finds(fork_server: ForkServer, tmp_path: Path) -> None:
    program = tmp_path / "looks"
    program.write_text(_LOOKS)
    started = _started(program, "one")
    forked = await _forked(fork_server, program, "one")

    assert (forked, started) == (7, 7)
    assert _seen(tmp_path / "forked") == _seen(tmp_path / "started")


async def test_each_has_random_numbers_of_its_own(fork_server: ForkServer, tmp_path: Path) -> None:
    program = tmp_path / "looks"
    program.write_text(_LOOKS)

    numbers = set()
    for _ in range(3):
        await _forked(fork_server, program)
        numbers.add((tmp_path / "errors").read_text())

    assert len(numbers) == 3


async def test_a_signal_that_ends_it_is_its_exit_code(fork_server: ForkServer, tmp_path: Path) -> None:
    program = tmp_path / "looks"
    program.write_text(_LOOKS)

    assert await _forked(fork_server, program, "kill") == -signal.SIGKILL


def _started(program: Path, *arguments: str) -> int:
    with (program.parent / "started").open("wb") as output:
        return subprocess.run(
            [sys.executable, program, *arguments],
            env=_ENVIRONMENT,
            cwd=program.parent,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            check=False,
        ).returncode


async def _forked(server: ForkServer, program: Path, *arguments: str) -> int:
    folder = program.parent
    request = Request(str(program), list(arguments), _ENVIRONMENT, str(folder), new_session=True)
    with (folder / "forked").open("wb") as output, (folder / "errors").open("wb") as errors:
        started = server.start(request, output, errors)
    return await started.wait()


def _seen(file: Path) -> Any:
    return json.loads(file.read_text())
