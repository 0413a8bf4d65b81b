"""What the processes of one test share: a database, a NATS account, signing keys, and an account's first token."""

import itertools
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Self

import msgspec

from service.application.accounts import create_account
from service.application.signing_keys import add_generated
from service.bootstrap import application
from service.config import load
from tests.harness.processes import TOKENTRAIL, TokentrailProcess
from tests.trials.faults.client import Client

CREATE = b'{"details": {"token_scope": "account"}}'


class Token(msgspec.Struct):
    """`bearer` is the JWT. `inactive_since` is what who watches over it notes."""

    id: str
    bearer: str
    inactive_since: float | None = None


class Deployment:
    """`async with Deployment(...)`: its account is there; its clients are closed in the end."""

    def __init__(self, folder: Path, database_url: str, nats_url: str, **settings: str) -> None:
        keys = folder / "keys.json"
        add_generated(keys)
        self.database_url = database_url
        self.nats_url = nats_url
        self.environment = {
            "DATABASE_URL": database_url,
            "NATS_URL": nats_url,
            "TOKENTRAIL_SIGNING_KEYS_FILE": str(keys),
            **settings,
        }
        self.bearer = ""
        """The token of the account that all commands act in."""
        self.program = TOKENTRAIL
        """What processes run."""
        self._folder = folder
        self._clients: list[Client] = []
        self._numbers = itertools.count(1)

    async def __aenter__(self) -> Self:
        await self.create_account()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    async def create_account(self) -> None:
        async with application(load(self.environment), ()) as parts:
            services = parts.services
            lifetime = timedelta(days=1)
            account = await create_account(services.commands, services.issuer, at=services.now(), lifetime=lifetime)
        self.bearer = account.token

    def process(self, *, roles: str = "http,relay", workers: int = 1, **settings: str) -> TokentrailProcess:
        """Another `tokentrail serve`, not yet started."""
        log = self._folder / f"tokentrail-{next(self._numbers)}.log"
        environment = {**self.environment, **settings}
        return TokentrailProcess(environment, log=log, roles=roles, workers=workers, program=self.program)

    @asynccontextmanager
    async def processes(self, count: int, *, roles: str = "http,relay") -> AsyncIterator[list[TokentrailProcess]]:
        """So many, which have started."""
        async with AsyncExitStack() as stack:
            yield [await stack.enter_async_context(self.process(roles=roles)) for _ in range(count)]

    def client(self, process: TokentrailProcess, bearer: str | None = None) -> Client:
        """Closed when the test ends."""
        client = Client(process.port, self.bearer if bearer is None else bearer)
        self._clients.append(client)
        return client

    def close(self) -> None:
        for client in self._clients:
            client.close()

    async def create_tokens(self, process: TokentrailProcess, count: int) -> list[Token]:
        """New active tokens of account scope."""
        client = self.client(process)
        tokens = []
        for _ in range(count):
            answer = await client.send("POST", "/api/v1/api_token", CREATE)
            assert answer.status == 201, answer
            tokens.append(Token(answer.json["details"]["id"], answer.json["token"]))
        return tokens
