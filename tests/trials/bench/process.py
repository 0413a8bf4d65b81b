"""A service under measurement: one process on a free port."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from service.embedded.process import free_port
from tests.trials.bench.client import RequestFailed, connect

_START_TIMEOUT: Final = 30.0
_STOP_TIMEOUT: Final = 30.0
_LOOK_EVERY: Final = 0.02
REPOSITORY: Final = Path(__file__).parents[3]


class ServiceFailed(Exception):
    """The service did not start, or ended while it was needed."""


@asynccontextmanager
async def running(
    command: Sequence[str], environment: Mapping[str, str], *, bearer: str, log: Path
) -> AsyncIterator[int]:
    """Runs the service until the context ends, on a free port that stands for `{port}` in the command."""
    port = free_port()
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *(word.replace("{port}", str(port)) for word in command),
            env={**os.environ, **environment, "HOST": "127.0.0.1", "PORT": str(port)},
            cwd=REPOSITORY,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        await _await_answer(process, port, bearer, log)
        yield port
        if process.returncode is not None:
            raise ServiceFailed(f"{command[0]} ended with {process.returncode}")
    except Exception as error:
        error.add_note(f"The end of {log.name}:\n{tail(log)}")
        raise
    finally:
        await stop(process)


async def _await_answer(process: asyncio.subprocess.Process, port: int, bearer: str, log: Path) -> None:
    deadline = time.monotonic() + _START_TIMEOUT
    while True:
        try:
            with connect(port, bearer) as client:
                await client.get("/api/v1/ping")
                return
        except RequestFailed as error:
            if process.returncode is not None or time.monotonic() > deadline:
                raise ServiceFailed(f"The service did not start: {error}") from error
        await asyncio.sleep(_LOOK_EVERY)


async def stop(process: asyncio.subprocess.Process) -> None:
    """Ends it the polite way, so that all it took in is done."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(_STOP_TIMEOUT):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def tail(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-15:])
