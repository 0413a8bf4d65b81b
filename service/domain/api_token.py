"""The aggregate `ApiToken`: commands, state, evolve, decide.

The lifecycle is one table. `decide` and `available_actions` both read it, so that what a token says it allows is what
commands accept.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, Literal

import msgspec
import pfid

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
    TokenSuspended,
)
from service.domain.errors import (
    DomainError,
    InvalidCommand,
    TokenAlreadyActive,
    TokenAlreadyExists,
    TokenAlreadyRevoked,
    TokenAlreadySuspended,
    TokenExpiresLater,
    TokenHasExpired,
    TokenNotExpired,
    TokenNotFound,
    TokenNotRevoked,
)

Action = Literal["activate", "suspend", "revoke", "delete", "warn", "expire"]

DAY: Final = timedelta(days=1)


# Commands


class CreateToken(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """`token_id`, `key_id` and a missing expiry's default are chosen by the caller of `decide`, not by it. Of
    `expires_at` a fraction of a second is left out: in a token, `exp` has none, and all are to agree when it ends."""

    token_id: str
    account_id: str
    token_scope: Scope
    environment_id: str | None
    created_by_admin_user_id: str | None
    expires_at: datetime
    max_lifetime: timedelta
    key_id: str
    by: Actor
    at: datetime
    reason: str | None = None


class ChangeToken(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What the commands on an existing token have in common; `account_id` is the account the actor acts in."""

    token_id: str
    account_id: str
    by: Actor
    at: datetime
    reason: str | None = None


class ActivateToken(ChangeToken, frozen=True, kw_only=True):
    """Let a suspended token work again."""


class SuspendToken(ChangeToken, frozen=True, kw_only=True):
    """Stop an active token, for now."""


class RevokeToken(ChangeToken, frozen=True, kw_only=True):
    """Stop a token for good."""


class DeleteToken(ChangeToken, frozen=True, kw_only=True):
    """Take a revoked token away."""


class WarnOfExpiry(ChangeToken, frozen=True, kw_only=True):
    """Say that the token expires within so many days."""

    days: int


class ExpireToken(ChangeToken, frozen=True, kw_only=True):
    """Say that the token's `expires_at` has passed."""


Command = CreateToken | ChangeToken


# State


