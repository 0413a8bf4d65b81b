"""Random histories against the lifecycle's table."""

from datetime import timedelta
from typing import Final

from hypothesis import given as for_all
from hypothesis import strategies as st

from events.api_token import ApiTokenEvent
from service.domain.api_token import (
    ActivateToken,
    ApiToken,
    Command,
    DeleteToken,
    RevokeToken,
    SuspendToken,
    available_actions,
    decide,
    evolve,
    turning_points,
)
from service.domain.errors import DomainError, InvalidAction
from tests.harness import builders as a
from tests.service.domain.specification import STATES, TABLE, WARNED_AHEAD, Kind, Refusal, command_at, expected, fold

CALLERS: Final[dict[str, Kind]] = {
    "activate": ActivateToken,
    "suspend": SuspendToken,
    "revoke": RevokeToken,
    "delete": DeleteToken,
}

kinds: Final = st.sampled_from(list(TABLE))
hours: Final = st.integers(-2, 60)
"""How far the clock goes on between two commands; now and then it lags."""


def outcome(command: Command, token: ApiToken | None) -> ApiTokenEvent | Refusal:
    """The event, or the refusal."""
    try:
        return decide(command, token)
    except InvalidAction as refusal:
        return str(refusal)
    except DomainError as refusal:
        return type(refusal)


@for_all(st.lists(st.tuples(kinds, hours), max_size=30), st.integers(1, 3000))
def test_histories(steps: list[tuple[Kind, int]], lifetime: int) -> None:
    """Any sequence of commands leads through the table's states in order, and a token's latest event is enough."""
    events: list[ApiTokenEvent] = [a.created(expires_at=a.NOW + timedelta(hours=lifetime))]
    now = a.NOW
    for kind, passed in steps:
        now += timedelta(hours=passed)
        found = outcome(command_at(kind, events[0], now), fold(*events))

        assert found == expected(kind, events[-1], now)
        if not isinstance(found, type | str):
            events.append(found)
    state = {name: getattr(events[-1], name) for name in ApiToken.__struct_fields__}
    assert fold(*events) == evolve(None, events[-1]) == ApiToken(**state)


@for_all(st.sampled_from(STATES), st.integers(-2, 2))
def test_available_actions_are_exactly_the_commands_that_are_accepted(state: str, after_expiry: int) -> None:
    last = a.created(status=state)
    at = last.expires_at + timedelta(microseconds=after_expiry)
    available = available_actions(last.status, last.expires_at, at)

    for action, kind in CALLERS.items():
        assert getattr(available, action) == (
            not isinstance(outcome(command_at(kind, last, at), fold(last)), type | str)
        )


_ahead: Final = WARNED_AHEAD // timedelta(hours=1)
_about_expiry: Final = st.sampled_from([-_ahead - 1, -_ahead, 1 - _ahead, -1, 0, 1])
"""Hours: before, at and after the warning, and the expiry."""


@for_all(st.none() | kinds, st.sampled_from(STATES), _about_expiry, _about_expiry)
def test_decisions_turn_at_turning_points_only(kind: Kind | None, state: str, one: int, other: int) -> None:
    """At two times between which there is no turning point a command leads to the same event, or is refused alike."""
    last = a.created(status=state)
    token = None if kind is None else fold(last)
    at, later = sorted(last.expires_at + timedelta(hours=number) for number in (one, other))
    commands: list[Command] = [
        a.create(expires_at=last.expires_at, at=time) if kind is None else command_at(kind, last, time)
        for time in (at, later)
    ]

    if not any(at < moment <= later for moment in turning_points(commands[0], token)):
        kinds_of = [
            found if isinstance(found, type | str) else type(found) for found in (outcome(c, token) for c in commands)
        ]
        assert kinds_of[0] == kinds_of[1]
