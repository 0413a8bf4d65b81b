"""What time does: when a token is warned about, and when it has expired."""

from datetime import timedelta
from typing import Final

import pytest

from events.api_token import ApiTokenEvent
from service.domain.api_token import ExpireToken, WarnOfExpiry
from service.domain.errors import (
    ALREADY_REVOKED,
    EXPIRES_LATER,
    HAS_EXPIRED,
    NOT_EXPIRED,
    DomainError,
    TokenNotFound,
)
from tests.harness import builders as a
from tests.service.domain.specification import given

CREATED: Final = a.created()
SUSPENDED: Final = a.suspended(CREATED)
REVOKED: Final = a.revoked(SUSPENDED)
MICROSECOND: Final = timedelta(microseconds=1)

ALIVE: Final = pytest.mark.parametrize("last", [CREATED, SUSPENDED, a.activated(SUSPENDED), a.expiring(SUSPENDED)])
GONE: Final = pytest.mark.parametrize(
    ("last", "refusal"),
    [(REVOKED, ALREADY_REVOKED), (a.revoked(CREATED), ALREADY_REVOKED), (a.deleted(REVOKED), TokenNotFound)],
)


@ALIVE
@pytest.mark.parametrize("late", [timedelta(0), MICROSECOND, a.DAY])
def test_expires(last: ApiTokenEvent, late: timedelta) -> None:
    """From its expiry on, a token that is active or suspended expires, and its state stays as it was."""
    at = CREATED.expires_at + late
    given(last).when(a.command(ExpireToken, last, at=at)).then(a.expired(last))


@ALIVE
def test_does_not_expire_before(last: ApiTokenEvent) -> None:
    """Before its expiry it does not."""
    at = CREATED.expires_at - MICROSECOND
    given(last).when(a.command(ExpireToken, last, at=at)).refused(NOT_EXPIRED)


@ALIVE
@pytest.mark.parametrize("at", [CREATED.expires_at - 7 * a.DAY, CREATED.expires_at - MICROSECOND])
def test_warns(last: ApiTokenEvent, at: object) -> None:
    """From so many days ahead on, and until its expiry, a token is warned about, and its state stays as it was."""
    given(last).when(a.command(WarnOfExpiry, last, at=at, days=7)).then(a.expiring(last, days_left=7))


@ALIVE
@pytest.mark.parametrize(
    ("at", "refusal"),
    [(CREATED.expires_at - 7 * a.DAY - MICROSECOND, EXPIRES_LATER), (CREATED.expires_at, HAS_EXPIRED)],
)
def test_does_not_warn_at_another_time(last: ApiTokenEvent, at: object, refusal: type[DomainError] | str) -> None:
    """Earlier than that it would not be true, later it is too late."""
    given(last).when(a.command(WarnOfExpiry, last, at=at, days=7)).refused(refusal)


@GONE
def test_gone(last: ApiTokenEvent, refusal: type[DomainError] | str) -> None:
    """A token that is revoked or deleted has nothing left to expire."""
    over = CREATED.expires_at
    given(last).when(a.command(ExpireToken, last, at=over)).refused(refusal)
    given(last).when(a.command(WarnOfExpiry, last, at=over - a.DAY, days=7)).refused(refusal)


def test_who_and_why() -> None:
    """The events say who caused them, and why."""
    by = a.by_token(CREATED)
    expire = a.command(ExpireToken, CREATED, at=CREATED.expires_at, by=by, reason="a test")
    given(CREATED).when(expire).then(a.expired(CREATED, actor=by, reason="a test"))
