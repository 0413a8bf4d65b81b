import itertools
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import migrate
from tests.harness.databases import execute
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.histories import Histories

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def breakable_postgres(servers_folder: Path) -> Iterator[EmbeddedPostgres]:
    """Not the one that all tests share; a test that stops it starts it again."""
    server = EmbeddedPostgres(servers_folder / "breakable-postgres")
    server.start()
    yield server
    server.stop()


@pytest.fixture
async def breakable_database_url(breakable_postgres: EmbeddedPostgres) -> str:
    name = f"breakable_{next(_numbers)}"
    await execute(breakable_postgres.url(), f"create database {name}")
    await migrate(breakable_postgres.url(name))
    return breakable_postgres.url(name)


@pytest.fixture
def breakable_nats(tmp_path: Path) -> Iterator[EmbeddedNats]:
    """Not the one that all tests share."""
    server = EmbeddedNats(tmp_path / "nats")
    server.start()
    yield server
    server.stop()


@pytest.fixture
async def on_breakable_postgres(
    tmp_path: Path, breakable_database_url: str, nats_url: str
) -> AsyncIterator[Deployment]:
    async with Deployment(tmp_path, breakable_database_url, nats_url) as deployment:
        yield deployment


@pytest.fixture
async def on_breakable_nats(
    tmp_path: Path, database_url: str, breakable_nats: EmbeddedNats
) -> AsyncIterator[Deployment]:
    async with Deployment(tmp_path, database_url, breakable_nats.url()) as deployment:
        yield deployment


@pytest.fixture
async def two(deployment: Deployment) -> AsyncIterator[Histories]:
    """On two processes."""
    async with deployment.processes(2, roles="http") as processes:
        yield Histories(deployment, processes)
