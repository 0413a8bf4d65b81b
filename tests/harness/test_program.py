"""A fork of the process that has imported `tokentrail` is as a process that was just started."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

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


@pytest.fixture
def program(tmp_path: Path) -> Path:
    file = tmp_path / "looks"
    file.write_text(_LOOKS)
    return file


@pytest.fixture
def started(program: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, program, "one"],
        env=_ENVIRONMENT,
        cwd=program.parent,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        check=False,
    )


async def test_it_finds_what_a_started_program_finds(
    fork_server: ForkServer, program: Path, started: subprocess.CompletedProcess[bytes]
) -> None:
    """Arguments, environment, folder, signals and the like; but each fork has random numbers of its own."""
    forked = [await _forked(fork_server, program, "one") for _ in range(3)]

    assert {code for code, *_ in forked} == {started.returncode} == {7}
    for _, found, _ in forked:
        assert json.loads(found) == json.loads(started.stdout)
    assert len({random for *_, random in forked}) == 3


async def test_a_signal_that_ends_it_is_its_exit_code(fork_server: ForkServer, program: Path) -> None:
    assert (await _forked(fork_server, program, "kill"))[0] == -signal.SIGKILL


async def _forked(server: ForkServer, program: Path, *arguments: str) -> tuple[int, bytes, bytes]:
    """Its exit code, and what it has written."""
    request = Request(str(program), list(arguments), _ENVIRONMENT, str(program.parent), new_session=True)
    with TemporaryFile() as output, TemporaryFile() as errors:
        code = await server.start(request, output, errors).wait()
        output.seek(0)
        errors.seek(0)
        return code, output.read(), errors.read()
