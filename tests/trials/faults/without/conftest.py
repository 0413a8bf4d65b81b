from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.trials.faults.without.weak import WeakDeployment


@pytest.fixture
async def weak(tmp_path: Path, database_url: str, nats_url: str) -> AsyncIterator[WeakDeployment]:
    """Has all protections until the test names one."""
    deployment = WeakDeployment(tmp_path, database_url, nats_url)
    await deployment.create_account()
    yield deployment
    deployment.close()
