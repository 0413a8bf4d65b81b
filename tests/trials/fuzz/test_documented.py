"""Requests made up from the OpenAPI document: whatever they are, the service answers as documented."""

import os
from collections.abc import Callable
from pathlib import Path
from random import SystemRandom
from typing import Final

import pytest

from tests.trials.faults.deployment import Deployment
from tests.trials.fuzz.conftest import FUZZED
from tests.trials.fuzz.schemathesis_run import fuzz

SHORT: Final = 4
EXAMPLES: Final = int(os.environ.get("TOKENTRAIL_FUZZ_EXAMPLES") or SHORT)
SEED: Final = int(os.environ.get("TOKENTRAIL_FUZZ_SEED") or SystemRandom().randrange(2**32))
_OPERATOR: Final = "an-operator-of-tests".ljust(40, "-")


@pytest.mark.timeout(120 + EXAMPLES * 10)
async def test_answers_as_documented(
    deployment: Deployment, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """No request leads to an undocumented answer, a fault of the service, or through a closed door."""
    print(f"TOKENTRAIL_FUZZ_SEED={SEED} TOKENTRAIL_FUZZ_EXAMPLES={EXAMPLES}")
    operator = tmp_path / "operator"
    operator.write_text(_OPERATOR)
    deployment.environment["TOKENTRAIL_OPERATOR_TOKEN_FILE"] = str(operator)
    async with deployment.process(roles="http,relay,projector") as process:
        run = await fuzz(deployment, process, _OPERATOR, tmp_path, examples=EXAMPLES, seed=SEED)
        print(run.output)
        record_property(FUZZED, f"{run.summary}; TOKENTRAIL_FUZZ_SEED={SEED}")
        alive = await deployment.client(process).send("GET", "/api/v1/ping")
        output = process.whole_output

    assert run.exit_code == 0, run.output
    assert run.report["complete"]
    operations = run.report["operations"]
    assert operations["tested"] == operations["total"] > 0
    assert {phase["status"] for phase in run.report["phases"].values()} == {"success"}
    assert not {answer for answer in run.answers if answer[1] >= 500}
    assert len(run.succeeded) == operations["total"] or EXAMPLES <= SHORT, "an operation was never done"
    assert alive.status == 200
    assert "unexpected" not in output
