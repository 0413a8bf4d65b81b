"""A running service, and those who use it while it is being troubled."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.client import Answer
from tests.trials.faults.deployment import Deployment, Token
from tests.trials.faults.history import connected, read_head
from tests.trials.fuzz.wire import exchange, request

PING: Final = "/api/v1/ping"
CLOSE: Final = "Connection: close"


class Served:
    """A process, and an active token of its account."""

    def __init__(self, deployment: Deployment, process: TokentrailProcess, token: Token) -> None:
        self.deployment = deployment
        self.process = process
        self.port = process.port
        self.bearer = deployment.bearer
        self.suspend = f"/api/v1/api_token/{token.id}/suspend"

    async def ask(self, method: str, path: str, *lines: str, bearer: str = "", body: bytes | None = None) -> Answer:
        """The answer to a request that is the only one of its connection."""
        [answer] = await exchange(self.port, request(method, path, bearer or self.bearer, CLOSE, *lines, body=body))
        return answer

    async def head(self) -> int:
        async with connected(self.deployment.database_url) as connection:
            return await read_head(connection)

    @asynccontextmanager
    async def nothing_changes(self) -> AsyncIterator[None]:
        before = await self.head()
        yield
        assert await self.head() == before

    @asynccontextmanager
    async def others_are_served(self) -> AsyncIterator[None]:
        """Meanwhile others get their answers, each within a second or so of what the machine takes anyway."""
        client = self.deployment.client(self.process)
        over = asyncio.Event()

        async def ask() -> int:
            answered = 0
            while not over.is_set():
                assert (await client.send("GET", PING)).status == 200
                answered += 1
            return answered

        async with asyncio.TaskGroup() as group:
            asking = group.create_task(ask())
            try:
                yield
            finally:
                over.set()
        assert asking.result() > 1
