"""A dump as a database again."""

import asyncio
from typing import Final

import asyncpg

from service.embedded.postgres import EmbeddedPostgres, programs
from service.store.migrate import migrate
from tests.trials.upgrades.releases import dump_of

_ROLE: Final = """
do $$
begin
  create role tokentrail_service nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$
"""
"""Roles belong to the server and are in no dump of a database; the first migration makes this one."""


async def restore(postgres: EmbeddedPostgres, database: str, schema: str) -> str:
    """A new database as the release with that schema left it. Returns its URL."""
    connection = await asyncpg.connect(postgres.url())
    try:
        await connection.execute(f"create database {database}")
    finally:
        await connection.close()
    url = postgres.url(database)
    await restore_into(url, schema)
    return url


async def restore_into(url: str, schema: str) -> None:
    """The same, into an empty database."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(_ROLE)
    finally:
        await connection.close()
    words = ["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", f"--file={dump_of(schema)}", url]
    psql = await asyncio.create_subprocess_exec(
        programs() / "psql", *words, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await psql.communicate()
    assert psql.returncode == 0, errors.decode()


async def upgrade(postgres: EmbeddedPostgres, database: str, schema: str) -> str:
    """The same, brought to the schema of this code."""
    url = await restore(postgres, database, schema)
    await migrate(url)
    return url
