from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.store.database import create_pool
from tests.harness.projected_log import a_projected_log
from tests.harness.stream import streams
from tests.trials.crashes.processes import Processes, processes
from tests.trials.crashes.workplace import Workplace


@pytest.fixture(scope="session")
async def crashing(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Processes]:
    async with processes(tmp_path_factory.mktemp("crashes")) as found:
        yield found


@pytest.fixture
async def workplace(database_url: str, nats_url: str, tmp_path: Path) -> AsyncIterator[Workplace]:
    pool = await create_pool(database_url, size=1)
    async with streams(nats_url) as jetstream, a_projected_log(database_url) as projections:
        yield Workplace(projections, pool, jetstream, nats_url, tmp_path)
    await pool.close()
