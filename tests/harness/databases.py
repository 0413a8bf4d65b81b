"""Databases and logins that a test makes beside its own, and connections to them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from service.embedded.postgres import EmbeddedPostgres


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


async def execute(url: str, statements: str) -> None:
    """In one transaction."""
    async with connected(url) as connection:
        await connection.execute(statements)


@asynccontextmanager
async def a_database(postgres: EmbeddedPostgres, name: str, *, template: str = "template1") -> AsyncIterator[str]:
    """Its URL. In the end it is dropped, whoever is connected."""
    await execute(postgres.url(), f"create database {name} template {template}")
    yield postgres.url(name)
    await execute(postgres.url(), f"drop database {name} with (force)")


@asynccontextmanager
async def a_service_login(url: str) -> AsyncIterator[str]:
    """The URL for a login that is a member of the service's role, and nothing else."""
    await execute(url, "create role tokentrail_test_login login in role tokentrail_service")
    try:
        yield url.replace("//postgres@", "//tokentrail_test_login@")
    finally:
        await execute(url, "drop role tokentrail_test_login")
