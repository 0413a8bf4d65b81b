"""Tokens that are revoked one after the other."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

from tests.harness.processes import TokentrailProcess
from tests.trials.faults.deployment import Deployment, Token

_EVERY: Final = 0.05
_KEPT: Final = 5


class Revocations:
    """Notes of each token when its revocation was acknowledged."""

    def __init__(self, deployment: Deployment, process: TokentrailProcess, tokens: Sequence[Token]) -> None:
        self._client = deployment.client(process)
        self._left = list(tokens)

    async def revoke(self, count: int = 1) -> None:
        for _ in range(count):
            token = self._left.pop()
            answer = await self._client.command(token.id, "revoke")
            assert answer.status == 200, answer
            token.inactive_since = time.monotonic()

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        """Meanwhile, as long as there are more than a few left."""

        async def revoke() -> None:
            while len(self._left) > _KEPT:
                await self.revoke()
                await asyncio.sleep(_EVERY)

        task = asyncio.create_task(revoke())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})
            if not task.cancelled():
                task.result()
