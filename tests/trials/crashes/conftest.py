from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.trials.crashes.house import CrashHouse, a_crash_house
from tests.trials.crashes.processes import Processes, processes


@pytest.fixture(scope="session")
async def crashing(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Processes]:
    async with processes(tmp_path_factory.mktemp("crashes")) as found:
        yield found


@pytest.fixture
async def house(database_url: str, nats_url: str, tmp_path: Path) -> AsyncIterator[CrashHouse]:
    async with a_crash_house(database_url, nats_url, tmp_path) as house:
        yield house
