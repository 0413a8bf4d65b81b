"""Service processes without a protection, in place of those that a test of the harness starts."""

import asyncio
import sys
from pathlib import Path
from typing import Final

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.deployment import Deployment

_ROOT: Final = Path(__file__).parents[4]


class WeakProcess(TokentrailProcess):
    """`tokentrail serve` without this protection, or with all of them if it is empty."""

    protection = ""

    async def spawn(self) -> None:
        if not self.protection:
            await super().spawn()
            return
        with self._log.open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.trials.faults.without.launch", self.protection, "serve"),
                *("--roles", self._roles),
                cwd=_ROOT,
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )


class WeakDeployment(Deployment):
    """Its processes are started without this protection, or with all of them if it is empty."""

    protection = ""

    def process(self, *, roles: str = "http,relay", workers: int = 1, **settings: str) -> TokentrailProcess:
        log = self._folder / f"tokentrail-{next(self._numbers)}.log"
        process = WeakProcess({**self.environment, **settings}, log=log, roles=roles, workers=workers)
        process.protection = self.protection
        return process
