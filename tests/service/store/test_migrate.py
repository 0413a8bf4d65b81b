"""Migrations: what an operator runs, perhaps twice, perhaps from two machines at once, and not as a superuser."""

import asyncio
import os
from collections.abc import AsyncIterator

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.appender import Appender
from service.store.database import Connection
from service.store.errors import StoreUnavailable
from service.store.migrate import MIGRATIONS, MigrationFailed, dbmate, migrate, missing_migrations
from tests.harness import builders as a

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
    appender = Appender(url, max_pending=10)
    await appender.start()
    try:
        return (await appender.append(a.item(a.created()))).verdict == "accepted"
    finally:
        await appender.stop()


async def test_two_at_once_and_once_more(postgres: EmbeddedPostgres) -> None:
    """Two processes that migrate an empty database at once both succeed, and so does a third after them."""
    connection = await asyncpg.connect(postgres.url())
    await connection.execute("create database migrated_twice")
    url = postgres.url("migrated_twice")

    await asyncio.gather(migrate(url), migrate(url))
    await migrate(url)

    applied = await asyncpg.connect(url)
    versions = [row[0] for row in await applied.fetch("select version from public.tokentrail_migrations")]
    await applied.close()
    assert sorted(versions) == sorted(path.name.split("_")[0] for path in MIGRATIONS.glob("*.sql"))
    assert await missing_migrations(url) == []
    await connection.execute("drop database migrated_twice with (force)")
    await connection.close()


@pytest.fixture
async def admin(own_postgres: EmbeddedPostgres) -> AsyncIterator[Connection]:
    """The superuser of a server on which nothing was ever migrated, and on which nothing is left."""
    connection = await asyncpg.connect(own_postgres.url())
    yield connection
    for database in ("first", "second"):
        await connection.execute(f"drop database if exists {database} with (force)")
    await connection.execute("drop role if exists anna, berta, tokentrail_service")
    await connection.close()


def as_user(server: EmbeddedPostgres, user: str, database: str) -> str:
    return server.url(database).replace("postgres@", f"{user}@")


async def test_an_ordinary_user(own_postgres: EmbeddedPostgres, admin: Connection) -> None:
    """Who owns the database and may create roles can migrate it, and serve from it, without being a superuser."""
    await admin.execute("create role anna login createrole")
    await admin.execute("create database first owner anna")
    url = as_user(own_postgres, "anna", "first")

    await migrate(url)

    assert await works(url)


async def test_a_user_who_may_not_create_roles(own_postgres: EmbeddedPostgres, admin: Connection) -> None:
    """Who is a member of the service's role, which someone else created, needs no right to create or to grant it."""
    await admin.execute("create role tokentrail_service nologin")
    await admin.execute("create role berta login in role tokentrail_service")
    await admin.execute("create database second owner berta")
    url = as_user(own_postgres, "berta", "second")

    await migrate(url)

    assert await works(url)


async def test_a_user_without_the_role(own_postgres: EmbeddedPostgres, admin: Connection) -> None:
    """Who is neither a member of the service's role nor may create it is told so, and nothing is left behind."""
    await admin.execute("create role tokentrail_service nologin")
    await admin.execute("create role berta login")
    await admin.execute("create database second owner berta")
    url = as_user(own_postgres, "berta", "second")

    with pytest.raises(MigrationFailed, match="permission denied to grant role"):
        await migrate(url)

    connection = await asyncpg.connect(url)
    assert await connection.fetchval("select to_regnamespace('tokentrail')") is None
    await connection.close()


async def test_down_and_up_again(database_url: str, owner: Connection) -> None:
    """Migrations can be taken back, one by one, to nothing; applied again they give the same schema."""
    before = [tuple(row) for row in await owner.fetch(_SCHEMA)]

    for _ in MIGRATIONS.glob("*.sql"):
        await _roll_back(database_url)
    assert await owner.fetchval("select to_regnamespace('tokentrail')") is None
    await migrate(database_url)

    assert [tuple(row) for row in await owner.fetch(_SCHEMA)] == before
    assert await works(database_url)


async def _roll_back(url: str) -> None:
    process = await asyncio.create_subprocess_exec(
        dbmate(),
        "--migrations-dir",
        str(MIGRATIONS),
        "--migrations-table",
        "public.tokentrail_migrations",
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
    versions = sorted(path.name.split("_")[0] for path in MIGRATIONS.glob("*.sql"))
    await owner.execute("delete from public.tokentrail_migrations where version = $1", versions[-1])
    assert await missing_migrations(database_url) == [versions[-1]]


async def test_without_postgres(unreachable_url: str) -> None:
    """Without Postgres the error says so."""
    with pytest.raises(StoreUnavailable):
        await missing_migrations(unreachable_url)
    with pytest.raises(StoreUnavailable):
        await migrate(unreachable_url)
