"""Every cell of the lifecycle's table before, at and after each moment that matters, and what is not in the table."""

from datetime import datetime, timedelta
from typing import Final

import pytest

from events.api_token import ApiTokenEvent
from service.domain.api_token import ActivateToken, ExpireToken
from service.domain.errors import ALREADY_EXISTS, NOT_EXPIRED, TokenNotFound
from tests.harness import builders as a
from tests.service.domain.specification import TABLE, WARNED_AHEAD, Kind, command_at, expected, given

CREATED: Final = a.created()
SUSPENDED: Final = a.suspended(CREATED)
REVOKED: Final = a.revoked(SUSPENDED)
DELETED: Final = a.deleted(REVOKED)
LATEST: Final[dict[str, ApiTokenEvent]] = {
    "active": CREATED,
    "suspended": SUSPENDED,
    "revoked": REVOKED,
    "deleted": DELETED,
}

_MICROSECOND: Final = timedelta(microseconds=1)
MOMENTS: Final[dict[str, datetime]] = {
    "soon": a.NOW + timedelta(hours=1),
    "before_warning": CREATED.expires_at - WARNED_AHEAD - _MICROSECOND,
    "at_warning": CREATED.expires_at - WARNED_AHEAD,
    "before_expiry": CREATED.expires_at - _MICROSECOND,
    "at_expiry": CREATED.expires_at,
    "after_expiry": CREATED.expires_at + a.DAY,
}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("state", LATEST)
@pytest.mark.parametrize("kind", TABLE)
def test_cell(kind: Kind, state: str, moment: str) -> None:
    """A command does in each state and at each time what the table says; the event says who caused it, and why."""
    last, at = LATEST[state], MOMENTS[moment]
    said = {"actor": a.by_token(CREATED), "reason": "a test"}
    when = given(last).when(command_at(kind, CREATED, at, by=said["actor"], reason=said["reason"]))

    outcome = expected(kind, last, at, **said)

    if isinstance(outcome, type | str):
        when.refused(outcome)
    else:
        when.then(outcome)


@pytest.mark.parametrize("kind", TABLE)
def test_not_there(kind: Kind) -> None:
    """Another account's token is not found, whatever state it is in, like one that there is not."""
    for last in LATEST.values():
        given(last).when(command_at(kind, CREATED, a.NOW, account_id=a.new_account())).refused(TokenNotFound)
    given().when(command_at(kind, CREATED, a.NOW)).refused(TokenNotFound)


@pytest.mark.parametrize("state", LATEST)
def test_an_id_is_used_once(state: str) -> None:
    command = a.create(CREATED.account_id, token_id=CREATED.token_id)
    given(LATEST[state]).when(command).refused(ALREADY_EXISTS)


def test_an_event_with_a_time_far_ahead_does_not_make_a_token_expire() -> None:
    """Whether a token has expired is judged at the time of the command. The event is not earlier than the last one."""
    late = a.suspended(CREATED, updated_at=CREATED.expires_at)
    now = CREATED.expires_at - a.DAY
    given(late).when(a.command(ActivateToken, late, at=now)).then(a.activated(late, updated_at=late.updated_at))
    given(late).when(a.command(ExpireToken, late, at=now)).refused(NOT_EXPIRED)
