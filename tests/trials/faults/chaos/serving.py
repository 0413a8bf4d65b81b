"""A service process with a network and a clock of its own, started again by whoever watches over it."""

import sys
import time
from pathlib import Path
from typing import Final

from tests.harness.processes import ProcessFailed, TokentrailProcess
from tests.trials.faults.chaos.clock import FILE_VARIABLE, Clock
from tests.trials.faults.network import Links

_WITH_A_CLOCK: Final = (sys.executable, "-m", "tests.trials.faults.chaos.clock")


class Serving(TokentrailProcess):
    """`postgres` and `nats` are what it reaches the servers by."""

    def __init__(self, environment: dict[str, str], folder: Path, postgres: Links, nats: Links) -> None:
        file = folder.with_suffix(".clock")
        self.clock = Clock(file)
        self.postgres = postgres
        self.nats = nats
        own = {"DATABASE_URL": postgres.url, "NATS_URL": nats.url, FILE_VARIABLE: str(file)}
        log = folder.with_suffix(".log")
        super().__init__(environment | own, log=log, roles="http,relay,projector", program=_WITH_A_CLOCK)

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """As a supervisor does: one that ends because a server is away is started again."""
        deadline = time.monotonic() + 60
        while True:
            await self.spawn()
            try:
                return await self.until_ready()
            except ProcessFailed:
                if self.alive or time.monotonic() > deadline:
                    raise
