"""The service as its callers see it: accounts, tokens and clients of the HTTP API, without a server in between."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import asyncpg
import httpx
import pfid

from service.application.accounts import create_account
from service.application.signing_keys import SigningKeys
from service.bootstrap import Application, application
from service.config import Config, load
from service.http.app import create_app
from service.http.asgi import Application as ASGIApplication
from service.http.asgi import Message, Receive, Scope, Send

TOKENS: Final = "/api/v1/api_token"
LIFETIME: Final = timedelta(days=365)


class Clock:
    """Goes on by a millisecond whenever it is read, and by more when it is told to."""

    def __init__(self) -> None:
        self._time = datetime.now(UTC)

    def __call__(self) -> datetime:
        self._time += timedelta(milliseconds=1)
        return self._time

    @property
    def time(self) -> datetime:
        """Without going on."""
        return self._time

    def advance(self, by: timedelta) -> None:
        self._time += by


@dataclass(frozen=True)
class Token:
    """A token of an account, and a client that authenticates with it."""

    id: str
    jwt: str
    client: httpx.AsyncClient
    details: dict[str, Any]

    @property
    def path(self) -> str:
        return f"{TOKENS}/{self.id}"


@dataclass(frozen=True)
class Account:
    """An account and the client of its first token, which manages the others."""

    id: str
    admin_user_id: str
    token_id: str
    jwt: str
    client: httpx.AsyncClient
    api: "Api"

    def new_id(self) -> str:
        """An id in the account's partition that nothing has."""
        return str(pfid.generate_related(pfid.Pfid(self.id)))

    async def create(self, *, to: str = "active", **details: Any) -> Token:
        """A new token, of account scope unless `details` say otherwise, taken to that state by commands."""
        response = await self.client.post(TOKENS, json={"details": {"token_scope": "account", **details}})
        assert response.status_code == 201, response.text
        created = response.json()
        token = Token(
            created["details"]["id"], created["token"], self.api.client(created["token"]), created["details"]
        )
        for step in {"active": [], "suspended": ["suspend"], "revoked": ["revoke"], "deleted": ["revoke", None]}[to]:
            await self.change(token, step)
        return token

    async def change(self, token: Token, action: str | None) -> httpx.Response:
        """Activates, suspends or revokes the token, or, with None, deletes it."""
        response = await (self.client.post(f"{token.path}/{action}") if action else self.client.delete(token.path))
        assert response.status_code == 200, response.text
        return response

    async def events(self) -> list[asyncpg.Record]:
        """The account's rows of the log, by position."""
        connection = await asyncpg.connect(self.api.config.database_url)
        try:
            return await connection.fetch(
                "select * from tokentrail.events where account_id = $1 order by position", self.id
            )
        finally:
            await connection.close()


@dataclass(frozen=True)
class Api:
    """One instance of the service."""

    config: Config
    clock: Clock
    parts: Application
    app: ASGIApplication
    stack: AsyncExitStack

    def client(self, token: str | None = None) -> httpx.AsyncClient:
        """A client that sends the token as its bearer, or no credentials."""
        headers = {"authorization": f"Bearer {token}"} if token is not None else {}
        transport = httpx.ASGITransport(self.app)
        return httpx.AsyncClient(transport=transport, base_url="http://tokentrail.test", headers=headers)

    async def account(self, lifetime: timedelta = LIFETIME) -> Account:
        services = self.parts.services
        new = await create_account(services.commands, services.issuer, at=self.clock.time, lifetime=lifetime)
        return Account(new.account_id, new.admin_user_id, new.token_id, new.token, self.client(new.token), self)


@asynccontextmanager
async def started(
    database_url: str, signing_keys: str, *, clock: Clock | None = None, **environment: str
) -> AsyncIterator[Api]:
    """An instance configured by the environment, as `serve` would make it, with a clock of one's own."""
    config = load(
        {
            "DATABASE_URL": database_url,
            "TOKENTRAIL_SIGNING_KEYS": signing_keys,
            "TOKENTRAIL_USAGE_INTERVAL": "3600",  # written when a test says so
            **environment,
        }
    )
    clock = clock or Clock()
    async with AsyncExitStack() as stack, application(config, (), now=clock) as parts:
        app = create_app(parts.services, body_limit=config.body_limit, max_in_flight=config.max_in_flight)
        yield Api(config, clock, parts, app, stack)


def key_set(*keys: SigningKeys) -> str:
    """One JWK set, with the private keys, of several: the first signs."""
    import msgspec

    found = [{**key.as_dict(private=True), "kid": kid} for one in keys for kid, key in one._keys.items()]
    return msgspec.json.encode({"keys": found}).decode()
