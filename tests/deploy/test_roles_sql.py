"""roles.sql: the logins of the database, on a server that asks for passwords."""

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from projections.builds import begin
from projections.projector import Projector
from projections.registry import ASYNC
from service.embedded.postgres import EmbeddedPostgres
from service.store.database import Connection, connect
from service.store.errors import NotMigrated
from service.store.migrate import migrate, missing_migrations
from tests.deploy.runbook import prepare, run_program
from tests.harness.serving import started

_HBA = """
host all postgres 127.0.0.1/32 trust
host all all      127.0.0.1/32 scram-sha-256
"""


@pytest.fixture(scope="module")
async def deployed(servers_folder: Path) -> AsyncIterator[EmbeddedPostgres]:
    """A server of its own, since roles belong to the server: with the logins, and migrated."""
    hba = servers_folder / "pg_hba.conf"
    hba.write_text(_HBA)
    async with started(EmbeddedPostgres(servers_folder / "roles", settings={"hba_file": str(hba)})) as server:
        prepare(server, servers_folder)
        await migrate(_url(server, "tokentrail_owner"))
        yield server


def _url(server: EmbeddedPostgres, user: str = "", password: str = "") -> str:
    """The database, for the superuser or for a login with its password, if no other is given."""
    url = server.url("tokentrail")
    return url.replace("postgres@", f"{user}:{password or f'{user}-secret%27'}@") if user else url


async def _head(server: EmbeddedPostgres) -> int:
    """The last position, read as the service reads it."""
    connection = await connect(_url(server, "tokentrail_app"))
    head: int = await connection.fetchval("select position from tokentrail.log_head")
    await connection.close()
    return head


@pytest.fixture
async def app(deployed: EmbeddedPostgres) -> AsyncIterator[Connection]:
    """A connection with all the rights that the serving processes' password gives."""
    connection = await connect(_url(deployed, "tokentrail_app"), role=None)
    yield connection
    await connection.close()


async def test_serving_login_takes_the_service_role(deployed: EmbeddedPostgres) -> None:
    """The serving processes' login can do what the service does: take its role, read the log, see the migrations."""
    assert await _head(deployed) == 0
    assert await missing_migrations(_url(deployed, "tokentrail_app")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "insert into tokentrail.log_head values (false)",
        "update tokentrail.events set type = type",
        "delete from tokentrail.events",
        "truncate tokentrail.events",
        "drop table tokentrail.events",
        "update tokentrail.token_details set status = 'active'",
        "set role tokentrail_owner",
        "create role intruder",
        "create table tokentrail.more ()",
        "create table public.more ()",
        "create temporary table more ()",
        "create schema more",
    ],
)
async def test_serving_login_cannot_change_what_was_recorded(app: Connection, statement: str) -> None:
    """The serving processes' password gives no way to change the log, its schema or who may do what."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await app.execute(statement)


async def test_serving_login_keeps_the_read_models(deployed: EmbeddedPostgres) -> None:
    """The asynchronous read models are made, swapped and dropped with the serving login's rights."""
    connection = await connect(_url(deployed, "tokentrail_app"))
    for model in ASYNC:
        for _ in range(2):
            await begin(connection, model)
            while (await Projector(model, connection, limit=10).turn()).more:
                pass
    tables = await connection.fetchval("select count(*) from pg_tables where schemaname = 'tokentrail_read'")
    await connection.close()

    assert tables == len(ASYNC)


async def test_owner_owns_the_database_and_no_more(deployed: EmbeddedPostgres) -> None:
    """The migration job's login, which has migrated, is no superuser and can make neither roles nor databases."""
    connection = await connect(_url(deployed, "tokentrail_owner"), role=None)
    rights = await connection.fetchrow(
        "select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = current_user"
    )
    await connection.close()

    assert rights is not None
    assert not any(rights)


@pytest.mark.parametrize("user", ["tokentrail_owner", "tokentrail_app"])
async def test_passwords_are_asked_for(deployed: EmbeddedPostgres, user: str) -> None:
    """Neither login is let in without the password from its secret."""
    with pytest.raises(asyncpg.InvalidPasswordError):
        await connect(_url(deployed, user, "wrong"), role=None)


async def test_a_restore_on_a_new_server(deployed: EmbeddedPostgres, servers_folder: Path, tmp_path: Path) -> None:
    """Restored without the roles, the database is said to be so, before the roles are made and after; restored by the
    written steps, it serves."""
    dump = str(tmp_path / "tokentrail.dump")
    run_program("pg_dump", deployed, "--format=custom", f"--file={dump}", "tokentrail")
    async with started(EmbeddedPostgres(servers_folder / "restored")) as other:
        run_program("createdb", other, "tokentrail")
        run_program("pg_restore", other, "--dbname=tokentrail", dump, check=False)
        with pytest.raises(match="role tokentrail_service does not exist"):
            await migrate(_url(other))
        with pytest.raises(NotMigrated, match="role tokentrail_service does not exist"):
            await connect(_url(other))
        run_program("createuser", other, "--no-login", "tokentrail_service")
        with pytest.raises(match="role tokentrail_service has no rights"):
            await migrate(_url(other))
        run_program("dropdb", other, "tokentrail")
        run_program("dropuser", other, "tokentrail_service")

        prepare(other, servers_folder)
        run_program("pg_restore", other, "--exit-on-error", "--dbname=tokentrail", dump)

        assert await migrate(_url(other, "tokentrail_owner")) == ""
        assert await _head(other) == 0
