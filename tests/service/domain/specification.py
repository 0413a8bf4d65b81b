"""given(events).when(command).then(event): what a decision is, in the words of the domain; the lifecycle's table."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import reduce
from typing import Any, Final

import msgspec
import pytest

from events.api_token import ApiTokenEvent, Status
from service.domain.api_token import (
    ActivateToken,
    ApiToken,
    Command,
    DeleteToken,
    ExpireToken,
    RevokeToken,
    SuspendToken,
    UpdateToken,
    WarnOfExpiry,
    decide,
    evolve,
)
from service.domain.errors import (
    ALREADY_ACTIVE,
    ALREADY_REVOKED,
    ALREADY_SUSPENDED,
    EXPIRES_LATER,
    HAS_EXPIRED,
    NOT_EXPIRED,
    NOT_REVOKED,
    DomainError,
    TokenNotFound,
    Unchanged,
)
from tests.harness import builders as a


class When(msgspec.Struct, frozen=True):
    token: ApiToken | None
    command: Command

    def then(self, event: ApiTokenEvent) -> None:
        """The command leads to exactly this event."""
        assert decide(self.command, self.token) == event

    def refused(self, reason: type[DomainError] | str) -> DomainError:
        """The command is refused for exactly this reason: an error of this class, or one with this message."""
        with pytest.raises(DomainError) as caught:
            decide(self.command, self.token)
        assert reason in (type(caught.value), str(caught.value))
        return caught.value


class Given(msgspec.Struct, frozen=True):
    events: tuple[ApiTokenEvent, ...]

    def when(self, command: Command) -> When:
        return When(fold(*self.events), command)


def given(*events: ApiTokenEvent) -> Given:
    """The history of one token; no events for a token that does not exist."""
    return Given(events)


def fold(*events: ApiTokenEvent) -> ApiToken | None:
    nothing: ApiToken | None = None
    return reduce(evolve, events, nothing)


Kind = type[a.Change]
Refusal = type[DomainError] | str
Cell = Callable[..., ApiTokenEvent] | Refusal

STATES: Final[tuple[Status, ...]] = ("active", "suspended", "revoked", "deleted")
TABLE: Final[Mapping[Kind, tuple[Cell, Cell, Cell, Cell]]] = {
    ActivateToken: (ALREADY_ACTIVE, a.activated, ALREADY_REVOKED, TokenNotFound),
    SuspendToken: (a.suspended, ALREADY_SUSPENDED, ALREADY_REVOKED, TokenNotFound),
    RevokeToken: (a.revoked, a.revoked, ALREADY_REVOKED, TokenNotFound),
    DeleteToken: (NOT_REVOKED, NOT_REVOKED, a.deleted, TokenNotFound),
    UpdateToken: (a.updated, a.updated, ALREADY_REVOKED, TokenNotFound),
    WarnOfExpiry: (a.expiring, a.expiring, ALREADY_REVOKED, TokenNotFound),
    ExpireToken: (a.expired, a.expired, ALREADY_REVOKED, TokenNotFound),
}
"""The event or the refusal that a command leads to, by the token's state, in the order of STATES."""
OTHER_NAME: Final = "Gateway, green"
WARNED_AHEAD: Final = timedelta(days=7)
TIMES: Final[Mapping[Kind, tuple[tuple[timedelta | None, Refusal | None], ...]]] = {
    ActivateToken: ((timedelta(0), None), (None, HAS_EXPIRED)),
    WarnOfExpiry: ((-WARNED_AHEAD, EXPIRES_LATER), (timedelta(0), None), (None, HAS_EXPIRED)),
    ExpireToken: ((timedelta(0), NOT_EXPIRED), (None, None)),
}
"""What time refuses: until so long after the expiry, for this reason."""


def command_at(kind: Kind, last: ApiTokenEvent, at: datetime, **changes: Any) -> a.Change:
    """The command at that time; a warning is one of WARNED_AHEAD, an update gives another name."""
    own: dict[Kind, dict[str, Any]] = {WarnOfExpiry: {"days": WARNED_AHEAD.days}, UpdateToken: {"name": OTHER_NAME}}
    return a.command(kind, last, at=at, **own.get(kind, {}), **changes)


def expected(kind: Kind, last: ApiTokenEvent, at: datetime, **changes: Any) -> ApiTokenEvent | Refusal:
    """What the table says of the command at that time: the event that follows `last`, or the refusal."""
    cell = TABLE[kind][STATES.index(last.status)]
    if isinstance(cell, type | str):
        return cell
    if kind is UpdateToken and last.name == OTHER_NAME:
        return Unchanged
    for until, refusal in TIMES.get(kind, ()):
        if until is None or at < last.expires_at + until:
            if refusal is not None:
                return refusal
            break
    own: dict[Kind, dict[str, Any]] = {WarnOfExpiry: {"days_left": WARNED_AHEAD.days}, ExpireToken: {}}
    return cell(last, **own.get(kind, {"updated_at": max(at, last.updated_at)}), **changes)
