"""Several hosts in DATABASE_URL: the primary among them is found, in time, whatever the others do."""

import asyncio
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.embedded.process import free_port
from service.store.database import connect, create_pool
from service.store.errors import StoreUnavailable, store_errors
from service.store.migrate import migrate, missing_migrations
from tests.harness import builders as a
from tests.harness.standby import recovering_copy_of
from tests.service.store.watched import an_appender

_PATIENCE: Final = 3.0
"""Seconds that one silent host used to cost each connection."""


@pytest.fixture
def behind(database_url: str, postgres: EmbeddedPostgres) -> Callable[[int], str]:
    """The URL of a migrated database, with a host on another port before it."""
    here = f"127.0.0.1:{postgres.port}"
    return lambda port: database_url.replace(here, f"127.0.0.1:{port},{here}")


async def test_a_silent_host_is_passed_by(behind: Callable[[int], str], silent_port: int) -> None:
    """A host that takes connections and does not answer costs the first connection a part of its time, and the next
    ones, of whatever kind, nothing."""
    url = behind(silent_port)
    begun = time.monotonic()

    await (await connect(url)).close()
    first = time.monotonic() - begun
    pool = await create_pool(url, size=2)
    async with an_appender(url) as appender:
        begun = time.monotonic()
        outcome = await appender.append(a.item(a.created()))
        read = await pool.fetchval("select count(*) from tokentrail.events")
        later = time.monotonic() - begun
    await pool.close()

    assert (outcome.verdict, read) == ("accepted", 1)
    assert first < _PATIENCE
    assert later < first


async def test_whose_time_is_up_leaves_the_host_to_nobody(behind: Callable[[int], str], silent_port: int) -> None:
    """A call that is given up while it waits for a silent host, however long the URL lets it wait, leaves the next call
    another host."""
    url = behind(silent_port) + "&connect_timeout=60"
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await connect(url)

    async with asyncio.timeout(_PATIENCE):
        await (await connect(url)).close()


async def test_migrate_passes_by_a_silent_host(behind: Callable[[int], str], silent_port: int) -> None:
    """Migrations go to the host that is the primary, though dbmate would wait for the first one for ever."""
    async with asyncio.timeout(30):
        await migrate(behind(silent_port))
        assert await missing_migrations(behind(silent_port)) == []


async def test_no_host_answers(silent_port: int) -> None:
    """If no host answers, that is said, in words."""
    url = f"postgresql://postgres@127.0.0.1:{free_port()},127.0.0.1:{silent_port}/x?sslmode=disable&connect_timeout=1"

    with pytest.raises(StoreUnavailable, match="it does not answer in time"), store_errors():
        await connect(url)


@pytest.fixture
def standby(postgres: EmbeddedPostgres, database_url: str, servers_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A copy of the server and the database that takes reads only."""
    server = recovering_copy_of(postgres, servers_folder / "standby")
    yield server
    server.stop(signal.SIGQUIT)
    shutil.rmtree(servers_folder / "standby")


async def test_only_the_primary(
    behind: Callable[[int], str], database_url: str, postgres: EmbeddedPostgres, standby: EmbeddedPostgres
) -> None:
    """Of a standby and a primary every connection goes to the primary, whatever the URL asks for; a standby alone is
    no database to work on."""
    url = behind(standby.port)
    for each in (url, f"{url}&target_session_attrs=any", f"{url}&target_session_attrs=read-write"):
        connection = await connect(each)
        pool = await create_pool(each, size=1)
        in_recovery = [await one.fetchval("select pg_is_in_recovery()") for one in (connection, pool)]
        await connection.close()
        await pool.close()
        assert in_recovery == [False, False]

    alone = database_url.replace(f":{postgres.port}/", f":{standby.port}/")
    with pytest.raises(StoreUnavailable, match="none of its hosts is the primary"), store_errors():
        await connect(alone)
