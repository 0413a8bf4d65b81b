from collections.abc import AsyncIterator

import pytest

from tests.harness.projected_log import ProjectedLog, a_projected_log


@pytest.fixture
async def projected(database_url: str) -> AsyncIterator[ProjectedLog]:
    async with a_projected_log(database_url) as projected:
        yield projected
