"""The store as the service has it, and the database as its owner sees it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.embedded.process import free_port
from service.store.appender import Appender
from service.store.database import Connection, Pool, connect, create_pool
from service.store.log_reader import LogReader


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Connection]:
    """A connection with all rights."""
    connection = await connect(database_url, role=None, application_name="test")
    yield connection
    await connection.close()


@pytest.fixture
async def as_service(database_url: str) -> AsyncIterator[Connection]:
    """A connection with the rights of the service."""
    connection = await connect(database_url)
    yield connection
    await connection.close()


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = await create_pool(database_url, size=4)
    yield pool
    await pool.close()


@pytest.fixture
def store(pool: Pool) -> LogReader:
    return LogReader(pool)


@pytest.fixture
async def appender(database_url: str) -> AsyncIterator[Appender]:
    appender = Appender(database_url, max_pending=1000)
    await appender.start()
    yield appender
    await appender.stop()


@pytest.fixture(scope="session")
def own_postgres(servers_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server that a test may stop; each test leaves it without databases and roles of its own."""
    server = EmbeddedPostgres(servers_folder / "own")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def postgres_url(postgres: EmbeddedPostgres, template_database: str) -> str:
    """A database without migrations; the service's role exists."""
    return postgres.url()


@pytest.fixture
def unreachable_url(postgres: EmbeddedPostgres) -> str:
    """A port on which nothing listens."""
    return postgres.url().replace(str(postgres.port), str(free_port()))
