"""Every cell of the lifecycle table, and what is not in it: expiry, other accounts, clocks that lag."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest

from events.api_token import ApiTokenEvent
from service.domain.api_token import ActivateToken, ApiToken, DeleteToken, ExpireToken, RevokeToken, SuspendToken
from service.domain.errors import (
    ALREADY_ACTIVE,
    ALREADY_EXISTS,
    ALREADY_REVOKED,
    ALREADY_SUSPENDED,
    HAS_EXPIRED,
    NOT_EXPIRED,
    NOT_REVOKED,
    DomainError,
    TokenNotFound,
)
from tests.harness import builders as a
from tests.service.domain.specification import given

Change = type[a.Change]
Next = Callable[..., ApiTokenEvent]
Cell = Next | type[DomainError] | str

CREATED: Final = a.created()
SUSPENDED: Final = a.suspended(CREATED)
REVOKED: Final = a.revoked(SUSPENDED)
DELETED: Final = a.deleted(REVOKED)

HISTORIES: Final[dict[str, tuple[ApiTokenEvent, ...]]] = {
    "active": (CREATED,),
    "active again": (CREATED, SUSPENDED, a.activated(SUSPENDED)),
    "suspended": (CREATED, SUSPENDED),
    "revoked": (CREATED, SUSPENDED, REVOKED),
    "revoked while active": (CREATED, a.revoked(CREATED)),
    "deleted": (CREATED, SUSPENDED, REVOKED, DELETED),
    "unknown": (),
}

CELLS: Final[dict[tuple[Change, str], Cell]] = {
    (ActivateToken, "active"): ALREADY_ACTIVE,
    (ActivateToken, "active again"): ALREADY_ACTIVE,
    (ActivateToken, "suspended"): a.activated,
    (ActivateToken, "revoked"): ALREADY_REVOKED,
    (ActivateToken, "revoked while active"): ALREADY_REVOKED,
    (ActivateToken, "deleted"): TokenNotFound,
    (ActivateToken, "unknown"): TokenNotFound,
    (SuspendToken, "active"): a.suspended,
    (SuspendToken, "active again"): a.suspended,
    (SuspendToken, "suspended"): ALREADY_SUSPENDED,
    (SuspendToken, "revoked"): ALREADY_REVOKED,
    (SuspendToken, "revoked while active"): ALREADY_REVOKED,
    (SuspendToken, "deleted"): TokenNotFound,
    (SuspendToken, "unknown"): TokenNotFound,
    (RevokeToken, "active"): a.revoked,
    (RevokeToken, "active again"): a.revoked,
    (RevokeToken, "suspended"): a.revoked,
    (RevokeToken, "revoked"): ALREADY_REVOKED,
    (RevokeToken, "revoked while active"): ALREADY_REVOKED,
    (RevokeToken, "deleted"): TokenNotFound,
    (RevokeToken, "unknown"): TokenNotFound,
    (DeleteToken, "active"): NOT_REVOKED,
    (DeleteToken, "active again"): NOT_REVOKED,
    (DeleteToken, "suspended"): NOT_REVOKED,
    (DeleteToken, "revoked"): a.deleted,
    (DeleteToken, "revoked while active"): a.deleted,
    (DeleteToken, "deleted"): TokenNotFound,
    (DeleteToken, "unknown"): TokenNotFound,
}

# What differs once the token has expired.
EXPIRED: Final[dict[tuple[Change, str], Cell]] = {(ActivateToken, "suspended"): HAS_EXPIRED}

ALL: Final = [pytest.param(*cell, id=f"{cell[0].__name__}-{cell[1].replace(' ', '_')}") for cell in CELLS]


@pytest.mark.parametrize(("kind", "state"), ALL)
def test_cell(kind: Change, state: str) -> None:
    """A command does in each state what the contract's table says."""
    history = HISTORIES[state]
    _check(history, kind, a.NOW + timedelta(hours=1), CELLS[kind, state])


