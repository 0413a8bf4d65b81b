"""The service without its database: it says what is missing, refuses clearly, and works again without a restart."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import migrate, missing_migrations
from tests.harness import builders
from tests.service.http.api import PING, TOKENS, Api, refused, started, succeeded, told
from tests.service.http.keys import SIGNING_KEY


@pytest.fixture(scope="module")
def own_postgres(servers_folder: Path) -> EmbeddedPostgres:
    """A server of these tests' own, which they stop and start."""
    return EmbeddedPostgres(servers_folder / "availability")


@pytest.fixture
def running(own_postgres: EmbeddedPostgres) -> Iterator[EmbeddedPostgres]:
    own_postgres.start()
    yield own_postgres
    own_postgres.stop()


@pytest.fixture
async def own_api(running: EmbeddedPostgres) -> AsyncIterator[Api]:
    """An instance on that server, which runs and is migrated."""
    await migrate(running.url())
    async with started(running.url()) as api:
        yield api


async def not_ready(api: Api) -> dict[str, str]:
    """Checks that the instance says it is not ready, and returns what is missing."""
    response = await api.client().get("/health/ready")
    assert response.status_code == 503
    missing: dict[str, str] = response.json()["missing"]
    assert all(name in response.json()["message"] for name in missing)
    succeeded(await api.client().get("/health/live"))
    return missing


async def refuses_all(api: Api) -> None:
    """Checks that reads and commands of a token with a good signature, made without a database, are refused."""
    created = builders.created(key_id=SIGNING_KEY["kid"], expires_at=api.clock.now + timedelta(days=1))
    someone = api.client(api.parts.services.issuer.issue(created))
    refused(await someone.get(PING), 503, "unavailable")
    refused(await someone.post(f"{TOKENS}/{builders.new_account()}/suspend"), 503, "unavailable")


async def test_before_any_migration(running: EmbeddedPostgres) -> None:
    """On a server without anything an instance says what is missing, and is ready once that is mended."""
    async with started(running.url("missing")) as api:
        assert set(await not_ready(api)) == {"postgres", "migrations"}
        await refuses_all(api)
    async with started(running.url()) as api:
        assert "tokentrail migrate" in (await not_ready(api))["migrations"]
        await refuses_all(api)

        await migrate(running.url())

        succeeded(await api.client().get("/health/ready"))
        succeeded(await (await api.account()).client.get(PING))


@pytest.mark.parametrize(("hours", "apart"), [(100 * 24, "8640000 s ahead of"), (-8, "28800 s behind")])
async def test_a_clock_that_is_wrong(own_api: Api, hours: int, apart: str) -> None:
    """An instance whose clock is far from Postgres's is not ready, refuses commands, says why, and records nothing."""
    account = await own_api.account()
    token = await account.create()
    events = len(await account.events())
    own_api.clock.go_wrong(timedelta(hours=hours))

    assert set(await not_ready(own_api)) == {"clock"}
    for response in (
        await account.client.post(f"{token.path}/suspend"),
        await account.client.delete(token.path),
        await account.ask(),
    ):
        assert f"The service's clock is {apart} the database's" in refused(response, 503, "unavailable")["message"]
    assert len(await account.events()) == events


async def test_a_missing_migration_is_named(own_api: Api, own_postgres: EmbeddedPostgres) -> None:
    connection = await asyncpg.connect(own_postgres.url())
    last = await connection.fetchval(
        "delete from public.tokentrail_migrations where version = "
        "(select max(version) from public.tokentrail_migrations) returning version"
    )

    missing = await not_ready(own_api)

    await connection.execute("insert into public.tokentrail_migrations (version) values ($1)", last)
    await connection.close()
    assert missing == {"migrations": f"missing: {last}; run `tokentrail migrate`"}
    succeeded(await own_api.client().get("/health/ready"))


async def test_postgres_away(own_api: Api, own_postgres: EmbeddedPostgres) -> None:
    """Meanwhile all is refused; then this instance works, and one that started meanwhile, and nothing was done half."""
    account = await own_api.account()
    token = await account.create()
    with_key: dict[str, Any] = {"headers": {"idempotency-key": "0123456789"}}
    first = await account.client.post(f"{token.path}/suspend", **with_key)
    before = [tuple(row) for row in await account.events()]
    own_postgres.stop()

    for response in [
        await account.client.get(PING),
        await account.client.get(TOKENS),
        await account.client.get(token.path),
        await account.client.get(f"{TOKENS}/x"),
        await account.ask(),
        await account.client.post(f"{token.path}/activate"),
        await account.client.post(f"{token.path}/activate", content=b"{"),
        await account.client.delete(token.path),
    ]:
        refused(response, 503, "unavailable")
        assert b"127.0.0.1" not in response.content
    refused(await own_api.client("garbage").get(PING), 401, "bad_authtoken")
    assert set(await not_ready(own_api)) == {"postgres", "migrations"}
    async with started(own_postgres.url()) as late:
        refused(await account.on(late).get(PING), 503, "unavailable")
        own_postgres.start()
        succeeded(await account.on(late).get(PING))

    succeeded(await own_api.client().get("/health/ready"))
    assert [tuple(row) for row in await account.events()] == before
    assert told(await account.client.post(f"{token.path}/suspend", **with_key)) == told(first)
    succeeded(await account.client.post(f"{token.path}/activate"))
    succeeded(await token.client.get(PING))


async def test_commands_hang(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """An instance whose commands would hang is not ready, whether or not there are any; and ready again afterwards."""
    monkeypatch.setattr("service.application.append_probe._RECENT", 0.0)
    owner = await asyncpg.connect(api.config.database_url)
    async with api.beside(roles={"http"}) as new:
        async with owner.transaction():
            await owner.execute("select from tokentrail.log_head for update")
            assert await not_ready(new) == {"commands": "no append has succeeded yet"}
        succeeded(await new.client().get("/health/ready"))
    await owner.close()


async def test_many_ask_whether_it_is_ready(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many ask, migrations are looked at by one connection at a time, and once complete no more."""
    look = AsyncMock(wraps=missing_migrations)
    monkeypatch.setattr("service.application.readiness.missing_migrations", look)
    async with api.beside() as new:
        client = new.client()

        answers = await asyncio.gather(*(client.get("/health/ready") for _ in range(50)))

    for answer in answers:
        assert succeeded(answer) == {"status": "success", "degraded": {}}
    assert look.await_count == 1
