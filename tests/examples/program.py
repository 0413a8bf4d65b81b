"""An example as a process of its own, with the wheel and nothing of this repository."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from tests.events.wheel import CleanEnvironment

_SOON: Final = 20.0


class Program:
    """`lines`: what it has printed so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.lines: list[str] = []

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    async def prints(self, line: Callable[[str], bool]) -> str:
        """Waits for such a line.

        Raises:
            AssertionError: it ends before, or does not print it in time.
        """
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(_SOON):
                while got := (await self._process.stdout.readline()).decode():
                    self.lines.append(got.rstrip())
                    if line(self.lines[-1]):
                        return self.lines[-1]
        except TimeoutError:
            raise AssertionError(f"It has printed only {self.lines}") from None
        raise AssertionError(f"It ended after {self.lines}")


@asynccontextmanager
async def running(
    wheel: CleanEnvironment, file: str, *arguments: str, environment: Mapping[str, str], cwd: Path | None = None
) -> AsyncIterator[Program]:
    """Stopped by SIGTERM at the end."""
    process = await asyncio.create_subprocess_exec(
        *wheel.command(str(Path(__file__).parent / file), *arguments),
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
        cwd=cwd,
    )
    try:
        yield Program(process)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.communicate()
