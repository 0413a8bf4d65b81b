from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.events.wheel import CleanEnvironment
from tests.faults.deployment import Deployment


@pytest.fixture
async def deployment(tmp_path: Path, database_url: str, nats_url: str) -> AsyncIterator[Deployment]:
    deployment = Deployment(tmp_path, database_url, nats_url)
    await deployment.create_account()
    yield deployment
    deployment.close()


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> CleanEnvironment:
    """The wheel, and what the examples run on besides."""
    return CleanEnvironment(tmp_path_factory.mktemp("examples"), "starlette", "uvicorn")
