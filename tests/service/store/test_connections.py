"""Connections to Postgres: to the primary of several hosts, after others died without a word, and their settings."""

import asyncio
import os
import shutil
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import psutil
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.embedded.process import free_port
from service.store.appender import ANSWERED_WITHIN
from service.store.database import Connection, connect, create_pool
from service.store.errors import StoreUnavailable, store_errors
from service.store.migrate import migrate, missing_migrations
from service.store.session import FRESH
from tests.harness import builders as a
from tests.harness.link import Link
from tests.harness.relayed_log import database_of
from tests.harness.standby import recovering_copy_of
from tests.service.store.watched import an_appender

_PATIENCE: Final = 3.0
"""Seconds that one silent host used to cost each connection. A statement has five, after which it is refused."""


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
    """A call that is given up while it waits for a silent host leaves the next call another host."""
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
    """Every connection goes to the primary, whatever the URL asks for. A standby alone is no database to work on."""
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


async def test_the_first_read_after_a_silent_end(url_over_link: str, link: Link) -> None:
    """However many connections have been forgotten, the first statements are answered over new ones, soon."""
    pool = await create_pool(url_over_link, size=4)
    await asyncio.gather(*(pool.fetchval("select pg_sleep(0.1)") for _ in range(4)))
    link.forget()
    await asyncio.sleep(FRESH)  # a connection that has just answered is not asked first
    begun = time.monotonic()

    assert [await pool.fetchval("select $1::int", number) for number in range(4)] == [0, 1, 2, 3]

    assert time.monotonic() - begun < _PATIENCE
    await pool.close()


@pytest.mark.parametrize("silent_for", [FRESH, 0], ids=["known to be silent", "lost on the way"])
async def test_the_first_append_after_a_silent_end(url_over_link: str, link: Link, silent_for: float) -> None:
    """It is recorded; soon, if the connection was silent for a while, else when the time of one call is over."""
    async with an_appender(url_over_link) as appender:
        token = a.created()
        await appender.append(a.item(token))
        link.forget()
        await asyncio.sleep(silent_for)
        begun = time.monotonic()

        outcome = await appender.append(a.item(a.suspended(token)))

        assert (outcome.verdict, outcome.position) == ("accepted", 2)
        assert time.monotonic() - begun < (_PATIENCE if silent_for else ANSWERED_WITHIN)


async def test_a_read_whose_connection_breaks(url_over_link: str, link: Link) -> None:
    """A statement whose connection breaks before the answer has come is sent once more."""
    pool = await create_pool(url_over_link, size=2)
    assert await pool.fetchval("select 1") == 1

    link.lose_next_answer()

    assert await pool.fetchval("select 2") == 2
    assert link.lost.is_set()
    await pool.close()


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the system has no TCP_USER_TIMEOUT")
@pytest.mark.parametrize(
    ("given", "options"),
    {
        "": [1, 30, 10, 3, 3000],
        "&keepalives_idle=7&keepalives_interval=2&keepalives_count=4&tcp_user_timeout=2500": [1, 7, 2, 4, 2500],
        "&keepalives_idle=32767&keepalives_interval=32767&keepalives_count=127&tcp_user_timeout=2147483647"
        "&connect_timeout=2147483647": [1, 32767, 32767, 127, 2147483647],
        "&keepalives=0": [0],
    }.items(),
    ids=["usually", "as the URL says", "the most that is not refused", "not at all"],
)
async def test_what_the_system_looks_after(database_url: str, given: str, options: list[int]) -> None:
    """The operating system asks after a silent connection and gives up one whose data are not acknowledged."""
    before = {each.fd for each in psutil.Process().net_connections()}
    connection = await connect(database_url + given)
    (new,) = [each.fd for each in psutil.Process().net_connections() if each.fd not in before]
    with socket.socket(fileno=os.dup(new)) as same:
        names = ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT")
        found = [same.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)]
        found += (same.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in names)
    await connection.close()
    assert found[: len(options)] == options


_SETTINGS: Final = {
    "synchronous_commit": ("on", "off"),
    "default_transaction_isolation": ("read committed", "serializable"),
    "statement_timeout": ("10s", "1ms"),
    "lock_timeout": ("0", "1ms"),
    "idle_session_timeout": ("0", "1ms"),
    "idle_in_transaction_session_timeout": ("0", "1ms"),
    "client_min_messages": ("warning", "error"),
    "TimeZone": ("UTC", "Asia/Kolkata"),
    "DateStyle": ("ISO, MDY", "SQL, DMY"),
    "jit": ("off", "on"),
}
"""Each as the service needs it, and as an operator may have set it for the database."""


async def test_settings_hold(database_url: str, owner: Connection) -> None:
    """A commit is on disk when it is answered, `append` sees what was committed before it, and so on: in sessions that
    append, that read and that operators' commands use."""
    for name, (_, otherwise) in _SETTINGS.items():
        await owner.execute(f"alter database {database_of(database_url)} set {name} = '{otherwise}'")
    wanted = {name: value for name, (value, _) in _SETTINGS.items()} | {"transaction_isolation": "read committed"}
    of_the_service = await connect(database_url)
    of_an_operator = await connect(database_url, role=None)
    pool = await create_pool(database_url, size=1)

    for session in (of_the_service, of_an_operator, pool):
        assert {name: await session.fetchval("select current_setting($1)", name) for name in wanted} == wanted
        await session.close()
