"""Databases that a test makes beside its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from service.embedded.postgres import EmbeddedPostgres


async def execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@asynccontextmanager
async def a_database(postgres: EmbeddedPostgres, name: str, *, template: str = "template1") -> AsyncIterator[str]:
    """Its URL. In the end it is dropped, whoever is connected."""
    await execute(postgres.url(), f"create database {name} template {template}")
    yield postgres.url(name)
    await execute(postgres.url(), f"drop database {name} with (force)")
