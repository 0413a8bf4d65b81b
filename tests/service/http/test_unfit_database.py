"""A database that cannot hold what the service promises: it says what is missing, and is not ready."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from structlog.testing import capture_logs
from structlog.typing import EventDict

from service.embedded.postgres import EmbeddedPostgres
from service.store.database import Connection
from service.store.errors import DatabaseUnfit, StoreUnavailable
from service.store.migrate import migrate, missing_migrations
from tests.harness import builders, pgbouncer
from tests.service.http.api import PING, TOKENS, Account, Api, refused, started, succeeded

_SETTINGS: Final = (
    "role,TimeZone,DateStyle,statement_timeout,lock_timeout,idle_session_timeout,idle_in_transaction_session_timeout,"
    "client_min_messages,synchronous_commit,jit,default_transaction_isolation,enable_seqscan,enable_bitmapscan,"
    "plan_cache_mode,max_parallel_workers_per_gather,work_mem"
)
"""Those of a session of the service's, as an operator would tell PgBouncer to drop them."""

_REFUSED: Final = "Postgres refuses a session as DATABASE_URL asks for it; the log has what it says"

_END_SESSIONS: Final = """
select pg_terminate_backend(pid) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
"""

needs_pgbouncer = pytest.mark.skipif(
    pgbouncer.program() is None, reason="PgBouncer is not installed (see .ci/packages)"
)


Said = Callable[[str], Awaitable[str]]


@pytest.fixture
def said(account: Account) -> Said:
    """What an instance on that database says is wrong with Postgres. It answers commands and reads with 503."""

    async def said(url: str) -> str:
        async with started(url) as api:
            client = api.client(account.jwt)
            refused(await client.get(PING), 503, "unavailable")
            refused(await client.get(TOKENS), 503, "unavailable")
            refused(await client.post(f"{TOKENS}/{builders.new_account()}/suspend"), 503, "unavailable")
            return await missing(api)

    return said


async def missing(api: Api) -> str:
    response = await api.client().get("/health/ready")
    assert response.status_code == 503, response.text
    text: str = response.json()["missing"]["postgres"]
    return text


_NO_TLS: Final = "it does not offer TLS, and DATABASE_URL demands it (sslmode)"
_NO_DIRECT_TLS: Final = (
    "it takes no connection that begins with TLS: sslnegotiation=direct needs PostgreSQL 17 with TLS"
)


@pytest.mark.parametrize(
    ("demand", "why"),
    [
        ("sslmode=require", _NO_TLS),
        ("ssl=true", _NO_TLS),
        ("sslmode=verify-full&sslrootcert=system", _NO_TLS),
        ("sslmode=require&sslnegotiation=direct", _NO_DIRECT_TLS),
        ("sslmode=verify-full&sslrootcert=system&sslnegotiation=direct", _NO_DIRECT_TLS),
    ],
)
async def test_no_tls(said: Said, database_url: str, demand: str, why: str) -> None:
    """Where the server has no TLS and the URL demands it, readiness and `migrate` say just that."""
    url = database_url.replace("sslmode=disable", demand)
    with pytest.raises(StoreUnavailable) as told:
        await migrate(url)
    assert await said(url) == str(told.value) == f"Postgres is not available: {why}"


@pytest.fixture
async def pooled(
    postgres: EmbeddedPostgres, database_url: str, servers_folder: Path, request: pytest.FixtureRequest
) -> AsyncIterator[str]:
    """The URL of the database behind a PgBouncer that drops these parameters of a session's start."""
    async with pgbouncer.pgbouncer(servers_folder / request.node.name, postgres.port, ignored=request.param) as port:
        yield database_url.replace(f":{postgres.port}/", f":{port}/")


@needs_pgbouncer
@pytest.mark.parametrize("pooled", [""], indirect=True)
async def test_a_pool_that_refuses_settings(said: Said, pooled: str) -> None:
    """PgBouncer as it comes refuses a session's settings: the first of them is named, not called an outage."""
    assert re.search(r"setting \w+ is refused: connect to Postgres itself, not to a pool", await said(pooled))


