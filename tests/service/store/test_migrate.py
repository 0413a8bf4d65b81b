"""Migrations: what an operator runs, perhaps twice, perhaps from two machines at once, and not as a superuser."""

import asyncio
import os
from collections.abc import AsyncIterator

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.database import Connection
from service.store.errors import StoreError, StoreUnavailable
from service.store.migrate import MIGRATIONS, dbmate, migrate, missing_migrations
from tests.harness import builders as a
from tests.service.store.watched import an_appender

_VERSIONS = sorted(path.name.split("_")[0] for path in MIGRATIONS.glob("*.sql"))
_SCHEMA = """
select 'column', table_name, column_name, data_type, is_nullable, column_default
from information_schema.columns where table_schema = 'tokentrail'
union all
select 'privilege', table_name, grantee, privilege_type, '', ''
from information_schema.table_privileges where table_schema = 'tokentrail'
union all
select 'index', tablename, indexname, indexdef, '', '' from pg_indexes where schemaname = 'tokentrail'
union all
select 'function', proname, pg_get_functiondef(oid), proacl::text, '', ''
from pg_proc where pronamespace = 'tokentrail'::regnamespace
order by 1, 2, 3, 4
"""


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

    applied = await asyncpg.connect(url)
    versions = [row[0] for row in await applied.fetch("select version from public.tokentrail_migrations order by 1")]
    await applied.close()
    assert versions == _VERSIONS
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

    connection = await asyncpg.connect(annas_url)
    assert await connection.fetchval("select to_regnamespace('tokentrail')") is None
    await connection.close()


async def test_down_and_up_again(database_url: str, owner: Connection) -> None:
    """Migrations can be taken back, one by one, to nothing; applied again they give the same schema."""
    before = [tuple(row) for row in await owner.fetch(_SCHEMA)]

    for _ in _VERSIONS:
        await _roll_back(database_url)
    assert await owner.fetchval("select to_regnamespace('tokentrail')") is None
    await migrate(database_url)

    assert [tuple(row) for row in await owner.fetch(_SCHEMA)] == before
    assert await works(database_url)


async def _roll_back(url: str) -> None:
    folders = ("--migrations-dir", str(MIGRATIONS), "--migrations-table", "public.tokentrail_migrations")
    process = await asyncio.create_subprocess_exec(
        dbmate(),
        *folders,
        "--no-dump-schema",
        "rollback",
        env={**os.environ, "DATABASE_URL": url},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()


async def test_what_is_missing(database_url: str, owner: Connection) -> None:
    """A database that lacks a migration is said to lack it."""
    await owner.execute("delete from public.tokentrail_migrations where version = $1", _VERSIONS[-1])
    assert await missing_migrations(database_url) == [_VERSIONS[-1]]


async def test_without_postgres(unreachable_url: str) -> None:
    """Without Postgres the error says so."""
    for ask in (missing_migrations, migrate):
        with pytest.raises(StoreUnavailable):
            await ask(unreachable_url)
