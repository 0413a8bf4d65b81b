"""DATABASE_URL: what libpq takes works here too, and what cannot be honoured is named before anything starts."""

import os
import re
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final
from urllib.parse import quote

import asyncpg
import pytest

from service.config import InvalidConfiguration, load
from service.database_url.address import KeepAlive, parse
from service.embedded.postgres import EmbeddedPostgres, programs
from service.embedded.process import free_port
from service.store.database import connect
from service.store.migrate import migrate, missing_migrations
from tests.harness.serving import started

_USER: Final = "odd us@r/é"
_DATABASE: Final = "odd, d@ta/base"
_WHERE: Final = "select current_user || '|' || current_database()"
_TAKEN: Final = [
    "postgresql://{user}:p,a;s%40s%2Fw%25ord?x#y@127.0.0.1:{port}/odd,%20d%40ta%2Fbase",
    "postgres://127.0.0.1:{port}/?user={user}&dbname=odd%2C%20d%40ta%2Fbase&password=a%26b",
    "postgresql://{user}@127.0.0.1:{closed},127.0.0.1:{port}/{database}",
    "postgresql://{user}@127.0.0.1,localhost/{database}?port={port}",
    "postgresql://{user}@/{database}?host=nowhere.invalid,127.0.0.1&port={port}",
    "postgresql://{user}@[::1]:{closed},127.0.0.1:{port}/{database}",
    "postgresql://{user}@127.0.0.1:{port}/{database}?sslmode=prefer&ssl_min_protocol_version=TLSv1.2&sslcompression=0",
    "postgresql://{user}@127.0.0.1:{port}/{database}?channel_binding=prefer&gssencmode=prefer&connect_timeout=3",
    "postgresql://{user}@127.0.0.1:{port}/{database}?keepalives=1&keepalives_idle=5&keepalives_interval=2"
    "&keepalives_count=2&tcp_user_timeout=900&load_balance_hosts=disable",
    "postgresql://{user}@127.0.0.1:{port}/{database}?target_session_attrs=read-write&application_name=of%20us"
    "&options=-c%20search_path%3Delsewhere",
]
"""For a user and a database whose names need quoting. The password is not looked at by these servers."""


@pytest.fixture
async def odd(postgres: EmbeddedPostgres) -> AsyncIterator[EmbeddedPostgres]:
    """The server, with a user and a database whose names need quoting."""
    admin = await asyncpg.connect(postgres.url())
    await admin.execute(f'create role "{_USER}" superuser login')
    await admin.execute(f'create database "{_DATABASE}" owner "{_USER}"')
    yield postgres
    await admin.execute(f'drop database "{_DATABASE}" with (force)')
    await admin.execute(f'drop role "{_USER}"')
    await admin.close()


def psql(url: str) -> str:
    """Whom libpq takes the URL for, and where to."""
    return subprocess.check_output([programs() / "psql", "-XAtc", _WHERE, url], cwd="/", text=True).strip()


async def test_what_libpq_takes_works(odd: EmbeddedPostgres) -> None:
    """Whatever libpq takes for this user and this database is valid here, connects as libpq does, and migrates."""
    for template in _TAKEN:
        names = {"user": quote(_USER, safe=""), "database": quote(_DATABASE, safe="")}
        url = template.format(**names, port=odd.port, closed=free_port())
        assert psql(url) == f"{_USER}|{_DATABASE}"
        load({"DATABASE_URL": url})

        connection = await connect(url, role=None)
        found = await connection.fetchval(_WHERE)
        await connection.close()
        assert found == f"{_USER}|{_DATABASE}", template
        await migrate(url)
    assert await missing_migrations(url) == []


async def test_a_socket(servers_folder: Path) -> None:
    """A server that listens on a socket only is reached by the socket's folder, in either place of the URL."""
    settings = {"unix_socket_directories": "/tmp"}
    async with started(EmbeddedPostgres(servers_folder / "socket", settings=settings)) as server:
        for url in (f"postgres@%2Ftmp:{server.port}/postgres", f"postgres@/postgres?host=/tmp&port={server.port}"):
            await migrate(f"postgresql://{url}")
            assert await missing_migrations(f"postgresql://{url}") == []


async def test_what_the_url_asks_of_the_session(postgres: EmbeddedPostgres) -> None:
    """Its name for the application stands in place of ours, its options hold, and the service's own settings win."""
    options = "-c%20work_mem%3D5MB%20-c%20statement_timeout%3D1"
    connection = await connect(f"{postgres.url()}&application_name=billing&options={options}", role=None)

    for name, value in (("application_name", "billing"), ("work_mem", "5MB"), ("statement_timeout", "10s")):
        assert await connection.fetchval("select current_setting($1)", name) == value
    await connection.close()


