"""Runs scenarios in processes that can be stopped at any point."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from tests.trials.crashes.points import Point
from tests.trials.crashes.server import GoOn, Line, Run

_ROOT: Final = Path(__file__).parents[3]


class RunFailed(AssertionError):
    """A process failed, or hung, that was not to be stopped."""


class Ran(msgspec.Struct):
    """What a process said and passed, and whether it ended by itself rather than at the point."""

    said: list[list[Any]]
    passed: list[Point]
    whole: bool


class Processes(NamedTuple):
    """One runs at a time, beside one that is paused."""

    server: asyncio.subprocess.Process
    errors: Path

    async def ask(self, request: Run | GoOn) -> Ran:
        """Raises RunFailed."""
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.server.stdin.write(msgspec.json.encode(request) + b"\n")
        ran = Ran([], [], False)
        failed = ""
        while True:
            raw = await self.server.stdout.readline()
            if not raw:
                raise RunFailed(f"the server of the processes is gone\n{self.errors.read_text()[-2000:]}")
            line = msgspec.json.decode(raw, type=Line)
            if line.said is not None:
                ran.said.append(line.said)
            elif line.passed is not None:
                ran.passed.append(line.passed)
            elif line.failed is not None:
                failed = line.failed
            elif line.ended is not None:
                ran.whole = line.ended == 0
                to_be_stopped = isinstance(request, Run) and request.stop is not None
                if failed or not (ran.whole or (to_be_stopped and -line.ended in (9, 19))):
                    raise RunFailed(f"ended with {line.ended}\n{failed}\n{self.errors.read_text()[-2000:]}")
                return ran


@asynccontextmanager
async def processes(folder: Path) -> AsyncIterator[Processes]:
    """`folder` takes what they log."""
    errors = folder / "crashes.log"
    with errors.open("w") as log:
        server = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.trials.crashes.server"),
            cwd=_ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), os.environ.get("PYTHONPATH", "")])},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
            limit=1 << 20,
        )
    try:
        yield Processes(server, errors)
    finally:
        try:
            async with asyncio.timeout(10):
                await server.communicate()
        except TimeoutError:
            server.kill()
            await server.wait()
