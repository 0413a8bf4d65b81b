"""Random histories against the contract's table, written down here a second time and independently."""

from datetime import datetime, timedelta
from typing import Final

from hypothesis import given as for_all
from hypothesis import strategies as st

from events.api_token import ApiTokenEvent
from service.domain.api_token import (
    ActivateToken,
    ApiToken,
    Command,
    DeleteToken,
    ExpireToken,
    RevokeToken,
    SuspendToken,
    WarnOfExpiry,
    available_actions,
    decide,
    evolve,
    turning_points,
)
from service.domain.errors import DomainError, InvalidAction, TokenNotFound
from tests.harness import builders as a
from tests.service.domain.specification import fold

TABLE: Final = """
            active     suspended  revoked    deleted
  activate  409        active     409        404
  suspend   suspended  409        409        404
  revoke    revoked    revoked    409        404
  delete    409        409        deleted    404
  warn      active     suspended  409        404
  expire    active     suspended  409        404
"""
CALLERS: Final = ("activate", "suspend", "revoke", "delete")
DAYS: Final = 1
KINDS: Final[dict[str, type[a.Change]]] = {
    "activate": ActivateToken,
    "suspend": SuspendToken,
    "revoke": RevokeToken,
    "delete": DeleteToken,
    "warn": WarnOfExpiry,
    "expire": ExpireToken,
}
EVENTS: Final = {
    "activate": "TokenActivated",
    "suspend": "TokenSuspended",
    "revoke": "TokenRevoked",
    "delete": "TokenDeleted",
    "warn": "TokenExpiring",
    "expire": "TokenExpired",
}

_head, *_rows = [line.split() for line in TABLE.splitlines() if line]
CELLS: Final = {(action, state): cell for action, *cells in _rows for state, cell in zip(_head, cells, strict=True)}

actions: Final = st.sampled_from(sorted(KINDS))
minutes: Final = st.integers(-30, 120)
"""How far the clock goes on between two commands; now and then it lags."""


def outcome(command: Command, token: ApiToken | None) -> ApiTokenEvent | str:
    """The event, or the HTTP status of the refusal."""
    try:
        return decide(command, token)
    except TokenNotFound:
        return "404"
    except InvalidAction:
        return "409"


def a_command(action: str, last: ApiTokenEvent, at: datetime) -> Command:
    return a.command(KINDS[action], last, at=at, **({"days": DAYS} if action == "warn" else {}))


def in_time(action: str, at: datetime, expires_at: datetime) -> bool:
    return {
        "activate": at < expires_at,
        "warn": expires_at - timedelta(days=DAYS) <= at < expires_at,
        "expire": expires_at <= at,
    }.get(action, True)


@for_all(st.lists(st.tuples(actions, minutes), max_size=30), st.integers(1, 3000))
def test_histories(steps: list[tuple[str, int]], lifetime: int) -> None:
    """Any sequence of commands leads through the table's states, with versions and times in order."""
    first = a.created(expires_at=a.NOW + timedelta(minutes=lifetime))
    events: list[ApiTokenEvent] = [first]
    state, now = "active", a.NOW
    for action, passed in steps:
        now += timedelta(minutes=passed)
        cell = CELLS[action, state]
        if cell in ("active", "suspended") and not in_time(action, now, first.expires_at):
            cell = "409"
        event = outcome(a_command(action, first, now), fold(*events))
        if isinstance(event, str):
            assert event == cell
            continue
        assert (type(event).__name__, event.status) == (EVENTS[action], cell)
        assert event.stream_version == events[-1].stream_version + 1
        assert event.updated_at >= events[-1].updated_at
        assert event.updated_at == events[-1].updated_at or action in CALLERS
        assert getattr(event, "days_left", DAYS) == DAYS
        unchanged = ("token_id", "account_id", "environment_id", "token_scope", "expires_at", "inserted_at")
        assert all(getattr(event, name) == getattr(first, name) for name in unchanged)
        events.append(event)
        state = cell
    assert fold(*events) == evolve(None, events[-1])


@for_all(
    st.sampled_from(["active", "suspended", "revoked", "deleted"]),
    st.integers(-2, 2),
)
def test_available_actions(state: str, after_expiry: int) -> None:
    """A token's available actions are exactly the commands that are accepted, expired or not."""
    last = a.created(status=state)
    at = last.expires_at + timedelta(microseconds=after_expiry)
    available = available_actions(last.status, last.expires_at, at)

    accepted = {action: not isinstance(outcome(a_command(action, last, at), fold(last)), str) for action in CALLERS}
    assert {action: getattr(available, action) for action in CALLERS} == accepted


_days: Final = st.integers(-1600, 120)
"""Minutes: from before a day ahead of the expiry until after it."""


@for_all(st.sampled_from([*KINDS, "create"]), st.lists(st.integers(0, 3), max_size=4), _days, _days)
def test_decisions_turn_at_turning_points_only(kind: str, steps: list[int], one: int, other: int) -> None:
    """At two times between which there is no turning point, a command leads to the same kind of event, or is refused
    alike."""
    token = a.created(expires_at=a.NOW + timedelta(minutes=60))
    last: ApiTokenEvent = token
    for step in steps:
        last = (a.suspended, a.activated, a.revoked, a.expiring)[step](last)
    at, later = sorted(a.NOW + timedelta(minutes=number) for number in (one, other))
    changes = {"days": DAYS} if kind == "warn" else {}
    commands = [
        a.create(expires_at=token.expires_at, at=time)
        if kind == "create"
        else a.command(KINDS[kind], last, at=time, **changes)
        for time in (at, later)
    ]
    state = None if kind == "create" else fold(token, last)
    turning = turning_points(commands[0], state)

    if not any(at < moment <= later for moment in turning):
        assert _what(commands[0], state) == _what(commands[1], state)


def _what(command: Command, token: ApiToken | None) -> type | str:
    try:
        return type(decide(command, token))
    except InvalidAction as refusal:
        return str(refusal)
    except DomainError as refusal:
        return type(refusal)
