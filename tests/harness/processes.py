"""`tokentrail serve` as a real process: started, awaited, signalled, killed by its pid."""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Final, TypeVar

from service.embedded.process import free_port
from tests.harness import program as programs

Value = TypeVar("Value")

_READY_WITHIN: Final = 30.0
_END_WITHIN: Final = 20.0
_LOOK_EVERY: Final = 0.02
_SHOWN_LINES: Final = 30
_ROOT: Final = Path(__file__).parents[2]
TOKENTRAIL: Final[Sequence[str]] = (programs.TOKENTRAIL,)


class ProcessFailed(AssertionError):
    """A process did not do what was waited for; the message has the end of its output."""


class TokentrailProcess:
    """One `tokentrail serve` on a port of its own, which it keeps when it is started again.

    `async with TokentrailProcess(...) as service:` starts it, waits until it is ready, and in the end stops it. Its
    output goes to the file `log`. `program` is another one in place of `tokentrail`, which may be a module of tests.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        *,
        log: Path,
        roles: str = "http,relay",
        workers: int = 1,
        program: Sequence[str] = TOKENTRAIL,
    ) -> None:
        self.port = free_port()
        self._roles = roles
        self._workers = workers
        self._log = log
        self._program = program
        usual = {"TOKENTRAIL_DRAIN": "0", "HOST": "127.0.0.1"}  # no balancer has to notice
        if program is not TOKENTRAIL:
            usual["PYTHONPATH"] = str(_ROOT)
        self._environment = {**os.environ, **usual, **environment, "PORT": str(self.port)}
        self._process: programs.Started | None = None

    @property
    def pid(self) -> int:
        return self._started.pid

    @property
    def output(self) -> str:
        """The end of what it wrote, over all its lives."""
        return "\n".join(self._log.read_text(errors="replace").splitlines()[-_SHOWN_LINES:])

    @property
    def whole_output(self) -> str:
        """All that it wrote, over all its lives."""
        return self._log.read_text(errors="replace")

    async def start(self) -> None:
        """Returns when /health/ready says that it is ready.

        Raises:
            ProcessFailed: it ends, or is not ready in time.
        """
        await self.spawn()
        await self.until_ready()

    async def spawn(self, stderr: IO[bytes] | None = None) -> None:
        """Starts it and waits for nothing. What it writes on standard error goes into the log, or into that file."""
        with self._log.open("ab") as output:
            self._process = await programs.start(
                "serve",
                *("--roles", self._roles, "--workers", str(self._workers)),
                program=self._program,
                environment=self._environment,
                stdout=output,
                stderr=stderr or output,
                new_session=True,
            )

    async def until_ready(self) -> None:
        async def ready() -> bool:
            if self._started.returncode is not None:
                raise ProcessFailed(f"tokentrail ended with {self._started.returncode}:\n{self.output}")
            return await self._health() == 200

        try:
            await until(ready, within=_READY_WITHIN)
        except TimeoutError:
            raise ProcessFailed(f"tokentrail is not ready after {_READY_WITHIN} s:\n{self.output}") from None

    def signal(self, number: signal.Signals) -> None:
        self._started.send_signal(number)

    async def kill(self) -> None:
        """kill -9, of its workers too. Returns when it is gone."""
        self._kill_all()
        await self._started.wait()

    async def stop(self) -> int:
        """SIGTERM; returns the exit code."""
        self.signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self, within: float = _END_WITHIN) -> int:
        """Waits for its end and returns the exit code.

        Raises:
            ProcessFailed: it goes on for longer than `within` seconds.
        """
        try:
            async with asyncio.timeout(within):
                return await self._started.wait()
        except TimeoutError:
            raise ProcessFailed(f"tokentrail has not ended after {within} s:\n{self.output}") from None

    async def __aenter__(self) -> "TokentrailProcess":
        try:
            await self.start()
        except BaseException:
            await self._clear_away()
            raise
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if error is not None:
            print(f"tokentrail on port {self.port}:\n{self.output}")
        await self._clear_away()

    async def _clear_away(self) -> None:
        if self._process is None:
            return
        if self._process.returncode is None:
            self.signal(signal.SIGCONT)
            with contextlib.suppress(ProcessFailed):
                await self.stop()
        self._kill_all()
        await self._process.wait()

    def _kill_all(self) -> None:
        """It leads a session of its own, so the group is this process and its workers, and nothing else."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._started.pid, signal.SIGKILL)

    async def _health(self) -> int:
        """The status of /health/ready; 0 if nothing answers."""
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return 0
        try:
            writer.write(b"GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            answer = await reader.read()
        except OSError:
            return 0
        finally:
            writer.close()
        return int(answer[9:12]) if answer else 0

    @property
    def _started(self) -> programs.Started:
        if self._process is None:
            raise RuntimeError("tokentrail has not been started")
        return self._process


async def until(true: Callable[[], Awaitable[Value]], *, within: float) -> Value:
    """Asks again and again until the answer is true in the sense of Python, and returns it. For what can only be looked
    at, not waited for.

    Raises:
        TimeoutError: it is not true within so many seconds.
    """
    deadline = time.monotonic() + within
    while not (value := await true()):
        if time.monotonic() > deadline:
            raise TimeoutError
        await asyncio.sleep(_LOOK_EVERY)
    return value


def hang(pid: int) -> None:
    """Stops a child process in its tracks, and returns when all its threads stand."""
    os.kill(pid, signal.SIGSTOP)
    os.waitid(os.P_PID, pid, os.WSTOPPED)
