from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.trials.crashes.processes import Processes, processes
from tests.trials.crashes.workplace import Workplace, a_workplace


@pytest.fixture(scope="session")
async def crashing(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Processes]:
    async with processes(tmp_path_factory.mktemp("crashes")) as found:
        yield found


@pytest.fixture
async def workplace(database_url: str, nats_url: str, tmp_path: Path) -> AsyncIterator[Workplace]:
    async with a_workplace(database_url, nats_url, tmp_path) as workplace:
        yield workplace
