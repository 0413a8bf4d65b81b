"""The aggregate `ApiToken`: commands, state, evolve, decide.

The lifecycle is one table. `decide` and `available_actions` both read it, so that what a token says it allows is what
commands accept.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, get_args

import msgspec
import pfid
from msgspec import UNSET, UnsetType

from events.api_token import (
    Actor,
    ApiTokenEvent,
    Scope,
    Status,
    TokenActivated,
    TokenCreated,
    TokenDeleted,
    TokenExpired,
    TokenExpiring,
    TokenRevoked,
    TokenState,
    TokenSuspended,
    TokenUpdated,
    state_of,
)
from service.domain.errors import (
    ALREADY_ACTIVE,
    ALREADY_EXISTS,
    ALREADY_REVOKED,
    ALREADY_SUSPENDED,
    EXPIRES_LATER,
    HAS_EXPIRED,
    NOT_EXPIRED,
    NOT_REVOKED,
    InvalidAction,
    InvalidCommand,
    TokenNotFound,
    TooEarly,
    Unchanged,
)

DAY: Final = timedelta(days=1)


# Commands


class CreateToken(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The caller of `decide` chooses `token_id`, `key_id` and the default of a missing `expires_at`. `decide` drops
    a fraction of a second of `expires_at`: the claim `exp` has none, and both must name the same end."""

    token_id: str
    account_id: str
    token_scope: Scope
    environment_id: str | None
    expires_at: datetime
    max_lifetime: timedelta
    key_id: str
    by: Actor
    at: datetime
    name: str | None = None
    labels: dict[str, str] = {}
    reason: str | None = None


