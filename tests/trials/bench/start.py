"""P9: how long until it serves. On an installed tree: the wheels are there, Python's caches are written.

`tokentrail dev`, which is all that `make dev` runs on such a tree, in a new folder: with a new Postgres, the schema, a
new NATS and a first account. Then `tokentrail serve` with all its roles on the database that is there. The time ends
with the first answer that the service is ready.
"""

import asyncio
import time
from pathlib import Path
from typing import Final, NamedTuple

from service.embedded.process import free_port
from tests.service.commands import clean_environment
from tests.trials.bench.client import RequestFailed, connect
from tests.trials.bench.process import ServiceFailed, stop, tail
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import program
from tests.trials.bench.tokentrail import Tokentrail

_WITHIN: Final = 60.0
_LOOK_EVERY: Final = 0.01


class Times(NamedTuple):
    """Seconds."""

    dev: float
    serve: float


async def one_round(servers: Servers, target: Tokentrail) -> Times:
    """The target is prepared and does not run."""
    await servers.checkpoint()
    folder = servers.folder / f"dev-{free_port()}"
    dev = await _until_ready(servers, "dev", "--folder", str(folder), "--port", "{port}")
    return Times(dev, await _until_ready(servers, "serve", environment=target.environment))


async def _until_ready(servers: Servers, *words: str, environment: dict[str, str] | None = None) -> float:
    """Seconds from the start of the command to the first success of GET /health/ready. Then it is ended."""
    log = servers.folder / "start.log"
    port = free_port()
    begun = time.perf_counter()
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            program("tokentrail"),
            *(word.replace("{port}", str(port)) for word in words),
            env=clean_environment({**(environment or {}), "HOST": "127.0.0.1", "PORT": str(port)}),
            cwd=servers.folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        while not_ready := await _not_ready(port):
            if process.returncode is not None:
                raise _failed(f"tokentrail {words[0]} ended with {process.returncode}", log)
            if time.perf_counter() - begun > _WITHIN:
                raise _failed(f"tokentrail {words[0]} was not ready within {_WITHIN:.0f} s: {not_ready}", log)
            await asyncio.sleep(_LOOK_EVERY)
        return time.perf_counter() - begun
    finally:
        await stop(process)


async def _not_ready(port: int) -> str:
    """Why it is not, or nothing if it is."""
    try:
        with connect(port, "") as client:
            await client.get("/health/ready")
            return ""
    except (RequestFailed, TimeoutError) as error:
        return str(error) or type(error).__name__


def _failed(message: str, log: Path) -> ServiceFailed:
    failure = ServiceFailed(message)
    failure.add_note(f"The end of {log.name}:\n{tail(log)}")
    return failure
