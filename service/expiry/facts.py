"""The expiries and warnings that are due at a moment, page by page, the most urgent first."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Final, TypeAlias

import msgspec

from events.api_token import Actor
from projections.expiring.queries import BEGINNING, Expiring, ExpiringQueries, Place, behind
from service.application.command_handler import IfMatch
from service.application.idempotency import IdempotentCommand, idempotent
from service.domain.api_token import DAY, ExpireToken, WarnOfExpiry

SERVICE: Final = Actor(type="service", id="tokentrail")
_OURS: Final = "§"
"""Begins our idempotency keys. Callers' keys are ASCII, so none of theirs begins with it."""


class Fact(msgspec.Struct, frozen=True, gc=False):
    """A command that is due. Its key makes sure that it is recorded once, however often it is sent."""

    key: str
    expires_at: datetime
    command: ExpireToken | WarnOfExpiry
    if_match: IfMatch | None

    @property
    def idempotent(self) -> IdempotentCommand | None:
        return idempotent(self.key, type(self.command).__name__, self.command.token_id)


def expiry(token: Expiring, at: datetime) -> Fact:
    command = ExpireToken(token_id=token.token_id, account_id=token.account_id, by=SERVICE, at=at)
    return Fact(f"{_OURS}expired {token.token_id}", token.expires_at, command, None)


def warning(token: Expiring, days: int, at: datetime) -> Fact:
    """A warning about the token at the version that the model has. If another process has given a nearer warning
    meanwhile, the version has changed, and this one is refused."""
    command = WarnOfExpiry(token_id=token.token_id, account_id=token.account_id, by=SERVICE, at=at, days=days)
    if_match = IfMatch(frozenset({token.stream_version}))
    return Fact(f"{_OURS}expiring {days} {token.token_id}", token.expires_at, command, if_match)


_Read: TypeAlias = Callable[..., Awaitable[list[Expiring]]]
"""Takes `after=place`, the place in the order of expiry behind which to read."""


class _Sweep:
    """Goes over tokens in the order of their expiry, one page at each look. So tokens that were recorded already, but
    are still in the model because it lags, do not keep back those behind them."""

    def __init__(self) -> None:
        self._place = BEGINNING
        self.over = False
        """True once it has read the last page; the caller sets it back."""

    async def page(self, read: _Read, size: int, first: Place = BEGINNING) -> list[Expiring]:
        """The next page; after the last page it begins again at `first`."""
        tokens = await read(after=max(self._place, first))
        if len(tokens) == size:
            self._place = tokens[-1].place
        else:
            self._place, self.over = BEGINNING, True
        return tokens


class Facts:
    """`warnings` are the numbers of days ahead."""

    def __init__(self, tokens: ExpiringQueries, warnings: Sequence[int]) -> None:
        self._tokens = tokens
        self._due = _Sweep()
        self._unwarned = {days: _Sweep() for days in sorted(warnings)}
        self._sweeps = [self._due, *self._unwarned.values()]

    @property
    def more(self) -> bool:
        """True if there is more to read: look again at once."""
        return not all(sweep.over for sweep in self._sweeps)

    async def at(self, now: datetime, size: int) -> AsyncGenerator[list[Fact], None]:
        """The next facts that are due now, by the read model: at most `size` expiries, and at most `size` of each
        warning. So many warnings cannot make an expiry late.

        Raises:
            NotBuilt, and what asyncpg raises
        """
        if not self.more:
            for sweep in self._sweeps:
                sweep.over = False
        due = await self._due.page(partial(self._tokens.due, now, size), size)
        yield [expiry(token, now) for token in due]
        nearer = now  # what expires until then is for another warning, or past all of them
        for days, sweep in self._unwarned.items():
            until = now + days * DAY
            if not sweep.over:
                unwarned = await sweep.page(partial(self._tokens.unwarned, days, until, size), size, behind(nearer))
                yield [warning(token, days, now) for token in unwarned]
            nearer = until
