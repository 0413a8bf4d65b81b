"""The lower yardstick: the same commands as one would write them in an afternoon, well enough for many a service.

One transaction a request: lock the token, insert the event, update the token, put the event into an outbox. The bearer
token is looked up by its hash. With NAIVE_RELAY=1 a task in the same process looks into the outbox every 50 ms and
publishes what waits there to JetStream.
"""

import asyncio
import contextlib
import hashlib
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import asyncpg
import msgspec
import nats
from litestar import Litestar, Request, post
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.exceptions import ClientException, NotAuthorizedException, NotFoundException
from litestar.middleware import AbstractAuthenticationMiddleware, AuthenticationResult
from litestar.middleware.base import DefineMiddleware

from tests.trials.bench.bare import Answer, Change, Details, actions, ping
from tests.trials.bench.target import SQL

if TYPE_CHECKING:  # generic in the stubs only
    Pool: TypeAlias = asyncpg.Pool[asyncpg.Record]
else:
    Pool = asyncpg.Pool

_AUTHENTICATE, _LOCK_TOKEN, _INSERT_EVENT, _UPDATE_TOKEN, _INSERT_OUTBOX = (
    (SQL / f"naive_{name}.sql").read_text()
    for name in ("authenticate", "lock_token", "insert_event", "update_token", "insert_outbox")
)
_NEXT_UNPUBLISHED, _MARK_PUBLISHED = (
    (SQL / f"naive_{name}.sql").read_text() for name in ("next_unpublished", "mark_published")
)
_BATCH: Final = 100


class Caller(msgspec.Struct):
    token_id: str
    account_id: str


class BearerAuthentication(AbstractAuthenticationMiddleware):
    async def authenticate_request(self, connection: ASGIConnection[Any, Any, Any, State]) -> AuthenticationResult:
        scheme, _, token = connection.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            raise NotAuthorizedException
        pool: Pool = connection.app.state.pool
        row = await pool.fetchrow(_AUTHENTICATE, hashlib.sha256(token.encode()).digest())
        if row is None:
            raise NotAuthorizedException
        return AuthenticationResult(user=Caller(row["id"], row["account_id"]), auth=None)


AppRequest = Request[Caller, None, State]


@post("/api/v1/api_token/{token_id:str}/activate", status_code=200)
async def activate(token_id: str, data: Change, request: AppRequest) -> Answer:
    return await _change(request, token_id, "suspended", "active", "TokenActivated")


@post("/api/v1/api_token/{token_id:str}/suspend", status_code=200)
async def suspend(token_id: str, data: Change, request: AppRequest) -> Answer:
    return await _change(request, token_id, "active", "suspended", "TokenSuspended")


async def _change(request: AppRequest, token_id: str, source: str, target: str, event_type: str) -> Answer:
    pool: Pool = request.app.state.pool
    async with pool.acquire() as connection, connection.transaction():
        token = await connection.fetchrow(_LOCK_TOKEN, token_id, request.user.account_id)
        if token is None:
            raise NotFoundException("API token not found")
        if token["status"] != source or (target == "active" and not token["live"]):
            raise ClientException(f"The API token is {token['status']}", status_code=409)
        version = token["version"] + 1
        event = {
            "type": event_type,
            "token_id": token_id,
            "account_id": request.user.account_id,
            "version": version,
            "status": target,
            "actor": request.user.token_id,
            "at": datetime.now(UTC),
        }
        message = msgspec.json.encode(event).decode()
        await connection.execute(_INSERT_EVENT, token_id, version, event_type, message)
        row = await connection.fetchrow(_UPDATE_TOKEN, token_id, target, version)
        assert row is not None
        subject = f"naive.v1.{request.user.account_id}.{token_id}.{target}"
        await connection.execute(_INSERT_OUTBOX, subject, message)
    return Answer(details=Details(**row, available_actions=actions(target)))


async def relay(pool: Pool, nats_url: str) -> None:
    """Publishes until it is cancelled. Each batch is sent at once and marked when all of it is acknowledged."""
    connection = await nats.connect(nats_url)
    jetstream = connection.jetstream()
    await jetstream.add_stream(name="NAIVE", subjects=["naive.v1.>"])

    async def publish(row: asyncpg.Record) -> None:
        headers = {"Nats-Msg-Id": str(row["id"])}
        await jetstream.publish(row["subject"], row["message"].encode(), headers=headers)

    try:
        while True:
            async with pool.acquire() as database, database.transaction():
                rows = await database.fetch(_NEXT_UNPUBLISHED, _BATCH)
                await asyncio.gather(*map(publish, rows))
                if rows:
                    await database.execute(_MARK_PUBLISHED, [row["id"] for row in rows])
            if len(rows) < _BATCH:
                await asyncio.sleep(0.05)
    finally:
        await connection.close()


@contextlib.asynccontextmanager
async def _lifespan(app: Litestar) -> AsyncIterator[None]:
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=20, max_size=20) as pool:
        app.state.pool = pool
        if not os.environ.get("NAIVE_RELAY"):
            yield
            return
        task = asyncio.create_task(relay(pool, os.environ["NATS_URL"]))
        yield
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


app = Litestar(
    [activate, suspend, ping],
    middleware=[DefineMiddleware(BearerAuthentication, exclude="^/api/v1/ping$")],
    lifespan=[_lifespan],
)
