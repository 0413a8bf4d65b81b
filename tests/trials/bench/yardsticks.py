"""Bare and naive as targets."""

import hashlib
import os
import secrets
from contextlib import AbstractAsyncContextManager

import asyncpg
import pfid

from service.store.database import Connection
from tests.trials.bench.process import running
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import SQL, TOKENS, Action, by_id, command


class Bare:
    name = "bare"
    bearer = "bare"
    subjects = ""

    def __init__(self, servers: Servers) -> None:
        self._log = servers.folder / "bare.log"
        self._token_ids = _new_ids()

    async def prepare(self) -> None:
        pass

    def run(self) -> AbstractAsyncContextManager[int]:
        return running(command("tests.trials.bench.bare:app"), {}, bearer=self.bearer, log=self._log)

    async def next_actions(self) -> dict[str, Action]:
        return dict.fromkeys(self._token_ids, "suspend")

    async def backlog(self) -> int:
        return 0

    async def close(self) -> None:
        pass


class Naive:
    subjects = "naive.v1.>"

    def __init__(self, servers: Servers, *, relay: bool) -> None:
        self.name = "naive + relay" if relay else "naive"
        self.bearer = "naive_" + secrets.token_urlsafe(32)
        self._servers = servers
        self._relay = relay
        self._url = ""
        self._token_ids = _new_ids()
        self._connection: Connection

    async def prepare(self) -> None:
        self._url = await self._servers.create_database("naive_relay" if self._relay else "naive")
        self._connection = await asyncpg.connect(self._url)
        await self._connection.execute((SQL / "naive_schema.sql").read_text())
        insert = (SQL / "naive_insert_tokens.sql").read_text()
        author, account = pfid.generate_root(), self._token_ids[0]
        hashes = [hashlib.sha256(os.urandom(32)).digest() for _ in self._token_ids]
        await self._connection.execute(insert, account, self._token_ids, hashes)
        await self._connection.execute(insert, account, [author], [hashlib.sha256(self.bearer.encode()).digest()])
        await self._connection.execute("vacuum analyze")

    def run(self) -> AbstractAsyncContextManager[int]:
        environment = {"DATABASE_URL": self._url, "NATS_URL": self._servers.nats.url()}
        if self._relay:
            environment["NAIVE_RELAY"] = "1"
        log = self._servers.folder / "naive.log"
        return running(command("tests.trials.bench.naive:app"), environment, bearer=self.bearer, log=log)

    async def next_actions(self) -> dict[str, Action]:
        return by_id(await self._connection.fetch((SQL / "naive_statuses.sql").read_text(), self._token_ids))

    async def backlog(self) -> int:
        if not self._relay:
            return 0
        return int(await self._connection.fetchval((SQL / "naive_backlog.sql").read_text()))

    async def close(self) -> None:
        await self._connection.close()


def _new_ids() -> list[str]:
    first = pfid.generate_root()
    return [first, *(pfid.generate_related(first) for _ in range(TOKENS - 1))]