class ChangeToken(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The fields that all commands on an existing token have; `account_id` is the account the actor acts in."""

    token_id: str
    account_id: str
    by: Actor
    at: datetime
    reason: str | None = None


class ActivateToken(ChangeToken, frozen=True, kw_only=True):
    """Let a suspended token work again."""


class SuspendToken(ChangeToken, frozen=True, kw_only=True):
    """Stop an active token until it is activated."""


class RevokeToken(ChangeToken, frozen=True, kw_only=True):
    """Stop a token for good."""


class DeleteToken(ChangeToken, frozen=True, kw_only=True):
    """Take a revoked token away."""


class UpdateToken(ChangeToken, frozen=True, kw_only=True):
    """Change the fields that are given; UNSET leaves a field as it is."""

    name: str | UnsetType | None = UNSET
    labels: dict[str, str] | UnsetType = UNSET


_CHANGEABLE: Final = sorted({*UpdateToken.__struct_fields__} - {*ChangeToken.__struct_fields__})
"""The fields of a token that callers may change."""


class WarnOfExpiry(ChangeToken, frozen=True, kw_only=True):
    """Say that the token expires within so many days."""

    days: int


class ExpireToken(ChangeToken, frozen=True, kw_only=True):
    """Say that the token's `expires_at` has passed."""


Command = CreateToken | ChangeToken


# State


class ApiToken(TokenState, frozen=True, kw_only=True):
    """The state of a token after its events so far; `stream_version` is how many they are."""

    stream_version: int


def evolve(token: ApiToken | None, event: ApiTokenEvent) -> ApiToken:
    """Returns the token after one more event. Events carry the whole state, so the latest alone is enough."""
    return ApiToken(*state_of(event), stream_version=event.stream_version)


# Lifecycle


class Transition(msgspec.Struct, frozen=True, kw_only=True):
    """The effect of a command on an existing token.

    It leads from one of `sources` to `target` (None: the status stays as it is) by `event`; from another status it is
    refused with that status's refusal. It is refused with `too_early` until the token expires (or a number of days
    before, if the command has `days`), and with `too_late` from then on; None is no limit. `action` names it. If
    it is `for_callers`, callers ask for it by that name, with no fields of its own, and `available_actions` has it.
    """

    action: str
    sources: frozenset[Status]
    target: Status | None
    event: type[ApiTokenEvent]
    refusals: Mapping[Status, str]
    too_early: str | None = None
    too_late: str | None = None
    for_callers: bool = True


_ALREADY: Final[Mapping[Status, str]] = {
    "active": ALREADY_ACTIVE,
    "suspended": ALREADY_SUSPENDED,
    "revoked": ALREADY_REVOKED,
}
_NOT_REVOKED: Final[Mapping[Status, str]] = {"active": NOT_REVOKED, "suspended": NOT_REVOKED}
_USABLE: Final[frozenset[Status]] = frozenset({"active", "suspended"})

LIFECYCLE: Final[Mapping[type[ChangeToken], Transition]] = {
    ActivateToken: Transition(
        action="activate",
        sources=frozenset({"suspended"}),
        target="active",
        event=TokenActivated,
        refusals=_ALREADY,
        too_late=HAS_EXPIRED,
    ),
    SuspendToken: Transition(
        action="suspend",
        sources=frozenset({"active"}),
        target="suspended",
        event=TokenSuspended,
        refusals=_ALREADY,
    ),
    RevokeToken: Transition(
        action="revoke",
        sources=_USABLE,
        target="revoked",
        event=TokenRevoked,
        refusals=_ALREADY,
    ),
    DeleteToken: Transition(
        action="delete",
        sources=frozenset({"revoked"}),
        target="deleted",
        event=TokenDeleted,
        refusals=_NOT_REVOKED,
    ),
    UpdateToken: Transition(
        action="update",
        sources=_USABLE,
        target=None,
        event=TokenUpdated,
        refusals=_ALREADY,
        for_callers=False,
    ),
    WarnOfExpiry: Transition(
        action="warn",
        sources=_USABLE,
        target=None,
        event=TokenExpiring,
        refusals=_ALREADY,
        too_early=EXPIRES_LATER,
        too_late=HAS_EXPIRED,
        for_callers=False,
    ),
    ExpireToken: Transition(
        action="expire",
        sources=_USABLE,
        target=None,
        event=TokenExpired,
        refusals=_ALREADY,
        too_early=NOT_EXPIRED,
        for_callers=False,
    ),
}


def refusals(action: str) -> tuple[str, ...]:
    """Returns the messages with which an action may be refused: first by the token's status, then by the time.

    Raises:
        KeyError: there is no such action.
    """
    found = {each.action: each for each in LIFECYCLE.values()}[action]
    by_status = (refusal for status, refusal in found.refusals.items() if status not in found.sources)
    by_time = (refusal for refusal in (found.too_early, found.too_late) if refusal is not None)
    return tuple(dict.fromkeys((*by_status, *by_time)))


class AvailableActions(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Says of each action `for_callers` whether it is accepted now."""

    activate: bool
    suspend: bool
    revoke: bool
    delete: bool


_NOTHING: Final = AvailableActions(**dict.fromkeys(AvailableActions.__struct_fields__, False))
_AVAILABLE: Final[Mapping[tuple[Status, bool], AvailableActions]] = {
    (status, expired): AvailableActions(
        **{
            each.action: status in each.sources and not (expired and each.too_late)
            for each in LIFECYCLE.values()
            if each.for_callers
        }
    )
    for status in get_args(Status)
    for expired in (False, True)
}


def available_actions(status: Status, expires_at: datetime, at: datetime) -> AvailableActions:
    """Returns which of the callers' commands `decide` accepts at that time."""
    return _AVAILABLE.get((status, expires_at <= at), _NOTHING)


# Decide


def decide(command: Command, token: ApiToken | None) -> ApiTokenEvent:
    """Returns the one event that the command leads to.

    It does not see to it that a token expires once, and is warned about once for each number of days: the state comes
    from the latest event, which does not tell. service/expiry sends these commands with an idempotency key for that.

    Raises:
        DomainError: the command is refused; see errors.py for the tree.
    """
    if isinstance(command, CreateToken):
        return _create(command, token)
    if token is None or token.account_id != command.account_id or token.status == "deleted":
        raise TokenNotFound
    transition = LIFECYCLE[type(command)]
    if token.status not in transition.sources:
        raise InvalidAction(transition.refusals[token.status])
    if transition.too_early and command.at < _earliest(command, token.expires_at):
        raise TooEarly(transition.too_early)
    if transition.too_late and command.at >= token.expires_at:
        raise InvalidAction(transition.too_late)
    changes: dict[str, Any] = {"status": transition.target} if transition.target else {}
    own: dict[str, Any] = {}
    if isinstance(command, WarnOfExpiry):
        own = {"days_left": command.days}
    elif isinstance(command, UpdateToken):
        changes = _changes(command, token)
        own = {"changed": list(changes)}
    changed = token
    if changes:
        # A clock that lags behind the one that wrote the last event must not take the token back in time.
        at = command.at if command.at > token.updated_at else token.updated_at
        changed = msgspec.structs.replace(token, updated_at=at, **changes)
    return transition.event(
        *state_of(changed),
        stream_version=token.stream_version + 1,
        actor=command.by,
        reason=command.reason,
        **own,
    )


def _changes(command: UpdateToken, token: ApiToken) -> dict[str, Any]:
    """Returns the fields that the command changes, in the order of their names, with their new values.

    Raises:
        Unchanged: there are none.
    """
    given = {name: getattr(command, name) for name in _CHANGEABLE}
    changes = {name: value for name, value in given.items() if value is not UNSET and value != getattr(token, name)}
    if not changes:
        raise Unchanged
    return changes


def _earliest(command: ChangeToken, expires_at: datetime) -> datetime:
    """Returns the moment before which a command is too early; None if it never is."""
    return expires_at - command.days * DAY if isinstance(command, WarnOfExpiry) else expires_at


def turning_points(command: Command, token: ApiToken | None) -> tuple[datetime, ...]:
    """Returns the moments at which the decision of `decide` about the command may change."""
    if isinstance(command, CreateToken):
        return (_end(command),)
    if token is None:
        return ()
    transition = LIFECYCLE[type(command)]
    begin = (_earliest(command, token.expires_at),) if transition.too_early else ()
    return (*begin, token.expires_at) if transition.too_late else begin


def _create(command: CreateToken, token: ApiToken | None) -> TokenCreated:
    if token is not None:
        raise InvalidAction(ALREADY_EXISTS)
    errors: dict[str, list[str]] = {}
    if command.token_scope == "environment" and command.environment_id is None:
        errors["environment_id"] = ["is required for scope environment"]
    if command.token_scope == "account" and command.environment_id is not None:
        errors["environment_id"] = ["is not allowed for scope account"]
    elif command.environment_id is not None and not of_account(command.environment_id, command.account_id):
        errors["environment_id"] = ["is not an environment of the account"]
    expires_at = _end(command)
    if expires_at <= command.at:
        errors["expires_at"] = ["must be in the future"]
    elif expires_at > command.at + command.max_lifetime:
        errors["expires_at"] = [f"must be within {command.max_lifetime.days} days"]
    if errors:
        raise InvalidCommand(errors)
    return TokenCreated(
        token_id=command.token_id,
        account_id=command.account_id,
        environment_id=command.environment_id,
        created_by_admin_user_id=command.by.id if command.by.type == "admin_user" else None,
        token_scope=command.token_scope,
        status="active",
        expires_at=expires_at,
        inserted_at=command.at,
        updated_at=command.at,
        name=command.name,
        labels=command.labels,
        stream_version=1,
        actor=command.by,
        reason=command.reason,
        key_id=command.key_id,
    )


def _end(command: CreateToken) -> datetime:
    """Returns the whole second at which the token expires."""
    return command.expires_at.replace(microsecond=0)


def of_account(some_id: str, account_id: str) -> bool:
    """Returns True if the id is a PFID in the account's partition."""
    return pfid.is_pfid(some_id) and some_id[10:16] == account_id[10:16]
