"""What a new token may be."""

from datetime import timedelta
from typing import Any

import pytest

from events.api_token import TokenCreated
from service.domain.api_token import CreateToken, decide, of_account, turning_points
from service.domain.errors import InvalidCommand
from tests.harness import builders as a
from tests.service.domain.specification import given

ACCOUNT = a.new_account()
ENVIRONMENT = a.new_id(ACCOUNT)


def by_admin(**changes: Any) -> TokenCreated:
    return a.created(ACCOUNT, created_by_admin_user_id=a.ADMIN.id, **changes)


def test_an_account_token() -> None:
    """A new token is active, and its event carries all that the command said."""
    by = a.by_token(a.new_id(ACCOUNT))
    command = a.create(ACCOUNT, by=by, key_id="k", reason="for the gateway")
    given().when(command).then(
        a.created(ACCOUNT, token_id=command.token_id, actor=by, key_id="k", reason="for the gateway")
    )


def test_an_admin_user_creates() -> None:
    """A token that an admin user creates says who that was, for as long as it lives."""
    command = a.create(ACCOUNT)
    given().when(command).then(by_admin(token_id=command.token_id))


def test_an_environment_token() -> None:
    """A token for an environment of the account."""
    command = a.create(ACCOUNT, token_scope="environment", environment_id=ENVIRONMENT)
    given().when(command).then(
        by_admin(token_id=command.token_id, token_scope="environment", environment_id=ENVIRONMENT)
    )


@pytest.mark.parametrize(
    ("command", "errors"),
    [
        (
            a.create(ACCOUNT, token_scope="environment"),
            {"environment_id": ["is required for scope environment"]},
        ),
        (
            a.create(ACCOUNT, environment_id=ENVIRONMENT),
            {"environment_id": ["is not allowed for scope account"]},
        ),
        (
            a.create(ACCOUNT, token_scope="environment", environment_id=a.new_id(a.new_account())),
            {"environment_id": ["is not an environment of the account"]},
        ),
        (
            a.create(ACCOUNT, token_scope="environment", environment_id="staging"),
            {"environment_id": ["is not an environment of the account"]},
        ),
        (
            a.create(ACCOUNT, token_scope="environment", environment_id=ENVIRONMENT.upper()),
            {"environment_id": ["is not an environment of the account"]},
        ),
        (a.create(ACCOUNT, expires_at=a.NOW), {"expires_at": ["must be in the future"]}),
        (a.create(ACCOUNT, expires_at=a.NOW - a.DAY), {"expires_at": ["must be in the future"]}),
        (
            a.create(ACCOUNT, expires_at=a.NOW + 10 * a.DAY + timedelta(seconds=1), max_lifetime=10 * a.DAY),
            {"expires_at": ["must be within 10 days"]},
        ),
        (
            a.create(ACCOUNT, token_scope="environment", expires_at=a.NOW),
            {
                "environment_id": ["is required for scope environment"],
                "expires_at": ["must be in the future"],
            },
        ),
    ],
    ids=[
        "environment_missing",
        "environment_not_allowed",
        "environment_of_another_account",
        "environment_no_id",
        "environment_upper_case",
        "expires_now",
        "expired",
        "expires_too_late",
        "all_faults_at_once",
    ],
)
def test_invalid(command: CreateToken, errors: dict[str, list[str]]) -> None:
    """A field that is not valid is refused by its name, all faults at once."""
    refusal = given().when(command).refused(InvalidCommand)
    assert isinstance(refusal, InvalidCommand)
    assert refusal.errors == errors


def test_no_fraction_of_a_second() -> None:
    """A token expires on a whole second, as its claim `exp` can say it; that second must be in the future."""
    second = a.NOW.replace(microsecond=0)
    command = a.create(ACCOUNT, expires_at=second + timedelta(seconds=9, microseconds=999_999))
    given().when(command).then(by_admin(token_id=command.token_id, expires_at=second + timedelta(seconds=9)))
    this_second = a.create(ACCOUNT, expires_at=second + timedelta(microseconds=999_999))
    refusal = given().when(this_second).refused(InvalidCommand)
    assert isinstance(refusal, InvalidCommand)
    assert refusal.errors == {"expires_at": ["must be in the future"]}


def test_the_longest_lifetime_is_allowed() -> None:
    """A token may live exactly as long as the maximum says."""
    expires_at = a.NOW.replace(microsecond=0) + 10 * a.DAY
    command = a.create(ACCOUNT, expires_at=expires_at, max_lifetime=expires_at - a.NOW)
    given().when(command).then(by_admin(token_id=command.token_id, expires_at=expires_at))


def test_ids_of_an_account_share_its_partition() -> None:
    """Ids made for an account are recognised as its own, those of another are not."""
    assert all(of_account(a.new_id(ACCOUNT), ACCOUNT) for _ in range(100))
    assert not any(of_account(a.new_id(a.new_account()), ACCOUNT) for _ in range(100))


def test_a_fraction_of_the_expiry_is_no_time() -> None:
    """From the whole second on a token is created too late, and the decision turns there."""
    end = (a.NOW + a.DAY).replace(microsecond=0)
    command = a.create(expires_at=end + timedelta(milliseconds=500), at=end)

    with pytest.raises(InvalidCommand):
        decide(command, None)
    assert turning_points(command, None) == (end,)
