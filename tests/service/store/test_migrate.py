"""Migrations: what an operator runs, perhaps twice, perhaps from two machines at once."""

import asyncio

import asyncpg

from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import MIGRATIONS, migrate, missing_migrations


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
