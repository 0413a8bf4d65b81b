"""Starts `tokentrail`: by a fork of a process that has imported it where that makes no difference, or as users do."""

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Final, TypeAlias

import msgspec

from tests.harness.fork_server import Request

TOKENTRAIL: Final = str(Path(sys.executable).with_name("tokentrail"))
_ROOT: Final = Path(__file__).parents[2]
_READ_BY_PYTHON: Final = ("PYTHON", "LC_", "LANG")
"""Beginnings of the environment variables that Python itself reads when it starts."""


class Fork:
    """A child of the fork server, which writes its exit code into a pipe. It has what a process of asyncio has."""

    def __init__(self, pid: int, exit_code: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._ended = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(exit_code, self._read, exit_code)

    async def wait(self) -> int:
        await self._ended.wait()
        if self.returncode is None:
            raise RuntimeError("the fork server has ended")
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.returncode is not None:
            raise ProcessLookupError
        with contextlib.suppress(ProcessLookupError):  # it has ended just now: `wait` will say so
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _read(self, exit_code: int) -> None:
        self._loop.remove_reader(exit_code)
        code = os.read(exit_code, 16)
        os.close(exit_code)
        self.returncode = int(code) if code else None
        self._ended.set()


class ForkServer:
    """Runs from the first start of a program until the end of the tests."""

    def __init__(self) -> None:
        self._requests: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def serves(self, environment: Mapping[str, str]) -> bool:
        """Tells if a fork is the same as a start: not where Python itself would start in another way."""
        return hasattr(os, "pidfd_open") and _for_python(environment) == _for_python(os.environ)

    def start(self, request: Request, stdout: IO[bytes] | None, stderr: IO[bytes] | None) -> Fork:
        requests = self._requests or self._launch()
        exit_code, writes_exit_code = os.pipe()
        with Path(os.devnull).open("r+b") as nothing, os.fdopen(writes_exit_code, "wb") as theirs:
            files = [nothing, stdout or nothing, stderr or nothing, theirs]
            socket.send_fds(requests, [msgspec.json.encode(request)], [file.fileno() for file in files])
        pid = requests.recv(16)
        if not pid:
            raise RuntimeError("the fork server has ended")
        return Fork(int(pid), exit_code)

    def close(self) -> None:
        if self._requests is not None and self._process is not None:
            self._requests.close()
            self._process.wait(10)
            self._requests = None

    def _launch(self) -> socket.socket:
        self._requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.harness.fork_server", str(theirs.fileno())],
                cwd=_ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        return self._requests


def _for_python(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(_READ_BY_PYTHON)}


_fork_server: Final = ForkServer()
close_fork_server = _fork_server.close
Started: TypeAlias = asyncio.subprocess.Process | Fork


async def start(
    *arguments: str,
    program: Sequence[str] = (TOKENTRAIL,),
    environment: Mapping[str, str],
    stdout: IO[bytes] | None = None,
    stderr: IO[bytes] | None = None,
    folder: Path | None = None,
    new_session: bool = False,
) -> Started:
    """Starts `tokentrail`. Nothing is on its standard input; what it writes is lost where there is no file for it. The
    caller may close the files at once.
    """
    if tuple(program) == (TOKENTRAIL,) and _fork_server.serves(environment):
        request = Request(TOKENTRAIL, list(arguments), dict(environment), str(folder or Path.cwd()), new_session)
        return _fork_server.start(request, stdout, stderr)
    return await asyncio.create_subprocess_exec(
        *(*program, *arguments),
        env=environment,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=stdout or subprocess.DEVNULL,
        stderr=stderr or subprocess.DEVNULL,
        start_new_session=new_session,
    )
