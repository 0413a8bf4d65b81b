"""A dump as a database again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from service.embedded.postgres import EmbeddedPostgres, programs
from tests.harness.databases import execute
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
    await execute(postgres.url(), f"create database {database}")
    url = postgres.url(database)
    await execute(url, _ROLE)
    words = ["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", f"--file={dump_of(schema)}", url]
    psql = await asyncio.create_subprocess_exec(
        programs() / "psql", *words, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await psql.communicate()
    assert psql.returncode == 0, errors.decode()
    return url


@asynccontextmanager
async def restored(postgres: EmbeddedPostgres, database: str, schema: str) -> AsyncIterator[str]:
    """The same, dropped in the end."""
    yield await restore(postgres, database, schema)
    await execute(postgres.url(), f"drop database {database} with (force)")
