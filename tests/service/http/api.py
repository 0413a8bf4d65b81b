"""The service as its callers see it: accounts, tokens, and clients of the HTTP API without a server in between."""

import contextlib
import re
from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal

import asyncpg
import httpx

from service.application.accounts import create_account
from service.bootstrap import Application, application
from service.config import Config, load
from service.http.app import create_app
from service.http.server.asgi import Application as ASGIApplication
from tests.harness import builders
from tests.harness.clock import Clock as SetClock
from tests.harness.clock import follow, new_file
from tests.service.http.documented import as_documented
from tests.service.http.keys import SIGNING_KEY, key_set

TOKENS: Final = "/api/v1/api_token"
PING: Final = "/api/v1/ping"
LIFETIME: Final = timedelta(days=365)
JSON: Final = {"content-type": "application/json"}

NEW: Final = {"details": {"token_scope": "account"}}
"""The least that creates a token."""

_BASE: Final = "http://tokentrail.test"
_clocks: Final[dict[str, "Clock"]] = {}
"""Of databases."""
State = Literal["active", "suspended", "revoked", "deleted"]
_STEPS: Final[dict[State, tuple[str | None, ...]]] = {
    "active": (),
    "suspended": ("suspend",),
    "revoked": ("revoke",),
    "deleted": ("revoke", None),
}


class Clock(SetClock):
    """Goes on by a millisecond whenever it is read, and by more when it is told to."""

    def __init__(self) -> None:
        super().__init__(datetime.now(UTC), new_file())

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def advance(self, by: timedelta) -> None:
        self.now += by

    def go_wrong(self, by: timedelta) -> SetClock:
        """From now on only the process has this time. Returns the clock that its database goes on by."""
        right = SetClock(self.now, self.file)
        self.file = None
        self.advance(by)
        return right


@dataclass(frozen=True)
class Token:
    """A token of an account, and a client that authenticates with it."""

    id: str
    jwt: str
    client: httpx.AsyncClient
    created: httpx.Response

    @property
    def path(self) -> str:
        return f"{TOKENS}/{self.id}"

    @property
    def position(self) -> int:
        """That of its creation."""
        return int(self.created.headers["tokentrail-position"])

    @property
    def details(self) -> dict[str, Any]:
        """As it was created."""
        details: dict[str, Any] = self.created.json()["details"]
        return details


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
        return builders.new_id(self.id)

    async def ask(
        self, details: dict[str, Any] | None = None, *, headers: dict[str, str] | None = None, **body: Any
    ) -> httpx.Response:
        """Asks for a new token, of account scope unless `details` say otherwise; `body` is what stands beside them."""
        json = {"details": {"token_scope": "account", **(details or {})}, **body}
        return await self.client.post(TOKENS, json=json, headers=headers)

    async def details(self, token: "Token | str") -> dict[str, Any]:
        """The token, or the one of this id, as it is shown now."""
        path = token.path if isinstance(token, Token) else f"{TOKENS}/{token}"
        found: dict[str, Any] = succeeded(await self.client.get(path))["details"]
        return found

    async def head(self) -> int:
        """The position of the account's last event."""
        position: int = (await self.events())[-1]["position"]
        return position

    def on(self, other: "Api") -> httpx.AsyncClient:
        """The same token's client of another instance."""
        return other.client(self.jwt)

    async def create(self, state: State = "active", **details: Any) -> Token:
        """A new token, of account scope unless `details` say otherwise, brought into that state by commands."""
        response = await self.ask(details)
        body = succeeded(response, 201)
        token = Token(body["details"]["id"], body["token"], self.api.client(body["token"]), response)
        await self.bring(token, state)
        return token

    async def bring(self, token: Token, state: State) -> None:
        """Brings an active token into that state."""
        for action in _STEPS[state]:
            await self.change(token, action)

    async def create_for_environment(self, state: State = "active") -> Token:
        return await self.create(state, token_scope="environment", environment_id=self.new_id())

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

    def client(self, token: str | None = None, **headers: str) -> httpx.AsyncClient:
        """A client that sends the token as its bearer, or no credentials. It has no connection to close. Each response
        must be as documented."""
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        transport = httpx.ASGITransport(self.app)
        hooks = {"response": [as_documented]}
        return httpx.AsyncClient(transport=transport, base_url=_BASE, headers=headers, event_hooks=hooks)

    async def account(self, lifetime: timedelta = LIFETIME) -> Account:
        services = self.parts.services
        new = await create_account(services.commands, services.issuer, at=self.clock(), lifetime=lifetime)
        return Account(new.account_id, new.admin_user_id, new.token_id, new.token, self.client(new.token), self)

    def beside(
        self, signing_keys: str | None = None, *, roles: Iterable[str] = (), **environment: str
    ) -> AbstractAsyncContextManager["Api"]:
        """Another instance on the same database, with the same clock, and the same keys if nothing else is said."""
        keys = signing_keys or self.config.signing_keys or ""
        return started(self.config.database_url, keys, self.clock, roles=roles, **environment)

    async def flush(self) -> None:
        """Writes when tokens were last used."""
        await self.parts.services.last_use.flush()