@pytest.mark.parametrize(("kind", "state"), ALL)
@pytest.mark.parametrize("late", [timedelta(0), timedelta(days=1)], ids=["at_expiry", "after_expiry"])
def test_cell_of_an_expired_token(kind: Change, state: str, late: timedelta) -> None:
    """A token that has expired cannot be activated; all else is as before."""
    _check(HISTORIES[state], kind, CREATED.expires_at + late, EXPIRED.get((kind, state), CELLS[kind, state]))


@pytest.mark.parametrize(("kind", "state"), ALL)
def test_cell_of_another_account(kind: Change, state: str) -> None:
    """Another account's token is not found, whatever state it is in."""
    history = HISTORIES[state]
    given(*history).when(a.command(kind, CREATED, account_id=a.new_account())).refused(TokenNotFound)


def _check(history: tuple[ApiTokenEvent, ...], kind: Change, at: object, cell: Cell) -> None:
    by = a.by_token(a.new_id(CREATED.account_id))
    when = given(*history).when(a.command(kind, CREATED, at=at, by=by, reason="a test"))
    if isinstance(cell, type | str):
        when.refused(cell)
    else:
        when.then(cell(history[-1], updated_at=at, actor=by, reason="a test"))


def test_one_microsecond_before_expiry() -> None:
    """Until it expires a suspended token can be activated."""
    at = CREATED.expires_at - timedelta(microseconds=1)
    given(CREATED, SUSPENDED).when(a.command(ActivateToken, SUSPENDED, at=at)).then(
        a.activated(SUSPENDED, updated_at=at)
    )


def test_warnings_change_no_state() -> None:
    """TokenExpiring and TokenExpired leave the status as it was."""
    warned = a.expiring(CREATED)
    over = a.expired(warned)

    at = over.updated_at + timedelta(seconds=1)
    given(CREATED, warned, over).when(a.command(SuspendToken, over)).then(a.suspended(over, updated_at=at))


@pytest.mark.parametrize("state", [state for state in HISTORIES if state != "unknown"])
def test_an_id_is_used_once(state: str) -> None:
    """A token cannot be created where one is or was."""
    given(*HISTORIES[state]).when(a.create(CREATED.account_id, token_id=CREATED.token_id)).refused(ALREADY_EXISTS)


def test_time_never_goes_back() -> None:
    """A command from a clock that lags is recorded at the time of the event before it."""
    early = a.NOW - timedelta(minutes=5)
    given(CREATED, SUSPENDED).when(a.command(ActivateToken, SUSPENDED, at=early)).then(
        a.activated(SUSPENDED, updated_at=SUSPENDED.updated_at)
    )


def test_an_event_with_a_time_far_ahead_does_not_make_a_token_expire() -> None:
    """Whether a token has expired is judged at the time of the command. The event is not earlier than the last one."""
    late = a.suspended(CREATED, updated_at=CREATED.expires_at)
    now = CREATED.expires_at - a.DAY
    given(CREATED, late).when(a.command(ActivateToken, late, at=now)).then(
        a.activated(late, updated_at=late.updated_at)
    )
    given(CREATED, late).when(a.command(ExpireToken, late, at=now)).refused(NOT_EXPIRED)


def test_the_latest_event_is_enough() -> None:
    """The fold of all events of a token equals the fold of the latest alone."""
    events: list[ApiTokenEvent] = [CREATED, a.expiring(CREATED)]
    for next_event in (a.suspended, a.activated, a.expired, a.suspended, a.revoked, a.deleted):
        events.append(next_event(events[-1]))

    for length in range(1, len(events) + 1):
        token = given(*events[:length]).when(a.create()).token
        assert token == given(events[length - 1]).when(a.create()).token
        assert token == _as_state(events[length - 1])


def _as_state(event: ApiTokenEvent) -> ApiToken:
    return ApiToken(**{name: getattr(event, name) for name in ApiToken.__struct_fields__})
