"""What a new token may be."""

from datetime import timedelta
from typing import Any

import pytest

from service.domain.api_token import of_account, turning_points
from service.domain.errors import InvalidCommand
from tests.harness import builders as a
from tests.service.domain.specification import given

ACCOUNT = a.new_account()
ENVIRONMENT = a.new_id(ACCOUNT)
SECOND = a.NOW.replace(microsecond=0)


BY_ADMIN: Any = {"created_by_admin_user_id": a.ADMIN.id}
BY_TOKEN: Any = {"key_id": "k", "reason": "for the gateway"}


@pytest.mark.parametrize("said", [{}, {"token_scope": "environment", "environment_id": ENVIRONMENT}])
def test_an_admin_user_creates(said: dict[str, Any]) -> None:
    """A token that an admin user creates is active, and says who that was, for as long as it lives."""
    command = a.create(ACCOUNT, **said)
    given().when(command).then(a.created(ACCOUNT, token_id=command.token_id, **BY_ADMIN, **said))


def test_the_event_carries_all_that_the_command_said() -> None:
    by = a.by_token(a.new_id(ACCOUNT))
    command = a.create(ACCOUNT, by=by, **BY_TOKEN)
    given().when(command).then(a.created(ACCOUNT, token_id=command.token_id, actor=by, **BY_TOKEN))


REQUIRED = {"environment_id": ["is required for scope environment"]}
NOT_ALLOWED = {"environment_id": ["is not allowed for scope account"]}
NOT_OURS = {"environment_id": ["is not an environment of the account"]}
PAST = {"expires_at": ["must be in the future"]}
TOO_LATE = {"expires_at": ["must be within 10 days"]}
TEN_DAYS: Any = {"max_lifetime": 10 * a.DAY, "expires_at": SECOND + 10 * a.DAY + timedelta(seconds=1)}


@pytest.mark.parametrize(
    ("scope", "said", "errors"),
    [
        pytest.param("environment", {}, REQUIRED, id="environment_missing"),
        pytest.param("account", {"environment_id": ENVIRONMENT}, NOT_ALLOWED, id="environment_not_allowed"),
        pytest.param("environment", {"environment_id": a.new_id(a.new_account())}, NOT_OURS, id="of_another_account"),
        pytest.param("environment", {"environment_id": ENVIRONMENT + "0"}, NOT_OURS, id="environment_no_id"),
        pytest.param("environment", {"environment_id": ENVIRONMENT.upper()}, NOT_OURS, id="environment_upper_case"),
        pytest.param("account", {"expires_at": a.NOW}, PAST, id="expires_now"),
        pytest.param("account", {"expires_at": SECOND, "at": SECOND}, PAST, id="expires_this_very_second"),
        pytest.param("account", {"expires_at": SECOND + timedelta(milliseconds=999)}, PAST, id="a_fraction_is_no_time"),
        pytest.param("account", TEN_DAYS, TOO_LATE, id="expires_too_late"),
        pytest.param("environment", {"expires_at": a.NOW}, REQUIRED | PAST, id="all_faults_at_once"),
    ],
)
def test_fields_that_are_not_valid_are_named_all_at_once(
    scope: str, said: dict[str, Any], errors: dict[str, list[str]]
) -> None:
    refusal = given().when(a.create(ACCOUNT, token_scope=scope, **said)).refused(InvalidCommand)
    assert isinstance(refusal, InvalidCommand)
    assert refusal.errors == errors


def test_no_fraction_of_a_second() -> None:
    """A token expires on a whole second, as its claim `exp` can say it, and what is decided turns there."""
    command = a.create(ACCOUNT, expires_at=SECOND + timedelta(seconds=9, microseconds=999_999))
    end = SECOND + timedelta(seconds=9)
    given().when(command).then(a.created(ACCOUNT, token_id=command.token_id, expires_at=end, **BY_ADMIN))
    assert turning_points(command, None) == (end,)


def test_the_longest_lifetime_is_allowed() -> None:
    expires_at = SECOND + 10 * a.DAY
    command = a.create(ACCOUNT, expires_at=expires_at, max_lifetime=expires_at - a.NOW)
    given().when(command).then(a.created(ACCOUNT, token_id=command.token_id, expires_at=expires_at, **BY_ADMIN))


def test_ids_of_an_account_share_its_partition() -> None:
    """Every character of it counts, and other text is no id. (More of it: tests/trials/fuzz/test_parsers.py.)"""
    assert all(of_account(a.new_id(ACCOUNT), ACCOUNT) for _ in range(100))
    for place in range(10, 16):
        other = "1" if ENVIRONMENT[place] == "0" else "0"
        assert not of_account(ENVIRONMENT[:place] + other + ENVIRONMENT[place + 1 :], ACCOUNT)
    for text in ("", ENVIRONMENT[:-1], ENVIRONMENT.upper(), f"{ENVIRONMENT[:-1]}u", f"8{ENVIRONMENT[1:]}"):
        assert not of_account(text, ACCOUNT)
