from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.faults.deployment import Deployment


@pytest.fixture
async def deployment(tmp_path: Path, database_url: str, nats_url: str) -> AsyncIterator[Deployment]:
    """On the servers that all tests share: for faults of the service's own processes."""
    deployment = Deployment(tmp_path, database_url, nats_url)
    await deployment.create_account()
    yield deployment
    deployment.close()
