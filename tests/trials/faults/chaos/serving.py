"""A service process with a network and a clock of its own, started again by whoever watches over it."""

import asyncio
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.harness.processes import ProcessFailed, TokentrailProcess
from tests.trials.faults.chaos.clock import FILE_VARIABLE, Clock
from tests.trials.faults.network import Links

ROLES: Final = "http,relay,projector"
_WITH_A_CLOCK: Final = (sys.executable, "-m", "tests.trials.faults.chaos.clocked")
_UP_WITHIN: Final = 60.0


class Serving(TokentrailProcess):
    """`postgres` and `nats` are what it reaches the servers by."""

    def __init__(self, environment: Mapping[str, str], folder: Path, postgres: Links, nats: Links) -> None:
        self.clock = Clock(folder.with_suffix(".clock"))
        self.postgres = postgres
        self.nats = nats
        own = {
            "DATABASE_URL": postgres.url,
            "NATS_URL": nats.url,
            FILE_VARIABLE: str(folder.with_suffix(".clock")),
        }
        log = folder.with_suffix(".log")
        super().__init__({**environment, **own}, log=log, roles=ROLES, program=_WITH_A_CLOCK)

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """As a supervisor does: one that ends because a server is away is started again."""
        deadline = time.monotonic() + _UP_WITHIN
        while True:
            await self.spawn()
            try:
                return await self.until_ready()
            except ProcessFailed:
                if self.alive or time.monotonic() > deadline:
                    raise

    async def paused(self, seconds: float) -> None:
        self.signal(signal.SIGSTOP)
        try:
            await asyncio.sleep(seconds)
        finally:
            self.signal(signal.SIGCONT)
