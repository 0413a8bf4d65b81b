"""Parameters and headers, by the names that operations use for them."""

from collections.abc import Mapping
from typing import Final

from msgspec.json import schema

from events.api_token import Pfid
from events.log_point import PATTERN
from projections.details.selection import SORTINGS
from service.application.history import NO_VERSION
from service.application.read_at_position import WITHIN
from service.http.answer.schemas import EventCursor
from service.http.openapi import examples
from service.http.openapi.model import Json
from service.http.request.headers import SAFE_ID
from service.http.request.list_query import DEFAULT_PAGE, LARGEST_OFFSET, LARGEST_PAGE, NEVER, SCOPES, STATUSES
from service.http.request.parse import ETAGS
from service.http.request.prefer import LONGEST_WAIT, MOST_NAMES
from service.http.request.query import DEFAULT_EVENTS, HISTORY_SORTINGS, LAST_POSITION, MOST_EVENTS

_KEY: Final = r'^(?:[!#-~][ -~]{6,62}[!-~]|"(?:[ !#-\[\]-~]|\\["\\]){8,64}")$'
_TAGS: Final = rf"^(?:[ \t]*\*[ \t]*|{ETAGS.pattern})$"
_SAFE: Final = f"^{SAFE_ID.pattern}$"
_SORTINGS: Final = sorted(SORTINGS, key=lambda name: (name.lstrip("-"), name))
_TIME: Final = {"type": "string", "format": "date-time"}
_LEFT_OUT: Final = "What does not have the form is left out, not refused."


def _header(name: str, description: str, example: str, pattern: str | None = None) -> Json:
    form = {"type": "string"} if pattern is None else {"type": "string", "pattern": pattern}
    return {"name": name, "in": "header", "description": description, "schema": form, "example": example}


def _query(name: str, description: str, form: Json, example: str | None = None) -> Json:
    """A parameter in the query. Without a value it counts as left out."""
    parameter: Json = {"name": name, "in": "query", "description": description, "allowEmptyValue": True, "schema": form}
    return parameter if example is None else {**parameter, "example": example}