_H: Final = "postgresql://u:sesame@h/d"
_REFUSED: Final = {
    f"{_H}?channel_binding=require": ["channel_binding"],
    f"{_H}?gssencmode=require": ["gssencmode"],
    f"{_H}?connect_timeout=soon&keepalives_idle=x&keepalives=2": ["connect_timeout", "keepalives_idle", "keepalives"],
    f"{_H}?connect_timeout=0": ["connect_timeout"],
    f"{_H}?connect_timeout=2147483648": ["connect_timeout"],
    f"{_H}?keepalives_idle=32768&keepalives_interval=32768": ["keepalives_idle", "keepalives_interval"],
    f"{_H}?keepalives_count=128&tcp_user_timeout=2147483648": ["keepalives_count", "tcp_user_timeout"],
    f"{_H}?keepalives_idle={'9' * 5000}": ["keepalives_idle"],
    f"{_H}?target_session_attrs=standby": ["target_session_attrs"],
    f"{_H}?pgbouncer=true&schema=public&search_path=x": ["pgbouncer", "schema", "search_path"],
    f"{_H}?connection_limit=5": ["connection_limit"],
    f"{_H}?sslmode=sometimes": ["sslmode"],
    f"{_H}?sslmode=verify-full": ["sslmode"],
    f"{_H}?sslmode=require&sslrootcert=system": ["sslrootcert"],
    f"{_H}?sslmode=verify-full&sslrootcert=/nowhere/sesame": ["sslrootcert"],
    f"{_H}?sslcert=/dev/null&sslrootcert=/dev/null": ["sslrootcert", "sslcert"],
    f"{_H}?sslnegotiation=direct": ["sslnegotiation"],
    f"{_H}?ssl_min_protocol_version=SSLv3": ["ssl_min_protocol_version"],
    f"{_H}?hostaddr=127.0.0.1&service=x&require_auth=scram-sha-256": ["hostaddr", "service", "require_auth"],
    f"{_H}?passfile=/nowhere": ["passfile"],
    f"{_H}?client_encoding=LATIN1": ["client_encoding"],
}
_NAMED: Final = re.compile(r"DATABASE_URL parameters? (\w+)")
_MALFORMED: Final = [
    "postgresql://u:ses@me@h/d",
    "postgresql://u:1/sesame@h/d",
    "postgresql://u:1?sesame=1/@h/d",
    "postgresql://u:1/?sesame=1@h/d",
    "postgresql://u:sesame%@h/d",
    "postgresql://u:sesame%ff@h/d",
    "postgresql://u@h:sesame/d",
    "postgresql://u@h:0/d",
    "postgresql://u@h:65536/d",
    "postgresql://u@a,b,c:1,2/d?port=1,2",
    "postgresql://u@[::1/d",
    "postgresql://u@h/d?sesame",
    "postgresql://u@h/d?a=b=sesame",
]


@pytest.mark.parametrize("url", _REFUSED)
def test_what_cannot_be_honoured_is_named(url: str) -> None:
    """Every parameter that cannot be honoured is named, all at once, with its value nowhere."""
    with pytest.raises(InvalidConfiguration) as refusal:
        load({"DATABASE_URL": url})

    faults = refusal.value.faults
    assert [named[1] for fault in faults if (named := _NAMED.match(fault))] == _REFUSED[url]
    assert len(faults) == len(_REFUSED[url])
    assert "sesame" not in str(faults)


@pytest.mark.parametrize("url", _MALFORMED)
def test_a_malformed_url(url: str) -> None:
    """What is no URL is refused without a word of it: a piece of it may be a piece of the password."""
    with pytest.raises(InvalidConfiguration) as refusal:
        load({"DATABASE_URL": url})

    assert refusal.value.faults[0].startswith("DATABASE_URL ")
    assert "sesame" not in str(refusal.value.faults)


def test_libpq_variables() -> None:
    """What the URL leaves out comes from libpq's variables, and is checked as if it stood in the URL."""
    environment = {"PGHOST": "a,b", "PGPORT": "1", "PGUSER": "me", "PGDATABASE": "mine", "PGSSLMODE": "require"}

    found = parse("postgresql://", environment)

    assert (found.hosts, found.login, found.database) == ((("a", 1), ("b", 1)), "me", "mine")
    assert found.given == {"sslmode": "require"}
    assert parse("postgresql://you@c/yours?sslmode=disable", environment).given == {"sslmode": "disable"}
    with pytest.raises(InvalidConfiguration, match="channel_binding"):
        load({"DATABASE_URL": _H, "PGCHANNELBINDING": "require"})


def test_the_password_of_a_file(tmp_path: Path) -> None:
    """A password in a file may hold anything, for several hosts too."""
    file = tmp_path / "password"
    file.write_text("a,b@/:%?ü\n")

    config = load({"DATABASE_URL": "postgresql://me@a,b:2/d?sslmode=disable", "DATABASE_PASSWORD_FILE": str(file)})

    found = parse(config.database_url)
    assert (found.user, found.password, found.database) == ("me", "a,b@/:%?ü", "d")
    assert found.hosts == parse("postgresql://me@a,b:2/d?port=5432,2").hosts
    assert found.given == {"sslmode": "disable"}
    assert "ü" not in repr(found)


def test_how_soon_a_broken_connection_is_given_up() -> None:
    """The URL may say so; 0 leaves it to the operating system."""
    assert parse(f"{_H}?keepalives_idle=5&keepalives_interval=0&tcp_user_timeout=900").keep_alive == KeepAlive(
        on=True, idle=5, interval=0, count=3, unanswered=900
    )
    assert not parse(f"{_H}?keepalives=0").keep_alive.on


async def test_a_variable_that_dbmate_refuses(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable of libpq's that dbmate does not know keeps nobody from migrating."""
    monkeypatch.setitem(os.environ, "PGCHANNELBINDING", "prefer")
    monkeypatch.setitem(os.environ, "PGGSSENCMODE", "disable")

    assert await migrate(database_url) == ""
