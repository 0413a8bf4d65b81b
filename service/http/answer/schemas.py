"""What travels in bodies. Field names and types are those of the contract.

The OpenAPI document is generated from these types. What is checked elsewhere than in decoding (the form of an id, of an
idempotency key) is said in `extra_json_schema`, which decoding does not look at.
"""

from datetime import datetime
from operator import attrgetter
from typing import Annotated, Any, Final, Literal
from uuid import UUID

import msgspec

from events.api_token import Actor, Pfid, Scope, Status, Time, TokenState
from events.cloudevents import CloudEvent
from events.log_point import PATTERN
from service.domain.api_token import AvailableActions, available_actions
from service.http.request.printable import LONGEST_REASON, REASON

EventCursor = Annotated[
    str,
    msgspec.Meta(
        description="A position, a dot and the id of the event there; 0 is before the first.",
        extra_json_schema={"pattern": f"^({PATTERN})$"},
    ),
]
Count = Annotated[int, msgspec.Meta(ge=0)]
Seconds = Annotated[float, msgspec.Meta(ge=0)]
Ordinal = Annotated[int, msgspec.Meta(ge=1)]
IdempotencyKey = Annotated[
    str,
    msgspec.Meta(
        description="The same key and command again: the first answer again, and nothing is done twice.",
        extra_json_schema={"minLength": 8, "maxLength": 64, "pattern": "^[ -~]*$"},
    ),
]

Reason = Annotated[
    str,
    msgspec.Meta(
        description="Why, in the caller's words: it becomes part of the event. White space around it is left out.",
        extra_json_schema={"minLength": 1, "maxLength": LONGEST_REASON, "pattern": REASON},
    ),
]

# Requests

_SCOPES: Final = {
    "if": {"properties": {"token_scope": {"const": "environment"}}},
    "then": {"properties": {"environment_id": {"type": "string"}}, "required": ["environment_id"]},
    "else": {"properties": {"environment_id": {"type": "null"}}},
}


class CommandBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of activate, suspend, revoke and delete; all of it may be left out."""

    idempotency_key: IdempotencyKey | None = None
    reason: Reason | None = None


class NewToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`environment_id` is required for scope `environment`, an id of the account, and not allowed for scope `account`.
    `account_id` is the caller's if left out. `expires_at` is in the future and within the longest lifetime that the
    service is configured for. A fraction of a second is left out: a token expires on a whole second, for the service as
    for everyone who reads the token. Left out, the token gets the configured lifetime."""

    token_scope: Scope
    account_id: Pfid | None = None
    environment_id: Pfid | None = None
    expires_at: Time | None = None


class CreateBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What creates a token."""

    details: Annotated[NewToken, msgspec.Meta(extra_json_schema=_SCOPES)]
    idempotency_key: IdempotencyKey | None = None
    reason: Reason | None = None


# Responses


class Details(TokenState, frozen=True, kw_only=True):
    """A token as callers see it. `available_actions` says which commands are accepted now."""

    type: Literal["api_token"] = "api_token"
    token_id: Pfid = msgspec.field(name="id")
    status: Literal["active", "suspended", "revoked"]
    available_actions: AvailableActions
    last_used_at: Time | None


_inherited: Final = attrgetter(*(name for name in TokenState.__struct_fields__ if name not in Details.__annotations__))
"""The values of the state's fields that Details takes by position: those that it does not declare anew."""


class Success(msgspec.Struct, frozen=True, kw_only=True):
    """It was done; there is no more to say."""

    status: Literal["success"] = "success"


