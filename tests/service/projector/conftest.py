from collections.abc import AsyncIterator

import pytest

from service.store.database import Pool
from tests.harness.projected_log import ProjectedLog, a_projected_log
from tests.service.projector.kept import a_pool


@pytest.fixture
async def projected(database_url: str) -> AsyncIterator[ProjectedLog]:
    async with a_projected_log(database_url) as projected:
        yield projected


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with a_pool(database_url) as pool:
        yield pool
