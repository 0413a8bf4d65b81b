"""A program that is compared: a process that is asked for one measurement at a time, and idle in between."""

import asyncio
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import msgspec

from tests.trials.bench.beside.fetch import NotAvailable
from tests.trials.bench.process import REPOSITORY, ServiceFailed, stop, tail

_ANSWER_LIMIT: Final = 64 * 1024 * 1024
_WITHIN: Final = 60.0


class Measured(msgspec.Struct):
    """`times` are milliseconds, one a command; `seconds` is how long they took together."""

    seconds: float
    times: list[float]


class Program:
    def __init__(self, name: str, process: asyncio.subprocess.Process, log: Path) -> None:
        self.name = name
        self._process = process
        self._log = log

    async def load(self, seconds: int) -> Measured:
        """Commands from as many clients as CLIENTS says, each sending when it has its answer.

        Raises:
            ServiceFailed: the program ends, or does not answer in time.
        """
        return await self._ask("load", seconds)

    async def lag(self, seconds: int) -> list[float]:
        """Milliseconds from the answer to a command until its event is with a subscriber, at an even pace.

        Raises:
            ServiceFailed: as above.
        """
        return (await self._ask("lag", seconds)).times

    async def ready(self) -> None:
        await self._answer(_WITHIN)

    async def _ask(self, what: str, seconds: int) -> Measured:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what} {seconds}\n".encode())
        return await self._answer(_WITHIN + seconds)

    async def _answer(self, within: float) -> Measured:
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(within):
                line = await self._process.stdout.readline()
        except TimeoutError:
            raise self._failed(f"has not answered within {within:.0f} s") from None
        if not line:
            raise self._failed("has ended")
        try:
            return msgspec.json.decode(line, type=Measured)
        except msgspec.DecodeError as error:
            raise self._failed(f"answers something else: {error}") from error

    def _failed(self, how: str) -> ServiceFailed:
        failure = ServiceFailed(f"{self.name} {how}")
        failure.add_note(f"The end of {self._log.name}:\n{tail(self._log)}")
        return failure


@asynccontextmanager
async def run(
    name: str, command: Sequence[str], environment: Mapping[str, str], *, log: Path, cwd: Path = REPOSITORY
) -> AsyncIterator[Program]:
    """Starts it and waits until its tokens are there; ends it with the context.

    Raises:
        NotAvailable: there is no such command.
        ServiceFailed: it does not come to be ready.
    """
    with log.open("ab") as errors:
        try:
            process = await asyncio.create_subprocess_exec(
                *command,
                env={**os.environ, **environment},
                cwd=cwd,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                limit=_ANSWER_LIMIT,
            )
        except (FileNotFoundError, PermissionError) as error:  # the latter, if a folder of PATH is closed
            raise NotAvailable(f"{Path(command[0]).name} is missing") from error
    try:
        program = Program(name, process, log)
        await program.ready()
        yield program
    finally:
        await stop(process)