class DetailsAnswer(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The token as it is now, or as it was when the command was done."""

    status: Literal["success"] = "success"
    details: Details


class CreatedAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`token` is the JWT, shown this once. It is null, with a `message`, where a repeated request asks for a token
    whose signing key is no longer here."""

    status: Literal["success"]
    details: Details
    token: str | None
    message: str | None = None

    def __repr__(self) -> str:
        return f"CreatedAnswer(details={self.details!r})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("details", self.details)]


class Pagination(msgspec.Struct, frozen=True, kw_only=True):
    """`item_start`, `item_end` and `page_index` count from 1 (0 on an empty page); offsets count from 0. `next_cursor`
    is where the next page begins, whatever is created or deleted until then; null on the last page. On a page that was
    asked for by a cursor the numbers count what was met on the way there."""

    item_count: Count
    item_start: Count
    item_end: Count
    page_count: Count
    page_index: Ordinal
    page_offset: Count
    page_size: Ordinal
    next_page_offset: Count | None
    previous_page_offset: Count | None
    next_cursor: str | None


class ListAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`sorting` repeats what was applied; null is newest first."""

    status: Literal["success"] = "success"
    summaries: list[Details]
    pagination: Pagination
    sorting: str | None


class PingAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """For whom the token stands."""

    status: Literal["success"] = "success"
    token_id: Pfid
    account_id: Pfid
    environment_id: Pfid | None
    token_scope: Scope
    expires_at: Time


class EventsAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`events` are CloudEvents, by their position in the log, each with the very bytes of the message on NATS. `cursor`
    names the event of the log up to which the account has no others: the next `cursor` to ask with. `position` is its
    position; it is less than `after` if the log does not reach that far: then it is not the log that you read before.
    `source` names the log; `more` says that there are events beyond `cursor` already."""

    status: Literal["success"] = "success"
    source: str
    events: list[CloudEvent]
    position: Count
    cursor: EventCursor
    more: bool


class RecentPropagation(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds from commit until all live verifiers had applied it, of the last commits that the process which answers
    has measured; null if it has measured none."""

    count: Count
    p50: Seconds | None
    p99: Seconds | None


class PropagationAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Who has applied a position. A verifier is `live` for as long as it may accept tokens: until its last receipt, its
    bound (one past five minutes counts as five minutes) and two seconds have passed, or until it said that it leaves.
    It has `applied` the position if its own is at or beyond it, and its event there is the log's. `refusing` counts the
    live ones that refuse every token at the moment because they cannot be sure: there a revocation is in force even
    before it is applied, an activation is not even after. `pending` names up to 100 live ones that have not applied it.
    `listening` is false while the process that answers cannot have heard of all: NATS is away, or was less than the
    longest known bound and two seconds ago. `seconds` is the time from the commit until the last of them had applied
    it; null while one has not, and where it is not known: without verifiers, or when it was applied long ago or before
    the process that answers listened."""

    status: Literal["success"] = "success"
    position: Ordinal
    head: Ordinal
    listening: bool
    live: Count
    applied: Count
    refusing: Count
    pending: list[str]
    seconds: Seconds | None
    recent: RecentPropagation


class HistoryEvent(msgspec.Struct, frozen=True, kw_only=True):
    """`status` is the token's after the event. `actor` caused it, for this `reason` if it gave one. `request_id`,
    `correlation_id` and `causation_id` are those of the request that carried the command, where there was one."""

    id: UUID
    type: str
    position: Ordinal
    stream_version: Ordinal
    time: Time
    status: Status
    actor: Actor
    reason: str | None
    request_id: str | None
    correlation_id: str | None
    causation_id: str | None


class HistoryAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`sorting` repeats what was applied; null is newest first. `more` says that others follow: ask again with the last
    one's `stream_version` as `before`, or, from the oldest on, as `after`."""

    status: Literal["success"] = "success"
    events: list[HistoryEvent]
    more: bool
    sorting: str | None


class ErrorAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`errors` comes with code `validation_errors` only: fields, and what is wrong with each."""

    status: Literal["error"]
    code: str
    message: str
    errors: dict[str, list[str]] | None = None


class ReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`degraded` names what the service can do without for now, such as NATS."""

    status: Literal["success"] = "success"
    degraded: dict[str, str]


class NotReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`missing` names what the service cannot do without."""

    status: Literal["error"] = "error"
    code: Literal["unavailable"] = "unavailable"
    message: str
    missing: dict[str, str]
    degraded: dict[str, str]


class PublicKey(msgspec.Struct, frozen=True, kw_only=True):
    """A JWK (RFC 7517) of an Ed25519 key (RFC 8037); a token's header names it by `kid`."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    x: str
    kid: str
    use: Literal["sig"]
    alg: Literal["EdDSA"]


class PublicKeys(msgspec.Struct, frozen=True, kw_only=True):
    """A JWK set with the keys that verify tokens. `tokentrail_log` is the source of the events that are about them: a
    verifier follows no other log. It is null while it is not known."""

    keys: list[PublicKey]
    tokentrail_log: str | None


def details_of(token: TokenState, last_used_at: datetime | None, at: datetime) -> Details:
    """A row of the read model, or the state after an event, as callers see it at that time."""
    if at < token.updated_at:  # by a clock that lags; `decide` does not go back in time either
        at = token.updated_at
    return Details(
        *_inherited(token),
        token_id=token.token_id,
        status=token.status,  # type: ignore[arg-type]  # a deleted token is never shown
        available_actions=available_actions(token.status, token.expires_at, at),
        last_used_at=last_used_at,
    )
