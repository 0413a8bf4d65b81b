"""Appends the expiries and warnings that are due, each once."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from datetime import datetime
from typing import Final, NamedTuple

from projections.expiring.queries import ExpiringQueries
from service.application.command_handler import Answer, CommandHandler, RequestContext
from service.application.errors import Contended, PreconditionFailed
from service.domain.api_token import ExpireToken
from service.domain.errors import DomainError, TooEarly
from service.expiry.facts import Fact, Facts
from service.store.errors import store_errors
from service.telemetry import EXPIRY_APPENDED, EXPIRY_DELAY, EXPIRY_LAG

PAGE: Final = 200
"""Commands that are sent together. They share group commits with those of callers, who wait a few ms longer."""
_SHARE: Final = 0.5
"""The part of the time that it may use while there is more to do; the rest is for callers."""
_SETTLED: Final = 10_000
"""How many recorded facts are remembered. Those beyond are sent again, and the log recognises them by their keys."""
_SETTLED_FOR: Final = 30.0
"""Seconds for which a recorded fact is not sent again. Then it is, because a restored log may have lost it."""


class Recorded(NamedTuple):
    """`events` is their number; `more` says that there may be more to say right away."""

    events: int
    more: bool


class Recorder:
    """`pause` is asyncio.sleep; tests give something faster. `clock` is monotonic, in seconds."""

    def __init__(
        self,
        commands: CommandHandler,
        tokens: ExpiringQueries,
        warnings: Sequence[int],
        *,
        now: Callable[[], datetime],
        page: int = PAGE,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._commands = commands
        self._facts = Facts(tokens, warnings)
        self._now = now
        self._page = page
        self._pause = pause
        self._clock = clock
        self._settled: dict[str, float] = {}  # when, the first of them first
        self.late = 0.0
        """Seconds since the earliest expiry that was not recorded at the last look."""

    async def record(self, leads: Callable[[], bool] = lambda: True) -> Recorded:
        """Reads the read model once, and appends what is due, unless this process leads no more.

        Raises:
            StoreError, NotBuilt
        """
        loop = asyncio.get_running_loop()
        now = self._now()
        recorded = 0
        self.late = 0.0
        with store_errors():
            async with aclosing(self._facts.at(now, self._page)) as pages:
                async for page in pages:
                    new = [fact for fact in page if not self._is_settled(fact)]
                    if not new:
                        continue
                    if not leads():
                        return Recorded(recorded, False)
                    self.late = max(self.late, *(_lag(fact, now) for fact in new))
                    begun = loop.time()
                    recorded += await self._send(new)
                    if len(page) == self._page:
                        await self._pause((loop.time() - begun) * (1 / _SHARE - 1))
        EXPIRY_LAG.set(self.late)
        return Recorded(recorded, self._facts.more)

    async def _send(self, facts: Sequence[Fact]) -> int:
        """Sends all at once, so that they share a commit. Returns how many were recorded."""
        answers = await asyncio.gather(*map(self._handle, facts), return_exceptions=True)
        recorded = 0
        for fact, answer in zip(facts, answers, strict=True):
            match answer:
                case Answer(replayed=replayed):
                    recorded += not replayed
                    self._settle(fact)
                    if not replayed:
                        self._count(fact)
                case PreconditionFailed() | Contended():
                    pass  # it has changed since: the read model will tell
                case TooEarly():
                    pass  # by Postgres's clock it is a little too early
                case DomainError():
                    self._settle(fact)  # revoked or deleted since: for good
        for answer in answers:
            if isinstance(answer, BaseException) and not isinstance(
                answer, DomainError | PreconditionFailed | Contended
            ):
                raise answer
        return recorded

    async def _handle(self, fact: Fact) -> Answer:
        return await self._commands.handle(
            fact.command, context=RequestContext(), idempotent=fact.idempotent, if_match=fact.if_match
        )

    def _settle(self, fact: Fact) -> None:
        self._settled.pop(fact.key, None)
        if len(self._settled) >= _SETTLED:
            del self._settled[next(iter(self._settled))]
        self._settled[fact.key] = self._clock()

    def _is_settled(self, fact: Fact) -> bool:
        settled = self._settled.get(fact.key)
        return settled is not None and self._clock() - settled < _SETTLED_FOR

    def _count(self, fact: Fact) -> None:
        kind = "expired" if isinstance(fact.command, ExpireToken) else "expiring"
        EXPIRY_APPENDED.labels(kind).inc()
        if kind == "expired":
            EXPIRY_DELAY.observe(max(0.0, (self._now() - fact.expires_at).total_seconds()))


def _lag(fact: Fact, now: datetime) -> float:
    """Seconds since the token expired; 0 for a warning."""
    return (now - fact.expires_at).total_seconds() if isinstance(fact.command, ExpireToken) else 0.0
