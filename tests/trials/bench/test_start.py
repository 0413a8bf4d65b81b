"""P9: the clock stops when the service answers that it is ready, not before, and never for one that failed."""

from pathlib import Path

import pytest

from service.application.signing_keys import add_generated
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers
from tests.trials.bench.start import _until_ready


async def test_a_service_on_a_database(tmp_path: Path, database_url: str, nats_url: str) -> None:
    """Seconds until it is ready; then it has ended."""
    add_generated(tmp_path / "keys.json")
    environment = {
        "DATABASE_URL": database_url,
        "NATS_URL": nats_url,
        "TOKENTRAIL_SIGNING_KEYS_FILE": str(tmp_path / "keys.json"),
    }
    assert 0.1 < await _until_ready(Servers(tmp_path), "serve", environment=environment) < 60
    assert "leads the relay" in (tmp_path / "start.log").read_text()


async def test_a_service_that_does_not_start(tmp_path: Path) -> None:
    """It is a failure, not a time, and the end of its output goes with it."""
    with pytest.raises(ServiceFailed, match="tokentrail serve ended with") as failure:
        await _until_ready(Servers(tmp_path), "serve")
    assert "DATABASE_URL" in failure.value.__notes__[0]
