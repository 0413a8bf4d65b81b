from collections.abc import AsyncIterator

import pytest

from service.store.database import Pool
from tests.harness.clock import Clock, follow, latest, new_file
from tests.projections.house import House, a_house
from tests.service.expiry.house import EXPIRING
from tests.service.projector.house import a_pool


@pytest.fixture
async def house(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    monkeypatch.setattr(Clock, "shared", file := new_file())
    Clock()
    await follow(database_url, file)
    async with a_house(database_url, now=latest) as house:
        await house.project(EXPIRING)
        yield house


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with a_pool(database_url) as pool:
        yield pool
