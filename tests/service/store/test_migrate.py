"""Migrations: what an operator runs, perhaps twice, perhaps from two machines at once, and not as a superuser."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.embedded.process import free_port
from service.store.database import Connection
from service.store.errors import StoreError, StoreUnavailable
from service.store.migrate import MIGRATIONS, migrate, missing_migrations
from tests.harness import builders as a
from tests.harness.databases import connected
from tests.service.store.watched import an_appender

_VERSIONS = sorted(path.name.split("_")[0] for path in MIGRATIONS.glob("*.sql"))


async def works(url: str) -> bool:
    """Whether the user of the URL can append, as the service does."""
    async with an_appender(url) as appender:
        return (await appender.append(a.item(a.created()))).verdict == "accepted"


@pytest.fixture
async def admin(own_postgres: EmbeddedPostgres) -> AsyncIterator[Connection]:
    """The superuser of a server on which nothing was ever migrated, and on which nothing is left."""
    connection = await asyncpg.connect(own_postgres.url())
    yield connection
    await connection.execute("drop database if exists own with (force)")
    await connection.execute("drop role if exists anna, tokentrail_service")
    await connection.close()


async def test_two_at_once_and_once_more(own_postgres: EmbeddedPostgres, admin: Connection) -> None:
    """Two processes that migrate an empty database at once both succeed, and so does a third after them."""
    await admin.execute("create database own")
    url = own_postgres.url("own")

    await asyncio.gather(migrate(url), migrate(url))
    await migrate(url)

    async with connected(url) as applied:
        found = await applied.fetch("select version from public.tokentrail_migrations order by 1")
    assert [row["version"] for row in found] == _VERSIONS
    assert await missing_migrations(url) == []


@pytest.fixture
async def annas_url(own_postgres: EmbeddedPostgres, admin: Connection, request: pytest.FixtureRequest) -> str:
    """The URL of a database for its owner, a login that is what the parameter says, and no superuser."""
    if request.param != "createrole":
        await admin.execute("create role tokentrail_service nologin")
    await admin.execute(f"create role anna login {request.param}")
    await admin.execute("create database own owner anna")
    return own_postgres.url("own").replace("postgres@", "anna@")


@pytest.mark.parametrize("annas_url", ["createrole", "in role tokentrail_service"], indirect=True)
async def test_an_ordinary_user(annas_url: str) -> None:
    """Who owns the database and may create roles, or is a member of the service's role, can migrate and serve."""
    await migrate(annas_url)

    assert await works(annas_url)


@pytest.mark.parametrize("annas_url", [""], indirect=True)
async def test_a_user_without_the_role(annas_url: str) -> None:
    """Who is neither a member of the service's role nor may create it is told so, and nothing is left behind."""
    with pytest.raises(StoreError, match="permission denied to grant role"):
        await migrate(annas_url)

    async with connected(annas_url) as connection:
        assert await connection.fetchval("select to_regnamespace('tokentrail')") is None


@pytest.mark.parametrize("ask", [missing_migrations, migrate])
async def test_without_postgres(ask: Callable[[str], Awaitable[object]]) -> None:
    with pytest.raises(StoreUnavailable):
        await ask(f"postgresql://postgres@127.0.0.1:{free_port()}/x?sslmode=disable")