@asynccontextmanager
async def started(
    database_url: str,
    signing_keys: str = key_set(SIGNING_KEY),
    clock: Clock | None = None,
    *,
    roles: Iterable[str] = (),
    **environment: str,
) -> AsyncIterator[Api]:
    """An instance made of the environment, as `serve` makes it, with a clock of one's own, which the database and other
    instances on it have too. With the role http it hears what subscribers report."""
    config = load(
        {
            "DATABASE_URL": database_url,
            "TOKENTRAIL_SIGNING_KEYS": signing_keys,
            "TOKENTRAIL_USAGE_INTERVAL": "3600",  # written when a test says so
            **environment,
        }
    )
    known = _clocks.get(database_url)
    clock = clock or (known if known is not None and known.file is not None else Clock())  # not one that went wrong
    _clocks[database_url] = clock
    assert clock.file is not None
    # Some tests are about a database that cannot be used.
    with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        await follow(database_url, clock.file)
    async with application(config, roles, now=clock) as parts:
        app = create_app(parts.services, body_limit=config.body_limit, max_in_flight=config.max_in_flight)
        yield Api(config, clock, parts, app)


def refused(response: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """Checks that the response is the documented envelope with this status and code, and returns its body."""
    assert response.status_code == status, response.text
    body: dict[str, Any] = response.json()
    assert body["code"] == code
    assert body["status"] == "error"
    fields = {"status", "code", "message"} | ({"errors"} if code == "validation_errors" else set())
    assert set(body) == fields
    assert isinstance(body["message"], str)
    assert body["message"]
    _common(response)
    return body


def invalid(response: httpx.Response) -> dict[str, list[str]]:
    """Checks that the response is a validation error and returns its errors, by field."""
    errors: dict[str, list[str]] = refused(response, 422, "validation_errors")["errors"]
    assert errors
    assert all(texts and all(texts) for texts in errors.values())
    return errors


def succeeded(response: httpx.Response, status: int = 200) -> dict[str, Any]:
    """Checks that the response is the envelope of a success and returns its body."""
    assert response.status_code == status, response.text
    body: dict[str, Any] = response.json()
    assert body["status"] == "success"
    _common(response)
    return body


def _common(response: httpx.Response) -> None:
    assert response.headers["content-type"] == "application/json"
    assert response.headers["cache-control"] == "no-store"
    assert int(response.headers["content-length"]) == len(response.content)
    assert re.fullmatch(r"[!-~]{1,128}", response.headers["x-request-id"])
    if response.status_code == 503:
        assert response.headers["retry-after"].isdigit()


def asgi_scope(method: str, path: str, query: str = "", **headers: str) -> dict[str, Any]:
    """A request as a server hands it to the application."""
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()],
        "server": ("tokentrail.test", 80),
        "client": ("127.0.0.1", 1),
    }


def told(response: httpx.Response) -> tuple[int, bytes, dict[str, str]]:
    """All that a caller can tell of a response, but for the id of the request."""
    names = ("x-request-id", "idempotency-replayed")
    return response.status_code, response.content, {k: v for k, v in response.headers.items() if k not in names}
