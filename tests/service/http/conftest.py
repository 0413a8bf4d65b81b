"""Instances of the service over one database; each test has an account of its own, and accounts share nothing."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from tests.service.http.api import Account, Api, started
from tests.service.http.keys import Key, key_set, new_key

_DATABASE = "test_http"


@pytest.fixture(scope="session")
def signing_key() -> Key:
    """The key that signs the tokens of `api`."""
    return new_key()


@pytest.fixture(scope="session")
async def shared_database_url(postgres: EmbeddedPostgres, template_database: str) -> str:
    connection = await asyncpg.connect(postgres.url())
    await connection.execute(f"create database {_DATABASE} template {template_database}")
    await connection.close()
    return postgres.url(_DATABASE)


@pytest.fixture(scope="session")
async def api(shared_database_url: str, signing_key: Key) -> AsyncIterator[Api]:
    """An instance of the service, with a clock that tests may advance."""
    async with started(shared_database_url, key_set(signing_key)) as api:
        yield api


@pytest.fixture(scope="session")
async def other_api(api: Api, signing_key: Key) -> AsyncIterator[Api]:
    """A second instance on the same database, with the same clock."""
    async with started(api.config.database_url, key_set(signing_key), api.clock) as other:
        yield other


@pytest.fixture
async def account(api: Api) -> Account:
    return await api.account()
