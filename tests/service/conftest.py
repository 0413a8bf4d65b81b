"""What the tests of the service's parts share: the database as its owner and as the service see it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.application.signing_keys import add_generated
from service.config import Config, load
from service.embedded.postgres import EmbeddedPostgres
from service.store.database import Connection, Pool, connect, create_pool
from tests.harness.link import Link
from tests.harness.projected_log import ProjectedLog, a_projected_log


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Connection]:
    """A connection with all rights."""
    connection = await connect(database_url, role=None, application_name="test")
    yield connection
    await connection.close()


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = await create_pool(database_url, size=4)
    yield pool
    await pool.close()


@pytest.fixture
async def projected(database_url: str) -> AsyncIterator[ProjectedLog]:
    async with a_projected_log(database_url) as projected:
        yield projected


@pytest.fixture
async def link(postgres: EmbeddedPostgres) -> AsyncIterator[Link]:
    """A network before Postgres that can lose connections without a word."""
    async with Link(postgres.port) as link:
        yield link


@pytest.fixture
def url_over_link(database_url: str, postgres: EmbeddedPostgres, link: Link) -> str:
    """The database's URL, over that network."""
    return database_url.replace(str(postgres.port), str(link.port))


@pytest.fixture
def config(database_url: str, nats_url: str, tmp_path: Path) -> Config:
    """What a whole process is told."""
    add_generated(tmp_path / "keys.json")
    return load(
        {
            "DATABASE_URL": database_url,
            "NATS_URL": nats_url,
            "TOKENTRAIL_SIGNING_KEYS_FILE": str(tmp_path / "keys.json"),
            "TOKENTRAIL_EXPIRY_WARNINGS_DAYS": "2",
        }
    )
