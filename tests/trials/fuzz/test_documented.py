"""Requests made up from the OpenAPI document: whatever they are, the service answers as documented."""

import asyncio
import json
import os
import sys
from pathlib import Path
from random import SystemRandom
from typing import Any, Final

import pytest

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.deployment import Deployment

SHORT: Final = 4
EXAMPLES: Final = int(os.environ.get("TOKENTRAIL_FUZZ_EXAMPLES") or SHORT)
SEED: Final = int(os.environ.get("TOKENTRAIL_FUZZ_SEED") or SystemRandom().randrange(2**32))
_OPERATOR: Final = "an-operator-of-tests".ljust(40, "-")
_ROOT: Final = Path(__file__).parents[3]
_SHOWN: Final = 20_000


async def schemathesis(deployment: Deployment, process: TokentrailProcess, folder: Path) -> tuple[int, str]:
    """Runs Schemathesis and returns its exit code and output. It makes up to EXAMPLES requests of an operation in each
    phase, but for the phase `coverage`, whose number is its own. The same seed makes the same requests, as far as they
    do not depend on ids and times that the service answers with."""
    started = await asyncio.create_subprocess_exec(
        Path(sys.executable).with_name("schemathesis"),
        f"--config-file={Path(__file__).with_name('schemathesis.toml')}",
        "run",
        f"http://127.0.0.1:{process.port}/openapi.json",
        f"--max-examples={EXAMPLES}",
        f"--seed={SEED}",
        "--no-color",
        "--report=json",
        f"--report-json-path={folder / 'report.json'}",
        cwd=_ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(_ROOT),
            "TOKENTRAIL_FUZZ_BEARER": deployment.bearer,
            "TOKENTRAIL_FUZZ_OPERATOR": _OPERATOR,
            "TOKENTRAIL_FUZZ_ANSWERS": str(folder / "answers.json"),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        output, _ = await started.communicate()
    finally:
        if started.returncode is None:
            started.kill()
        exit_code = await started.wait()
    return exit_code, output.decode(errors="replace")[-_SHOWN:]


@pytest.mark.timeout(120 + EXAMPLES * 10)
async def test_answers_as_documented(deployment: Deployment, tmp_path: Path) -> None:
    """No request leads to an undocumented answer, a fault of the service, or through a closed door."""
    print(f"TOKENTRAIL_FUZZ_SEED={SEED} TOKENTRAIL_FUZZ_EXAMPLES={EXAMPLES}")
    operator = tmp_path / "operator"
    operator.write_text(_OPERATOR)
    deployment.environment["TOKENTRAIL_OPERATOR_TOKEN_FILE"] = str(operator)
    async with deployment.process(roles="http,relay,projector") as process:
        exit_code, output = await schemathesis(deployment, process, tmp_path)
        alive = await deployment.client(process).send("GET", "/api/v1/ping")

    assert exit_code == 0, output
    report: dict[str, Any] = json.loads((tmp_path / "report.json").read_bytes())
    assert report["complete"]
    operations = report["operations"]
    assert operations["tested"] == operations["total"] > 0
    assert {phase["status"] for phase in report["phases"].values()} == {"success"}
    answers = [(name, status) for name, status, _ in json.loads((tmp_path / "answers.json").read_bytes())]
    assert not [answer for answer in answers if answer[1] >= 500]
    done = {name for name, status in answers if 200 <= status < 300 and status != 204}
    assert len(done) == operations["total"] or EXAMPLES <= SHORT, "an operation was never done"
    assert alive.status == 200
    assert "unexpected" not in process.whole_output