class ApiToken(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A token as its events so far say; `version` is the number of them."""

    token_id: str
    account_id: str
    environment_id: str | None
    created_by_admin_user_id: str | None
    token_scope: Scope
    status: Status
    expires_at: datetime
    inserted_at: datetime
    updated_at: datetime
    version: int


def evolve(token: ApiToken | None, event: ApiTokenEvent) -> ApiToken:
    """The token after one more event. Events carry the whole state, so the latest alone is enough."""
    return ApiToken(
        token_id=event.token_id,
        account_id=event.account_id,
        environment_id=event.environment_id,
        created_by_admin_user_id=event.created_by_admin_user_id,
        token_scope=event.token_scope,
        status=event.status,
        expires_at=event.expires_at,
        inserted_at=event.inserted_at,
        updated_at=event.updated_at,
        version=event.stream_version,
    )


# Lifecycle


class AvailableActions(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    activate: bool
    suspend: bool
    revoke: bool
    delete: bool


class _Transition(msgspec.Struct, frozen=True):
    """From which states an action leads to which one (None: it stays as it is), by which event, and what to say in the
    other states."""

    sources: frozenset[Status]
    target: Status | None
    event: (
        type[TokenActivated]
        | type[TokenSuspended]
        | type[TokenRevoked]
        | type[TokenDeleted]
        | type[TokenExpiring]
        | type[TokenExpired]
    )
    refusals: Mapping[Status, type[DomainError]]


_ALREADY: Final[Mapping[Status, type[DomainError]]] = {
    "active": TokenAlreadyActive,
    "suspended": TokenAlreadySuspended,
    "revoked": TokenAlreadyRevoked,
}
_NOT_REVOKED: Final[Mapping[Status, type[DomainError]]] = {"active": TokenNotRevoked, "suspended": TokenNotRevoked}

LIFECYCLE: Final[Mapping[Action, _Transition]] = {
    "activate": _Transition(frozenset({"suspended"}), "active", TokenActivated, _ALREADY),
    "suspend": _Transition(frozenset({"active"}), "suspended", TokenSuspended, _ALREADY),
    "revoke": _Transition(frozenset({"active", "suspended"}), "revoked", TokenRevoked, _ALREADY),
    "delete": _Transition(frozenset({"revoked"}), "deleted", TokenDeleted, _NOT_REVOKED),
    "warn": _Transition(frozenset({"active", "suspended"}), None, TokenExpiring, _ALREADY),
    "expire": _Transition(frozenset({"active", "suspended"}), None, TokenExpired, _ALREADY),
}

_ACTIONS: Final[Mapping[type[ChangeToken], Action]] = {
    ActivateToken: "activate",
    SuspendToken: "suspend",
    RevokeToken: "revoke",
    DeleteToken: "delete",
    WarnOfExpiry: "warn",
    ExpireToken: "expire",
}

_NOTHING: Final = AvailableActions(activate=False, suspend=False, revoke=False, delete=False)
_AVAILABLE: Final[Mapping[tuple[Status, bool], AvailableActions]] = {
    (status, expired): AvailableActions(
        activate=status in LIFECYCLE["activate"].sources and not expired,
        suspend=status in LIFECYCLE["suspend"].sources,
        revoke=status in LIFECYCLE["revoke"].sources,
        delete=status in LIFECYCLE["delete"].sources,
    )
    for status in ("active", "suspended", "revoked", "deleted")
    for expired in (False, True)
}


def available_actions(status: Status, expires_at: datetime, at: datetime) -> AvailableActions:
    """Which of the callers' commands `decide` accepts at that time."""
    return _AVAILABLE.get((status, expires_at <= at), _NOTHING)


# Decide


def decide(command: Command, token: ApiToken | None) -> ApiTokenEvent:
    """The one event that the command leads to.

    That a token expires once, and is warned about once for so many days, is not decided here: the state is that of the
    latest event, which does not tell. Who sends these commands sends them with a key (service/expiry).

    Raises:
        DomainError: the command is refused; see errors.py for the tree.
    """
    if isinstance(command, CreateToken):
        return _create(command, token)
    if token is None or token.account_id != command.account_id or token.status == "deleted":
        raise TokenNotFound
    transition = LIFECYCLE[_ACTIONS[type(command)]]
    if token.status not in transition.sources:
        raise transition.refusals[token.status]
    _check_time(command, token.expires_at)
    # A clock that lags behind the one that wrote the last event must not take the token back in time.
    at = command.at if command.at > token.updated_at else token.updated_at
    return transition.event(
        token_id=token.token_id,
        account_id=token.account_id,
        environment_id=token.environment_id,
        created_by_admin_user_id=token.created_by_admin_user_id,
        token_scope=token.token_scope,
        status=transition.target or token.status,
        expires_at=token.expires_at,
        inserted_at=token.inserted_at,
        updated_at=at if transition.target else token.updated_at,
        stream_version=token.version + 1,
        actor=command.by,
        reason=command.reason,
        **_own_fields(command),
    )


def _own_fields(command: ChangeToken) -> dict[str, Any]:
    """What only the event of this command has."""
    match command:
        case WarnOfExpiry(days=days):
            return {"days_left": days}
        case _:
            return {}


def _check_time(command: ChangeToken, expires_at: datetime) -> None:
    match command:
        case ActivateToken(at=at) if expires_at <= at:
            raise TokenHasExpired
        case ExpireToken(at=at) if at < expires_at:
            raise TokenNotExpired
        case WarnOfExpiry(at=at) if expires_at <= at:
            raise TokenHasExpired("The API token has expired: it is too late for a warning")
        case WarnOfExpiry(at=at, days=days) if at < expires_at - days * DAY:
            raise TokenExpiresLater


def turning_points(command: Command, token: ApiToken | None) -> tuple[datetime, ...]:
    """The moments before and from which on `decide` says different things of the command, whatever else is the same."""
    match command, token:
        case CreateToken(expires_at=expires_at), _:
            return (expires_at,)
        case ActivateToken() | ExpireToken(), ApiToken(expires_at=expires_at):
            return (expires_at,)
        case WarnOfExpiry(days=days), ApiToken(expires_at=expires_at):
            return (expires_at - days * DAY, expires_at)
        case _:
            return ()


def _create(command: CreateToken, token: ApiToken | None) -> TokenCreated:
    if token is not None:
        raise TokenAlreadyExists
    errors: dict[str, list[str]] = {}
    if command.token_scope == "environment" and command.environment_id is None:
        errors["environment_id"] = ["is required for scope environment"]
    if command.token_scope == "account" and command.environment_id is not None:
        errors["environment_id"] = ["is not allowed for scope account"]
    elif command.environment_id is not None and not of_account(command.environment_id, command.account_id):
        errors["environment_id"] = ["is not an environment of the account"]
    expires_at = command.expires_at.replace(microsecond=0)
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
        created_by_admin_user_id=command.created_by_admin_user_id,
        token_scope=command.token_scope,
        status="active",
        expires_at=expires_at,
        inserted_at=command.at,
        updated_at=command.at,
        stream_version=1,
        actor=command.by,
        reason=command.reason,
        key_id=command.key_id,
    )


def of_account(some_id: str, account_id: str) -> bool:
    """Whether the id is a PFID in the account's partition."""
    return pfid.is_pfid(some_id) and some_id[10:16] == account_id[10:16]
