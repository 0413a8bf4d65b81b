"""A gateway under observation: a verifier that is asked about all tokens all the time."""

import asyncio
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final, Protocol

from events.verifier import Notice, Principal, Servers, Verifier
from tests.harness.waiting import soon
from tests.trials.faults.checks import Accepted, check_accepted

BOUND: Final = 1.5
"""Seconds; the relay speaks once a second when nothing happens."""
_ASK_EVERY: Final = 0.005


class Watched(Protocol):
    """`inactive_since` is when it was acknowledged that it is not active (monotonic); None while it may be."""

    id: str
    bearer: str
    inactive_since: float | None


class Gate:
    """`async with Gate(...)`: follows the log, and asks. `url` is the service's, for its keys.

    `asked_late` are the tokens that were asked for when they had not been active for longer than the bound, with the
    time since when. What the verifier told is printed when the context ends with an error.
    """

    def __init__(self, nats_url: str, url: str, tokens: Collection[Watched], *, snapshot: Path | None = None) -> None:
        self.told: list[Notice] = []
        self.verifier = Verifier(
            Servers(urls=nats_url), url=url, bound=BOUND, snapshot=snapshot, on_notice=self.told.append
        )
        self.accepted = 0
        self.asked_late: dict[str, float] = {}
        self._accepted_late: list[Accepted] = []
        self._tokens = tokens
        self._task: asyncio.Task[None] | None = None

    def check(self) -> None:
        """Raises Violation if a token was accepted that had not been active for longer than the bound."""
        check_accepted(self._accepted_late, BOUND)

    async def until(self, true: Callable[[], bool]) -> None:
        await soon(true, within=60)

    async def current(self) -> None:
        await self.until(lambda: self.verifier.current)

    async def stale(self) -> None:
        await self.until(lambda: not self.verifier.current)

    async def reached(self, position: int) -> None:
        """Returns when it has applied all up to there and accepts tokens."""
        await self.until(lambda: self.verifier.current and self.verifier.position >= position)

    async def tested(self, since: float | None = None) -> None:
        """Returns when it was asked late about ten tokens that ended after this moment, or after `since`."""
        begun = time.monotonic() if since is None else since
        await self.until(lambda: sum(ended >= begun for ended in self.asked_late.values()) >= 10)

    async def is_right(self) -> None:
        """Returns when it accepts just those tokens that are active. Nothing changes meanwhile."""
        await self.until(lambda: all(self._accepts(token) == (token.inactive_since is None) for token in self._tokens))

    def ask(self) -> None:
        """About every token, once."""
        for token in list(self._tokens):
            asked, since = time.monotonic(), token.inactive_since
            accepted = self._accepts(token)
            self.accepted += accepted
            if since is not None and asked - since > BOUND:
                self.asked_late[token.id] = since
                if accepted:
                    self._accepted_late.append(Accepted(token.id, asked - since))

    def _accepts(self, token: Watched) -> bool:
        return isinstance(self.verifier.verify(token.bearer), Principal)

    async def __aenter__(self) -> "Gate":
        await self.verifier.__aenter__()
        self._task = asyncio.create_task(self._ask())
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
            if not self._task.cancelled():
                self._task.result()
        await self.verifier.__aexit__(None, None, None)
        if error is not None:
            print("The verifier told at last:", *self.told[-30:], sep="\n")

    async def _ask(self) -> None:
        while True:
            self.ask()
            await asyncio.sleep(_ASK_EVERY)
