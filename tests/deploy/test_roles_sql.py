"""roles.sql: the logins of the database, on a server that asks for passwords."""

import signal
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest

from projections.builds import begin
from projections.projector import Projector
from projections.registry import ASYNC
from service.embedded.postgres import EmbeddedPostgres, programs
from service.store.database import Connection, connect
from service.store.errors import NotMigrated
from service.store.migrate import migrate, missing_migrations
from tests.deploy.files import DEPLOY

_HBA = """
host all postgres 127.0.0.1/32 trust
host all all      127.0.0.1/32 scram-sha-256
"""


@pytest.fixture(scope="module")
def new_postgres(servers_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server of its own: roles belong to the server, not to a database."""
    hba = servers_folder / "pg_hba.conf"
    hba.write_text(_HBA)
    server = EmbeddedPostgres(servers_folder / "roles", settings={"hba_file": str(hba)})
    server.start()
    yield server
    server.stop()


def _url(server: EmbeddedPostgres, user: str = "", password: str = "") -> str:
    """The database, for the superuser or for a login with its password, if no other is given."""
    url = server.url("tokentrail")
    return url.replace("postgres@", f"{user}:{password or f'{user}-secret%27'}@") if user else url


def _run(program: str, server: EmbeddedPostgres, *arguments: str, check: bool = True) -> None:
    """One of Postgres's programs, as the superuser."""
    login = ["--host=127.0.0.1", f"--port={server.port}", "--username=postgres"]
    subprocess.run([str(programs() / program), *login, *arguments], check=check, capture_output=True, timeout=60)


@pytest.fixture(scope="module")
def roles_sql(servers_folder: Path) -> Path:
    """The file, with the passwords where the tests have them."""
    for name in ("owner", "app"):
        (servers_folder / f"database_{name}_password").write_text(f"tokentrail_{name}-secret'\n")
    script = servers_folder / "roles.sql"
    script.write_text((DEPLOY / "postgres" / "roles.sql").read_text().replace("/run/secrets", str(servers_folder)))
    return script


def _make_with_roles(server: EmbeddedPostgres, roles_sql: Path) -> None:
    _run("createdb", server, "--template=template0", "--encoding=UTF8", "--locale=C", "tokentrail")
    _run("psql", server, "--no-psqlrc", "--set=ON_ERROR_STOP=1", f"--file={roles_sql}", "tokentrail")


@pytest.fixture(scope="module")
def with_roles(new_postgres: EmbeddedPostgres, roles_sql: Path) -> EmbeddedPostgres:
    """What the image does on its first start: a new database, then the file, by psql."""
    _make_with_roles(new_postgres, roles_sql)
    return new_postgres


@pytest.fixture(scope="module")
async def deployed(with_roles: EmbeddedPostgres) -> EmbeddedPostgres:
    """What the migration job does then."""
    await migrate(_url(with_roles, "tokentrail_owner"))
    return with_roles


@pytest.fixture
async def app(deployed: EmbeddedPostgres) -> AsyncIterator[Connection]:
    """A connection with all the rights that the serving processes' password gives."""
    connection = await connect(_url(deployed, "tokentrail_app"), role=None)
    yield connection
    await connection.close()


async def test_serving_login_takes_the_service_role(deployed: EmbeddedPostgres) -> None:
    """The serving processes' login can do what the service does: take its role, read the log, see the migrations."""
    connection = await connect(_url(deployed, "tokentrail_app"))
    head = await connection.fetchval("select position from tokentrail.log_head")
    await connection.close()

    assert head == 0
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


@pytest.fixture
def other_postgres(servers_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server without roles and databases of ours."""
    server = EmbeddedPostgres(servers_folder / "restored")
    server.start()
    yield server
    server.stop(signal.SIGQUIT)


async def test_a_restore_on_a_new_server(
    deployed: EmbeddedPostgres, other_postgres: EmbeddedPostgres, roles_sql: Path, tmp_path: Path
) -> None:
    """Restored without the roles, the database is said to be so, before the roles are made and after; restored by the
    written steps, it serves."""
    dump = str(tmp_path / "tokentrail.dump")
    _run("pg_dump", deployed, "--format=custom", f"--file={dump}", "tokentrail")
    _run("createdb", other_postgres, "tokentrail")
    _run("pg_restore", other_postgres, "--dbname=tokentrail", dump, check=False)
    with pytest.raises(match="role tokentrail_service does not exist"):
        await migrate(_url(other_postgres))
    with pytest.raises(NotMigrated, match="role tokentrail_service does not exist"):
        await connect(_url(other_postgres))
    _run("createuser", other_postgres, "--no-login", "tokentrail_service")
    with pytest.raises(match="role tokentrail_service has no rights"):
        await migrate(_url(other_postgres))
    _run("dropdb", other_postgres, "tokentrail")
    _run("dropuser", other_postgres, "tokentrail_service")

    _make_with_roles(other_postgres, roles_sql)
    _run("pg_restore", other_postgres, "--exit-on-error", "--dbname=tokentrail", dump)

    assert await migrate(_url(other_postgres, "tokentrail_owner")) == ""
    connection = await connect(_url(other_postgres, "tokentrail_app"))
    head = await connection.fetchval("select position from tokentrail.log_head")
    await connection.close()
    assert head == 0
