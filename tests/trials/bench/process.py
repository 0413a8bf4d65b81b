"""A service under measurement: one process on a free port."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Final

from service.embedded.process import free_port
from tests.service.commands import clean_environment
from tests.trials.bench.client import Client
from tests.trials.faults.client import BrokenOff

_START_WITHIN: Final = 60.0
_STOP_WITHIN: Final = 30.0
_LOOK_EVERY: Final = 0.01
REPOSITORY: Final = Path(__file__).parents[3]


class ServiceFailed(Exception):
    """The service did not start, or ended while it was needed."""


@asynccontextmanager
async def running(
    command: Sequence[str], environment: Mapping[str, str], *, log: Path, bearer: str = "", ready: str = "/api/v1/ping"
) -> AsyncIterator[int]:
    """Runs the service until the context ends, on a free port that stands for `{port}` in the command. Begins with the
    first success of the path `ready`."""
    port = free_port()
    name = f"{Path(command[0]).name} {command[1]}"
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *(word.replace("{port}", str(port)) for word in command),
            env=clean_environment({**environment, "HOST": "127.0.0.1", "PORT": str(port)}),
            cwd=REPOSITORY,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    deadline = time.monotonic() + _START_WITHIN
    try:
        while not_ready := await _not_ready(port, bearer, ready):
            if process.returncode is not None:
                raise ServiceFailed(f"{name} ended with {process.returncode}")
            if time.monotonic() > deadline:
                raise ServiceFailed(f"{name} was not ready within {_START_WITHIN:.0f} s: {not_ready}")
            await asyncio.sleep(_LOOK_EVERY)
        yield port
        if process.returncode is not None:
            raise ServiceFailed(f"{name} ended with {process.returncode}")
    except Exception as error:
        lines = (await asyncio.to_thread(log.read_text, errors="replace")).splitlines()
        error.add_note("\n".join([f"The end of {log.name}:", *lines[-15:]]))
        raise
    finally:
        await _stop(process)


async def _not_ready(port: int, bearer: str, path: str) -> str:
    """Why it is not, or nothing if it is."""
    try:
        with closing(Client(port, bearer)) as client:
            await client.send("GET", path)
            return ""
    except (BrokenOff, TimeoutError) as error:
        return str(error) or type(error).__name__


async def _stop(process: asyncio.subprocess.Process) -> None:
    """Ends it the polite way, so that all it took in is done."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(_STOP_WITHIN):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