@needs_pgbouncer
@pytest.mark.parametrize("pooled", [_SETTINGS], indirect=True, ids=["settings"])
async def test_a_pool_that_drops_settings(said: Said, pooled: str) -> None:
    """Told to drop the settings, PgBouncer lets sessions in that have not the service's role: they are not used."""
    assert "is not in force" in await said(pooled)
    with pytest.raises(DatabaseUnfit, match=r"setting \w+ is not in force"):
        await migrate(pooled)


async def test_another_encoding(said: Said, postgres: EmbeddedPostgres, owner: Connection) -> None:
    """A database that could not hold every reason for a change is refused by `migrate` and in readiness."""
    await owner.execute("create database unfit template template0 encoding 'LATIN1' locale 'C'")

    with pytest.raises(DatabaseUnfit, match="encoding is LATIN1"):
        await migrate(postgres.url("unfit"))
    assert "encoding is LATIN1" in await said(postgres.url("unfit"))
    await owner.execute("drop database unfit with (force)")


@pytest.fixture
async def stranger(owner: Connection, database_url: str) -> AsyncIterator[str]:
    """The URL of the database for a user who is no member of the service's role."""
    await owner.execute("create role stranger login")
    yield database_url.replace("postgres@", "stranger@")
    await owner.execute("drop role stranger")


async def test_a_user_who_is_no_member_of_the_role_is_told_of_it(said: Said, stranger: str) -> None:
    assert "a member of tokentrail_service" in await said(stranger)


async def test_a_user_who_may_not_connect(said: Said, stranger: str, owner: Connection) -> None:
    """A user without the right to connect is told so; the database's name is in the log only."""
    name = await owner.fetchval("select current_database()")
    await owner.execute(f"revoke connect on database {name} from public")

    with capture_logs() as logs:
        found = await said(stranger)
        with pytest.raises(DatabaseUnfit, match="may not connect to the database"):
            await migrate(stranger)
    assert found == "The user that DATABASE_URL names may not connect to the database: it lacks the right CONNECT"
    assert is_logged(logs, f'permission denied for database "{name}"')


def is_logged(logs: list[EventDict], error: str) -> bool:
    return any(error in str(line.get("error")) for line in logs)


async def test_options_that_postgres_does_not_know(said: Said, database_url: str) -> None:
    """When Postgres refuses what the URL's options ask of a session, the log says what it was."""
    for options, refused_ in (("nonsense%3D1", "nonsense"), ("work_mem%3Dnonsense", "work_mem")):
        with capture_logs() as logs:
            assert await said(f"{database_url}&options=-c%20{options}") == _REFUSED
        assert is_logged(logs, f'"{refused_}"')


async def test_a_role_without_its_rights(said: Said, database_url: str, owner: Connection) -> None:
    """`migrate`, which could not give them back, and all else tell of a role that lost its rights in a restore."""
    await owner.execute("revoke all on schema tokentrail from tokentrail_service")

    with pytest.raises(Exception, match=r"role tokentrail_service has no rights .* restored without its roles"):
        await migrate(database_url)
    assert await missing_migrations(database_url) == []
    with capture_logs() as logs:
        found = await said(database_url)
    assert found == "The service lacks a right; the log says which. Was the database restored without its roles?"
    assert is_logged(logs, "permission denied for schema tokentrail")


async def test_a_primary_that_is_read_only(own_api: Api, owner: Connection) -> None:
    """While Postgres takes no writes commands are 503 and the instance is not ready; then both are well at once."""
    account = await own_api.account()
    name = own_api.config.database_url.rpartition("/")[2].partition("?")[0]
    await owner.execute(f"alter database {name} set default_transaction_read_only = on")
    await owner.execute(_END_SESSIONS)

    assert "is read-only" in await missing(own_api)
    refused(await account.ask(), 503, "unavailable")

    await owner.execute("set default_transaction_read_only = off")
    await owner.execute(f"alter database {name} reset default_transaction_read_only")
    own_api.clock.now = datetime.now(UTC)  # it stood still meanwhile
    succeeded(await own_api.client().get("/health/ready"))
    await account.create()
