"""Tokentrail as a target: the product's own commands, its tokens made through its own API."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Final

import asyncpg
import msgspec
import nats
from nats.aio.client import Client as NatsClient
from nats.js.errors import NotFoundError

from projections.model import table_of
from projections.registry import ASYNC
from service.embedded.nats import EmbeddedNats
from service.store.database import Connection
from tests.harness.processes import until
from tests.harness.program import TOKENTRAIL
from tests.harness.stream import STREAM
from tests.service.commands import run
from tests.trials.bench.client import Client, in_parallel
from tests.trials.bench.process import ServiceFailed, running
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import SQL, TOKENS, Action, by_id
from tests.trials.faults.deployment import CREATE

_READ_MODELS: Final = (SQL / "read_models.sql").read_text()


class Tokentrail:
    """`roles` are those of its process. Of two that publish, one has a `nats` of its own."""

    subjects = "tokens.v1.>"

    def __init__(
        self,
        servers: Servers,
        *,
        roles: str = "http",
        name: str = "tokentrail",
        nats: EmbeddedNats | None = None,
        tokens: int = TOKENS,
    ) -> None:
        self.name = name
        self._tokens = tokens
        self.bearer = self.bearer_id = self.account_id = ""
        self._servers = servers
        self._roles = roles
        self._nats_url = (nats or servers.nats).url
        self.environment: dict[str, str] = {}
        """What a service on the target's database and its NATS is configured by."""
        self.token_ids: list[str] = []
        """Those that the load changes."""
        self._connection: Connection
        self._nats: NatsClient

    async def prepare(self) -> None:
        url = await self._servers.create_database(self.name.replace(" + ", "_").replace(" ", "_"))
        keys = self._servers.folder / "keys.json"
        self.environment = {
            "DATABASE_URL": url,
            "NATS_URL": self._nats_url(),
            "TOKENTRAIL_SIGNING_KEYS_FILE": str(keys),
        }
        if not keys.exists():
            await self._command("keys", "generate", "--out", str(keys))
        await self._command("migrate")
        account = msgspec.json.decode(await self._command("account", "create", "--json"), type=dict[str, str])
        self.bearer, self.bearer_id, self.account_id = (account[name] for name in ("token", "token_id", "account_id"))
        self._connection = await asyncpg.connect(url)
        self._nats = await nats.connect(self._nats_url())
        async with self.run() as port:
            await in_parallel(port, self.bearer, range(self._tokens), self._create_token, connections=32)
        await self._connection.execute("vacuum analyze")

    @property
    def database_url(self) -> str:
        return self.environment["DATABASE_URL"]

    @asynccontextmanager
    async def following(self) -> AsyncIterator[None]:
        """The service in all roles, from when the stream and the read models have all of the log."""
        roles, self._roles = self._roles, "http,relay,projector"
        try:
            async with self.run():
                await until(self._has_followed, within=300)
                yield
        finally:
            self._roles = roles

    async def read_models(self) -> dict[str, str]:
        """The tables of those that follow the log, by name."""
        rows = await self._connection.fetch(_READ_MODELS)
        return {row["name"]: table_of(row["name"], row["version"], row["build"]) for row in rows}

    async def _has_followed(self) -> bool:
        rows = await self._connection.fetch(_READ_MODELS)
        return len(rows) == len(ASYNC) and not rows[0]["behind"] and not await self.backlog()

    def run(self) -> AbstractAsyncContextManager[int]:
        words = [TOKENTRAIL, "serve", "--roles", self._roles]
        return running(words, self.environment, bearer=self.bearer, log=self._servers.folder / "tokentrail.log")

    async def next_actions(self) -> dict[str, Action]:
        return by_id(await self._connection.fetch((SQL / "tokentrail_statuses.sql").read_text(), self.token_ids))

    async def backlog(self) -> int:
        if "relay" not in self._roles:
            return 0
        head = int(await self._connection.fetchval((SQL / "tokentrail_head.sql").read_text()))
        try:
            stream = await self._nats.jetstream().stream_info(STREAM)
        except NotFoundError:  # the relay has not made it yet
            return head
        return head - stream.state.last_seq

    async def close(self) -> None:
        await self._connection.close()
        await self._nats.close()

    async def _create_token(self, client: Client, _: int) -> None:
        answer = await client.send("POST", "/api/v1/api_token", CREATE)
        self.token_ids.append(answer.json["details"]["id"])

    async def _command(self, *words: str) -> str:
        """What the command prints on its standard output."""
        ended = await run(*words, environment=self.environment)
        if ended.code:
            raise ServiceFailed(f"tokentrail {' '.join(words)}:\n{ended.err}")
        return ended.out
