from collections.abc import AsyncIterator

import pytest

from service.store.database import Pool
from tests.harness.clock import Clock, follow, latest, new_file
from tests.harness.projected_log import ProjectedLog, a_projected_log
from tests.service.expiry.recorders import EXPIRING
from tests.service.projector.kept import a_pool


@pytest.fixture
async def projected(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ProjectedLog]:
    monkeypatch.setattr(Clock, "shared", file := new_file())
    Clock()
    await follow(database_url, file)
    async with a_projected_log(database_url, now=latest) as projected:
        await projected.project(EXPIRING)
        yield projected


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with a_pool(database_url) as pool:
        yield pool
