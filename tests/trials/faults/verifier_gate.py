"""A gateway under observation: a verifier that is asked all the time, while tokens are revoked one after the other."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final, NamedTuple

from events.verifier import Principal, Refusal, Servers
from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults.asking import BOUND, Asking
from tests.trials.faults.deployment import Deployment, Token

_ASK_EVERY: Final = 0.005
_REVOKE_EVERY: Final = 0.05
_WITHIN: Final = 30.0
_ENOUGH: Final = 10
"""Tokens: so many could have been accepted too late, and were asked for."""


class Violation(NamedTuple):
    """A token was accepted `late` seconds after its revocation had been acknowledged."""

    token_id: str
    late: float


class Revocations:
    """Revokes the tokens in turn, and knows when each was acknowledged."""

    def __init__(self, deployment: Deployment, process: TokentrailProcess, tokens: Sequence[Token]) -> None:
        self.acknowledged: dict[str, float] = {}
        self._client = deployment.client(process)
        self._left = list(tokens)

    @property
    def left(self) -> list[Token]:
        """Those that are not revoked."""
        return list(self._left)

    async def revoke(self, count: int = 1) -> None:
        for _ in range(count):
            token = self._left.pop()
            answer = await self._client.command(token.id, "revoke")
            assert answer.status == 200, answer
            self.acknowledged[token.id] = time.monotonic()

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        """Meanwhile, as long as there are more than a few left."""

        async def revoke() -> None:
            while len(self._left) > 5:
                await self.revoke()
                await asyncio.sleep(_REVOKE_EVERY)

        task = asyncio.create_task(revoke())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})
            if not task.cancelled():
                task.result()


class Gate(Asking):
    """`async with Gate(...)`: asks the verifier about every token again and again, and keeps what it must not say."""

    def __init__(
        self,
        nats_url: str,
        process: TokentrailProcess,
        tokens: Sequence[Token],
        revocations: Revocations,
        *,
        snapshot: Path | None = None,
    ) -> None:
        super().__init__(
            every=_ASK_EVERY,
            servers=Servers(urls=nats_url),
            url=f"http://127.0.0.1:{process.port}",
            snapshot=snapshot,
        )
        self.violations: list[Violation] = []
        self._tokens = tokens
        self._revocations = revocations
        self._asked_late: set[str] = set()
        self._asked = asyncio.Event()

    async def current(self) -> None:
        async with asyncio.timeout(_WITHIN):
            await self.verifier.wait_current()

    async def stale(self) -> None:
        async def is_stale() -> bool:
            return not self.verifier.current

        await until(is_stale, within=_WITHIN)

    async def was_told(self, kind: str) -> None:
        async def told() -> bool:
            return any(notice.kind == kind for notice in self.told)

        await until(told, within=_WITHIN)

    async def tested(self, since: float | None = None) -> None:
        """Returns when it was asked about enough tokens, longer than the bound after their revocation was acknowledged.
        Only those count that were revoked after this moment, or after `since`."""
        since = time.monotonic() if since is None else since
        async with asyncio.timeout(_WITHIN):
            while True:
                acknowledged = self._revocations.acknowledged
                if sum(acknowledged[name] >= since for name in self._asked_late) >= _ENOUGH:
                    return
                self._asked.clear()
                await self._asked.wait()

    async def is_right_again(self) -> None:
        """Returns when it accepts every token that is not revoked and refuses every other one as revoked."""

        async def right() -> bool:
            left = self._revocations.left
            found = {token.id: self.verifier.verify(token.bearer) for token in self._tokens}
            accepted = {name for name, answer in found.items() if isinstance(answer, Principal)}
            revoked = {name for name, answer in found.items() if answer == Refusal("revoked", name)}
            return accepted == {token.id for token in left} and revoked == found.keys() - accepted

        await until(right, within=_WITHIN)

    def ask(self) -> None:
        for token in self._tokens:
            asked = time.monotonic()
            accepted = isinstance(self.verifier.verify(token.bearer), Principal)
            late = asked - self._revocations.acknowledged.get(token.id, asked)
            self.accepted += accepted
            if late > BOUND:
                self._asked_late.add(token.id)
                self._asked.set()
                if accepted:
                    self.violations.append(Violation(token.id, late))
