"""P9: the clock stops when the service answers that it is ready, not before, and never for one that failed."""

from pathlib import Path

import pytest

from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers
from tests.trials.bench.start import until_ready
from tests.trials.faults.deployment import Deployment


async def test_a_service_on_a_database(deployment: Deployment, tmp_path: Path) -> None:
    """Seconds until it is ready; then it has ended."""
    assert 0.1 < await until_ready(Servers(tmp_path), deployment.environment, "serve") < 60
    assert "leads the relay" in (tmp_path / "start.log").read_text()


async def test_a_service_that_does_not_start(tmp_path: Path) -> None:
    """It is a failure, not a time, and the end of its output goes with it."""
    with pytest.raises(ServiceFailed, match="tokentrail serve ended with") as failure:
        await until_ready(Servers(tmp_path), {}, "serve")
    assert "DATABASE_URL" in failure.value.__notes__[0]
