from collections.abc import AsyncIterator

import pytest

from service.store.database import Pool
from tests.harness.clock import Clock, follow, latest, new_file
from tests.harness.projected_log import a_projected_log
from tests.service.expiry.recorders import EXPIRING, ExpiringLog


@pytest.fixture
async def log(database_url: str, pool: Pool, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ExpiringLog]:
    monkeypatch.setattr(Clock, "shared", file := new_file())
    Clock()
    await follow(database_url, file)
    async with a_projected_log(database_url, now=latest) as projected:
        await projected.project(EXPIRING)
        yield ExpiringLog(projected, pool)
