"""P9: how long until it serves. On an installed tree: the wheels are there, Python's caches are written.

`tokentrail dev`, which is all that `make dev` runs on such a tree, in a new folder: with a new Postgres, the schema, a
new NATS and a first account. Then `tokentrail serve` with all its roles on the database that is there. The time ends
with the first answer that the service is ready.
"""

import time
from collections.abc import Mapping
from typing import NamedTuple

from service.embedded.process import free_port
from tests.harness.program import TOKENTRAIL
from tests.trials.bench.process import running
from tests.trials.bench.servers import Servers
from tests.trials.bench.tokentrail import Tokentrail


class Times(NamedTuple):
    """Seconds."""

    dev: float
    serve: float


async def one_round(servers: Servers, target: Tokentrail) -> Times:
    """The target is prepared and does not run."""
    await servers.checkpoint()
    folder = servers.folder / f"dev-{free_port()}"
    dev = await until_ready(servers, {}, "dev", "--folder", str(folder), "--port", "{port}")
    return Times(dev, await until_ready(servers, target.environment, "serve"))


async def until_ready(servers: Servers, environment: Mapping[str, str], *words: str) -> float:
    """Seconds from the start of the command to the first success of GET /health/ready. Then it is ended."""
    begun = time.perf_counter()
    async with running([TOKENTRAIL, *words], environment, log=servers.folder / "start.log", ready="/health/ready"):
        return time.perf_counter() - begun
