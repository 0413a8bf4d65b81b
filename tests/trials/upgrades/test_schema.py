"""A database that was upgraded has the schema of one that was made today."""

import asyncio
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store import migrate as migrating
from service.store.migrate import MIGRATIONS, missing_migrations
from tests.harness.databases import execute
from tests.trials.faults.history import connected
from tests.trials.upgrades.releases import SCHEMAS, migrations_with_next, newest

_CATALOG: Final = Path(__file__).with_name("catalog.sql").read_text()

Things = set[tuple[str, str, str]]


async def things(url: str) -> Things:
    """All that the schema is made of."""
    async with connected(url) as connection:
        return {tuple(row) for row in await connection.fetch(_CATALOG)}


@pytest.fixture(scope="session")
async def fresh(postgres: EmbeddedPostgres) -> Things:
    """Of a database that all migrations have made at once."""
    return await things(await _migrated(postgres, "fresh_schema"))


def test_there_is_a_dump_of_this_schema() -> None:
    """Who adds a migration keeps a dump of what it leads to, before a release has it."""
    assert SCHEMAS[-1] == newest(MIGRATIONS)


async def test_as_if_made_today(upgraded_url: str, fresh: Things) -> None:
    """Upgraded, a release's database has the tables, columns, indexes, constraints, functions, triggers and rights of a
    new one, and no others."""
    assert await things(upgraded_url) ^ fresh == set()
    assert await missing_migrations(upgraded_url) == []


async def test_from_any_migration_on(
    postgres: EmbeddedPostgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From wherever a database was left between two migrations, the rest lead to the same schema."""
    files = sorted(migrations_with_next(tmp_path).glob("*.sql"))
    monkeypatch.setattr(migrating, "MIGRATIONS", tmp_path)
    at_once = await _migrated(postgres, "at_once")
    for count in range(1, len(files)):
        some = tmp_path / str(count)
        some.mkdir()
        for file in files[:count]:
            shutil.copy(file, some)
        monkeypatch.setattr(migrating, "MIGRATIONS", some)
        url = await _migrated(postgres, f"prefix_{count}")
        monkeypatch.setattr(migrating, "MIGRATIONS", tmp_path)
        assert len(await missing_migrations(url)) == len(files) - count

        await migrating.migrate(url)

        assert await things(url) == await things(at_once)


async def test_down_and_up_again(database_url: str) -> None:
    """Migrations can be taken back, one by one, to nothing; applied again they give the same schema."""
    before = await things(database_url)
    folders = ("--migrations-dir", str(MIGRATIONS), "--migrations-table", "public.tokentrail_migrations")
    command = [migrating.dbmate(), *folders, "--no-dump-schema", "rollback"]
    for _ in MIGRATIONS.glob("*.sql"):
        await asyncio.to_thread(subprocess.run, command, env={**os.environ, "DATABASE_URL": database_url}, check=True)
    async with connected(database_url) as connection:
        assert await connection.fetchval("select to_regnamespace('tokentrail')") is None
    await migrating.migrate(database_url)

    assert await things(database_url) == before


async def _migrated(postgres: EmbeddedPostgres, database: str) -> str:
    """The URL of a new database with all migrations."""
    await execute(postgres.url(), f"create database {database}")
    await migrating.migrate(postgres.url(database))
    return postgres.url(database)
