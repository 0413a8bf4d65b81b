"""The embedded Postgres after a crash."""

from pathlib import Path

import asyncpg

from service.embedded.postgres import EmbeddedPostgres


async def test_a_crash_while_the_data_folder_was_made(servers_folder: Path) -> None:
    """What a crash in the first seconds left half made is thrown away by the next start."""
    folder = servers_folder / "half-made"
    half = folder / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    server = EmbeddedPostgres(folder)

    server.start()

    connection = await asyncpg.connect(server.url())
    assert await connection.fetchval("show fsync") == "on"
    await connection.close()
    server.stop()


async def test_a_server_that_a_crash_left_running(servers_folder: Path) -> None:
    """A server whose starter is gone is stopped by the next start on its folder, and what was committed is there."""
    folder = servers_folder / "left-running"
    first, second = EmbeddedPostgres(folder), EmbeddedPostgres(folder)
    first.start()
    connection = await asyncpg.connect(first.url())
    await connection.execute("create table kept (n integer); insert into kept values (1)")
    connection.terminate()

    second.start()

    connection = await asyncpg.connect(second.url())
    assert await connection.fetchval("select n from kept") == 1
    await connection.close()
    second.stop()
    first.stop()
