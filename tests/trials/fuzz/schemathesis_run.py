"""Schemathesis as a process of its own against a running service, and what it found."""

import asyncio
import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Final

import msgspec

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.deployment import Deployment

_ROOT: Final = Path(__file__).parents[3]
_CONFIGURATION: Final = Path(__file__).with_name("schemathesis.toml")
_SHOWN: Final = 20_000


class Run(msgspec.Struct, frozen=True):
    """`answers` counts them by operation and status."""

    exit_code: int
    output: str
    report: dict[str, Any]
    answers: Counter[tuple[str, int]]

    @property
    def succeeded(self) -> set[str]:
        """The operations that were done at least once."""
        return {operation for operation, status in self.answers if 200 <= status < 300 and status != 204}

    @property
    def summary(self) -> str:
        """The run in a line."""
        statuses: Counter[int] = Counter()
        for (_, status), times in self.answers.items():
            statuses[status] += times
        told = ", ".join(f"{times:,} x {status}" for status, times in sorted(statuses.items()))
        operations = self.report["operations"] or {"tested": 0, "total": 0}  # none when there is no document
        return (
            f"{statuses.total():,} requests to {operations['tested']} of {operations['total']} operations, "
            f"of which {len(self.succeeded)} were done: {told}"
        )


async def fuzz(
    deployment: Deployment, process: TokentrailProcess, operator: str, folder: Path, *, examples: int, seed: int
) -> Run:
    """Up to so many requests of an operation in each phase, but for the phase `coverage`, whose number is its own.

    The same seed makes the same requests, as far as they do not depend on ids and times that the service answers with.
    """
    answers, report = folder / "answers.json", folder / "report.json"
    started = await asyncio.create_subprocess_exec(
        Path(sys.executable).with_name("schemathesis"),
        f"--config-file={_CONFIGURATION}",
        "run",
        f"http://127.0.0.1:{process.port}/openapi.json",
        f"--max-examples={examples}",
        f"--seed={seed}",
        "--no-color",
        "--report=json",
        f"--report-json-path={report}",
        cwd=_ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(_ROOT),
            "TOKENTRAIL_FUZZ_BEARER": deployment.bearer,
            "TOKENTRAIL_FUZZ_OPERATOR": operator,
            "TOKENTRAIL_FUZZ_ANSWERS": str(answers),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        output, _ = await started.communicate()
    finally:
        if started.returncode is None:
            started.kill()
            await started.wait()
    text = output.decode(errors="replace")[-_SHOWN:]
    assert report.exists(), text
    return Run(
        exit_code=await started.wait(),
        output=text,
        report=json.loads(report.read_bytes()),
        answers=Counter({(name, status): times for name, status, times in json.loads(answers.read_bytes())}),
    )
