"""The embedded Postgres after a crash."""

import stat
from pathlib import Path

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from tests.harness.databases import connected, execute
from tests.harness.serving import started


async def test_a_crash_while_the_data_folder_was_made(servers_folder: Path) -> None:
    """What a crash in the first seconds left half made is thrown away by the next start."""
    folder = servers_folder / "half-made"
    half = folder / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    async with started(EmbeddedPostgres(folder)) as server, connected(server.url()) as connection:
        assert await connection.fetchval("show fsync") == "on"


async def test_nobody_gets_in_without_the_password(servers_folder: Path) -> None:
    """The superuser can run programs, and every user of the machine reaches the port; the password is in our file."""
    folder = servers_folder / "protected"
    async with started(EmbeddedPostgres(folder, protected=True)) as server:
        async with connected(server.url()):
            pass
        for password in ("", "postgres"):
            with pytest.raises(asyncpg.InvalidPasswordError):
                await asyncpg.connect(server.url(), password=password, passfile=str(folder / "none"))
    assert stat.S_IMODE((folder / "password").stat().st_mode) == 0o600


async def make_something(server: EmbeddedPostgres) -> None:
    await execute(server.url(), "create table kept (n integer); insert into kept values (1)")


async def has_it(server: EmbeddedPostgres) -> bool:
    async with connected(server.url()) as connection:
        return bool(await connection.fetchval("select n = 1 from kept"))


async def test_data_of_before_are_protected_too(servers_folder: Path) -> None:
    """A folder that was made when everybody was let in keeps its data, and takes a password."""
    folder = servers_folder / "of-before"
    async with started(EmbeddedPostgres(folder)) as before:
        await make_something(before)

    async with started(EmbeddedPostgres(folder, protected=True)) as server:
        assert await has_it(server)
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(server.url(), password="guessed")


async def test_a_server_that_a_crash_left_running(servers_folder: Path) -> None:
    """A server whose starter is gone is stopped by the next start on its folder, and what was committed is there."""
    folder = servers_folder / "left-running"
    async with started(EmbeddedPostgres(folder)) as first:
        await make_something(first)
        async with started(EmbeddedPostgres(folder)) as second:
            assert await has_it(second)
