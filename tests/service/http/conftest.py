"""Instances of the service over one database; each test has an account of its own, and accounts share nothing."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from service.application import feeds
from service.embedded.postgres import EmbeddedPostgres
from service.http.routes import event_stream
from tests.service.http.api import Account, Api, started

_DATABASE = "test_http"


@pytest.fixture(scope="session")
async def shared_database_url(postgres: EmbeddedPostgres, template_database: str) -> str:
    connection = await asyncpg.connect(postgres.url())
    await connection.execute(f"create database {_DATABASE} template {template_database}")
    await connection.close()
    return postgres.url(_DATABASE)


@pytest.fixture(scope="session")
async def api(shared_database_url: str) -> AsyncIterator[Api]:
    """An instance of the service, with a clock that tests may advance."""
    async with started(shared_database_url) as api:
        yield api


@pytest.fixture(scope="session")
async def other_api(api: Api) -> AsyncIterator[Api]:
    """A second instance on the same database, with the same clock."""
    async with api.beside() as other:
        yield other


@pytest.fixture
async def account(api: Api) -> Account:
    return await api.account()


@pytest.fixture
async def own_api(database_url: str) -> AsyncIterator[Api]:
    """An instance whose log nobody else writes to."""
    async with started(database_url) as api:
        yield api


@pytest.fixture
def only_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that only a word can wake a feed within a test, not a look."""
    monkeypatch.setattr(feeds, "_LOOK_EVERY", 60.0)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that what takes seconds can be awaited."""
    monkeypatch.setattr(event_stream, "HEARTBEAT", 0.05)
    monkeypatch.setattr(event_stream, "_LOOK_EVERY", 0.02)