PARAMETERS: Final[Mapping[str, Json]] = {
    "ApiTokenId": {
        "name": "api_token_id",
        "in": "path",
        "required": True,
        "description": "The token's id. One of another form is an id that no token has: 404.",
        "schema": schema(Pfid),
        "example": examples.TOKEN_ID,
    },
    "IdempotencyKey": _header(
        "Idempotency-Key",
        "8 to 64 printable ASCII characters, quoted or bare; the same as `idempotency_key` in the body. "
        "Both, if they differ, are refused with 400.",
        examples.IDEMPOTENCY_KEY,
        _KEY,
    ),
    "IfMatch": _header(
        "If-Match",
        "Do it only if the token's ETag is one of these; `*` is any. Weak tags never match.",
        '"2"',
        _TAGS,
    ),
    "TraceParent": _header(
        "traceparent",
        f"W3C Trace Context; it becomes part of the event. {_LEFT_OUT}",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    ),
    "CorrelationId": _header(
        "X-Correlation-Id",
        f"What the request belongs to; it becomes part of the event. Up to 128 of `A-Za-z0-9._:/+=@-`. {_LEFT_OUT}",
        "order-4711",
    ),
    "CausationId": _header(
        "X-Causation-Id",
        f"What caused the request; it becomes part of the event. Up to 128 of `A-Za-z0-9._:/+=@-`. {_LEFT_OUT}",
        "evt-0815",
    ),
    "Prefer": _header(
        "Prefer",
        "RFC 7240. With `wait=N` the answer, the same as ever, comes when all live verifiers have applied the event, "
        f"or after N seconds, at most {LONGEST_WAIT}; `Tokentrail-Propagation` says which. It comes at once if there "
        "are no live verifiers, or too many requests wait already. Other preferences, and what cannot be understood, "
        "are ignored.",
        "wait=2",
    ),
    "RequestId": _header(
        "X-Request-Id",
        "The caller's own id for the request, up to 128 of `A-Za-z0-9._:/+=@-`; the response repeats it. "
        "Without one, or with one of another form, the service makes one.",
        examples.REQUEST_ID,
    ),
    "AccountId": _query("account_id", "The caller's own account. Any other is not found.", schema(Pfid)),
    "Offset": _query(
        "pagination[offset]",
        "How many to leave out.",
        {"type": "integer", "minimum": 0, "maximum": LARGEST_OFFSET, "default": 0},
    ),
    "PageSize": _query(
        "pagination[page_size]",
        "How many to answer with at most.",
        {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": DEFAULT_PAGE},
    ),
    "Cursor": _query(
        "pagination[cursor]",
        "The `next_cursor` of the page before: the page begins where that one ended. Tokens that are there all along "
        "are met once, whatever is created or deleted on the way; a token whose sorted field changes meanwhile may be "
        "met twice or not at all. It goes with the account, the sorting and the filters that it was made for: with "
        "others it is refused with 422, and so is one whose signing key is no longer here. `pagination[page_size]` may "
        "change. However far the page, it takes as long as the first. Not together with `pagination[offset]`.",
        {"type": "string"},
        examples.CURSOR,
    ),
    "Sorting": _query(
        "sorting",
        "A field, with `-` in front for descending; tokens with the same value by `id`, in the same direction. Those "
        "never used come last, in both directions of `last_used_at`. Newest first if left out.",
        {"type": "string", "enum": _SORTINGS},
    ),
    "StatusFilter": _query("status", "Tokens of this status only.", {"type": "string", "enum": [*STATUSES]}),
    "ScopeFilter": _query("token_scope", "Tokens of this scope only.", {"type": "string", "enum": [*SCOPES]}),
    "EnvironmentFilter": _query(
        "environment_id", "Tokens of this environment only, which is one of the account.", schema(Pfid)
    ),
    "AdminUserFilter": _query(
        "created_by_admin_user_id",
        "Tokens that this admin user created only, who is one of the account.",
        schema(Pfid),
    ),
    "ExpiresAfter": _query("expires_after", "Tokens that expire then or later only.", _TIME, "2027-03-01T00:00:00Z"),
    "ExpiresBefore": _query("expires_before", "Tokens that expire earlier only.", _TIME, "2027-04-01T00:00:00Z"),
    "LastUsedBefore": _query(
        "last_used_before",
        "Tokens that were last used earlier only; not those never used. Uses are written down every few seconds.",
        _TIME,
        "2027-01-01T00:00:00Z",
    ),
    "LastUsed": _query(
        "last_used",
        "Tokens never used only. Not together with `last_used_before`.",
        {"type": "string", "enum": [NEVER]},
    ),
    "After": _query(
        "after",
        "The position after which to begin. To go on, `cursor` is safer: a database that was restored from a backup "
        "has other events at the same positions.",
        {"type": "integer", "minimum": 0, "maximum": LAST_POSITION, "default": 0},
    ),
    "EventCursor": _query(
        "cursor",
        "The `cursor` of the answer before, or the `id` of an event of the stream: what follows comes. 409 if the log "
        "does not have that event. Not together with `after`.",
        schema(EventCursor),
        examples.EVENT_CURSOR,
    ),
    "Limit": _query(
        "limit",
        "How many events to answer with at most.",
        {"type": "integer", "minimum": 1, "maximum": MOST_EVENTS, "default": DEFAULT_EVENTS},
    ),
    "TokenId": _query(
        "token_id",
        "Events of this token only, also if it is deleted. There are none of a token that is not the account's.",
        schema(Pfid),
    ),
    "Position": _query(
        "position",
        "The position, such as a command's answer has in `Tokentrail-Position`; the last of the log if left out.",
        {"type": "integer", "minimum": 1, "maximum": LAST_POSITION},
    ),
    "MinPosition": _query(
        "min_position",
        "A position, such as a command's answer has in `Tokentrail-Position`: what is read is at least as new, or the "
        f"answer, after {WITHIN:.0f} seconds, is 503.",
        {"type": "integer", "minimum": 0, "maximum": LAST_POSITION},
    ),
    "MinPositionHeader": _header(
        "Tokentrail-Min-Position",
        "The same as `min_position` in the query. Both, if they differ, are refused with 400.",
        "4711",
        "^[0-9]{1,19}$",
    ),
    "AsOf": _query(
        "as_of",
        "The token as it was at this time, RFC 3339 with an offset (`+` in a query is `%2B`): after the last of its "
        "events that was recorded then or before. A time that has not come is refused. What was true within the last "
        "seconds may still change: by commands under way, and by as much as the service's clocks differ.",
        {"type": "string", "format": "date-time"},
    ),
    "AsOfPosition": _query(
        "as_of_position",
        "The token as it was at this position of the log; not together with `as_of`. One that the log does not have "
        "yet is refused. What was true at a position never changes.",
        {"type": "integer", "minimum": 1, "maximum": LAST_POSITION},
    ),
    "AfterVersion": _query(
        "after",
        "Only events with a higher `stream_version`.",
        {"type": "integer", "minimum": 0, "maximum": NO_VERSION, "default": 0},
    ),
    "BeforeVersion": _query(
        "before",
        "Only events with a lower `stream_version`.",
        {"type": "integer", "minimum": 1, "maximum": NO_VERSION},
    ),
    "HistorySorting": _query(
        "sorting",
        "`stream_version` is oldest first, with `-` in front newest first, as if left out.",
        {"type": "string", "enum": list(HISTORY_SORTINGS)},
    ),
    "LastEventId": _header(
        "Last-Event-ID",
        "For a stream: the `id` of the event after which it goes on; it counts before `cursor` and `after`. Browsers "
        "send it by themselves.",
        examples.EVENT_CURSOR,
        f"^({PATTERN})?$",
    ),
    "IgnoredIdempotencyKey": _query("idempotency_key", "Taken, and ignored: reads change nothing.", {"type": "string"}),
}

AT: Final = ("MinPosition", "MinPositionHeader")
CONTEXT: Final = ("TraceParent", "CorrelationId", "CausationId")

HEADERS: Final[Mapping[str, Json]] = {
    "X-Request-Id": {
        "description": "The request's id: the caller's own, if usable.",
        "required": True,
        "schema": {"type": "string", "pattern": _SAFE},
        "example": examples.REQUEST_ID,
    },
    "ETag": {
        "description": "The token's version, for If-Match. It counts the token's events from 1.",
        "required": True,
        "schema": {"type": "string", "pattern": '^"[1-9][0-9]*"$'},
        "example": '"3"',
    },
    "Tokentrail-Position": {
        "description": "A position in the log: of the event that a command led to; of a token's last event as of then; "
        "with 503, the one that the service has come to.",
        "required": True,
        "schema": {"type": "integer", "minimum": 1},
        "example": 4711,
    },
    "Idempotency-Replayed": {
        "description": "There if this is the first answer to this idempotency key again; nothing was done now.",
        "schema": {"type": "string", "const": "true"},
    },
    "Preference-Applied": {
        "description": "There if the request preferred to wait: for how many seconds it would have waited at most.",
        "schema": {"type": "string", "pattern": "^wait=([0-9]|10)$"},
        "example": "wait=2",
    },
    "Tokentrail-Propagation": {
        "description": "There if the request preferred to wait: who has applied the event, as an RFC 9651 dictionary. "
        "`position` is the event's, `live` the number of verifiers that may accept tokens, `applied` the number of "
        f"those that have applied it; `pending` names up to {MOST_NAMES} that have not. `listening=?0` says that "
        "there may be others: NATS is away, or was less than the longest known bound and two seconds ago. A verifier "
        "that is cut off counts as live for its bound and two seconds more; by then it refuses all tokens.",
        "schema": {"type": "string", "pattern": "^position=[1-9][0-9]*, live=[0-9]+, applied=[0-9]+(, [ -~]+)?$"},
        "example": 'position=4711, live=3, applied=2, pending=("gateway-2")',
    },
    "Retry-After": {
        "description": "After how many seconds to try again.",
        "required": True,
        "schema": {"type": "integer", "minimum": 0},
        "example": 1,
    },
    "WWW-Authenticate": {
        "description": "How to authenticate (RFC 6750).",
        "required": True,
        "schema": {"type": "string"},
        "example": "Bearer",
    },
    "Allow": {
        "description": "The methods that the path has.",
        "required": True,
        "schema": {"type": "string"},
        "example": "GET, OPTIONS",
    },
    "Cache-Control": {
        "description": "How long the response may be kept.",
        "required": True,
        "schema": {"type": "string"},
        "example": "public, max-age=300",
    },
}
