"""A database that was upgraded has the schema of one that was made today."""

import shutil
from pathlib import Path
from typing import Final

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store import migrate as migrating
from service.store.migrate import MIGRATIONS, missing_migrations
from tests.trials.faults.history import connected
from tests.trials.upgrades.releases import SCHEMAS

_CATALOG: Final = Path(__file__).with_name("catalog.sql").read_text()
_PREFIXES: Final = sorted(MIGRATIONS.glob("*.sql"))

Things = set[tuple[str, str, str]]


async def things(url: str) -> Things:
    """All that the schema is made of."""
    async with connected(url) as connection:
        return {tuple(row) for row in await connection.fetch(_CATALOG)}


@pytest.fixture(scope="session")
async def fresh(postgres: EmbeddedPostgres) -> Things:
    """Of a database that all migrations have made at once."""
    connection = await asyncpg.connect(postgres.url())
    await connection.execute("create database fresh_schema")
    await connection.close()
    await migrating.migrate(postgres.url("fresh_schema"))
    return await things(postgres.url("fresh_schema"))


def test_there_is_a_dump_of_this_schema() -> None:
    """Who adds a migration keeps a dump of what it leads to, before a release has it."""
    assert SCHEMAS[-1] == _PREFIXES[-1].name.split("_")[0]


async def test_as_if_made_today(upgraded_url: str, fresh: Things) -> None:
    """Upgraded, a release's database has the tables, columns, indexes, constraints, functions, triggers and rights of a
    new one, and no others."""
    assert await things(upgraded_url) ^ fresh == set()
    assert await missing_migrations(upgraded_url) == []


@pytest.mark.parametrize("count", range(1, len(_PREFIXES)))
async def test_from_any_migration_on(
    postgres: EmbeddedPostgres, fresh: Things, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """From wherever a database was left between two migrations, the rest lead to the same schema."""
    for file in _PREFIXES[:count]:
        shutil.copy(file, tmp_path)
    connection = await asyncpg.connect(postgres.url())
    await connection.execute(f"create database prefix_{count}")
    url = postgres.url(f"prefix_{count}")
    with monkeypatch.context() as patched:
        patched.setattr(migrating, "MIGRATIONS", tmp_path)
        await migrating.migrate(url)
    assert len(await missing_migrations(url)) == len(_PREFIXES) - count

    await migrating.migrate(url)

    assert await things(url) == fresh
    await connection.execute(f"drop database prefix_{count} with (force)")
    await connection.close()
