"""The table of operations: all that callers can ask for, and all that they can be answered."""

from collections.abc import Mapping
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST

from events.api_token import Status
from service.application.errors import (
    BadToken,
    IdempotencyKeyReused,
    LogDiffers,
    NotAuthenticated,
    NotPermitted,
    NotReached,
    Overloaded,
    PositionNotFound,
    PreconditionFailed,
    TooManyRequests,
)
from service.domain.errors import (
    InvalidAction,
    TokenAlreadyActive,
    TokenAlreadyRevoked,
    TokenAlreadySuspended,
    TokenHasExpired,
    TokenNotFound,
    TokenNotRevoked,
)
from service.http.answer.errors import BadRequest, Invalid, TooLarge, UnsupportedMediaType
from service.http.answer.schemas import (
    CommandBody,
    CreateBody,
    CreatedAnswer,
    DetailsAnswer,
    EventsAnswer,
    HistoryAnswer,
    ListAnswer,
    NotReadyAnswer,
    PingAnswer,
    PropagationAnswer,
    PublicKeys,
    ReadyAnswer,
)
from service.http.answer.schemas import Success as Done
from service.http.openapi import examples, links
from service.http.openapi.model import Link, Operation, RequestBody, Success
from service.http.openapi.parameters import AT, CONTEXT
from service.http.request.query import LAST_POSITION
from service.http.routes.event_stream import MEDIA_TYPE

TAGS: Final = {
    "API tokens": "Create API tokens, read them, and change their status.",
    "Events": "What happened to the account's tokens, and how far verifiers know of it.",
    "Caller": "Whom a token stands for.",
    "Operation": "For those who run the service, and those who verify tokens.",
}

_NO_CALLER: Final = (NotAuthenticated(), BadToken())
_CALLER: Final = (*_NO_CALLER, TooManyRequests())
_ALWAYS: Final = (Overloaded(), Exception())
_AT: Final = (NotReached(4712), BadRequest("The header Tokentrail-Min-Position is not a position"))
_FEED: Final = (
    "For whoever has missed some, or has no access to NATS. To go on, ask again with the answer's `cursor`. It names "
    "an event: if the log has another one at that position, or ends before it, the database was set back to an earlier "
    "point, and the answer is 409 `log_differs`: begin anew.\n\n"
    "With `Accept: text/event-stream` they come as they happen, within milliseconds, as Server-Sent Events: `id` is "
    "the event's cursor, `event` the type, `data` the same message. After a cut, `Last-Event-ID` goes on without "
    "missing any, by the same rule. In ten seconds without an event a comment comes. It ends when the bearer is no "
    "longer good, when the log is another one, when nothing is taken for ten seconds, and when the service shuts down. "
    "It does not begin (404) after a position that the log does not have."
)
_BODY: Final = (
    BadRequest("The request body is not JSON in UTF-8"),
    TooLarge("The request body is larger than 65536 bytes"),
    UnsupportedMediaType("The request body must be JSON, with Content-Type: application/json"),
    IdempotencyKeyReused(),
)
_WRITTEN: Final = ("Tokentrail-Position", "Idempotency-Replayed", "Preference-Applied", "Tokentrail-Propagation")
_REPEATABLE: Final = (
    "The same idempotency key with the same command gets the first answer again, byte for byte, with "
    "`Idempotency-Replayed: true`."
)


def _command(
    name: str, summary: str, description: str, status: Status | None, refusals: tuple[InvalidAction, ...]
) -> Operation:
    """A command on a token that leads to that status, or, with None, takes it away."""
    path = "/api/v1/api_token/{api_token_id}"
    return Operation(
        id=f"{name}_api_token",
        method="post" if status else "delete",
        path=f"{path}/{name}" if status else path,
        tag="API tokens",
        summary=summary,
        description=f"{description} {_REPEATABLE}",
        parameters=("ApiTokenId", "IdempotencyKey", "IfMatch", "Prefer", *CONTEXT),
        body=RequestBody(type=CommandBody, required=False, examples=examples.COMMAND),
        successes=(
            Success(
                type=DetailsAnswer,
                headers=("ETag", *_WRITTEN),
                examples=examples.details(status),
                links=links.CHANGED,
            )
            if status
            else Success(type=Done, headers=_WRITTEN, examples=examples.SUCCESS, links=links.DELETED),
        ),
        errors=(
            *_CALLER,
            NotPermitted(),
            TokenNotFound(),
            *refusals,
            PreconditionFailed(),
            *_BODY,
            Invalid({"idempotency_key": ["must have 8 to 64 characters"], "reason": ["must have 1 to 500 characters"]}),
            *_ALWAYS,
        ),
    )


def _events(next_: Mapping[str, Link]) -> tuple[Success, ...]:
    return (
        Success(type=EventsAnswer, examples=examples.EVENTS, links=next_),
        Success(type=str, media_type=MEDIA_TYPE, examples=examples.STREAM),
    )


OPERATIONS: Final = (
    Operation(
        id="create_api_token",
        method="post",
        path="/api/v1/api_token",
        tag="API tokens",
        summary="Create an API token",
        description="Answers with the token itself, a signed JWT, which is not stored and shown this once. "
        f"{_REPEATABLE}",
        parameters=("IdempotencyKey", "Prefer", *CONTEXT),
        body=RequestBody(type=CreateBody, required=True, examples=examples.CREATE),
        successes=(
            Success(
                type=CreatedAnswer,
                status=201,
                description="Created",
                headers=("ETag", *_WRITTEN),
                examples=examples.CREATED,
                links=links.CREATED,
            ),
        ),
        errors=(
            *_CALLER,
            NotPermitted(),
            TokenNotFound("Account not found"),
            *_BODY,
            Invalid({"environment_id": ["is required for scope environment"]}),
            *_ALWAYS,
        ),
    ),
    Operation(
        id="list_api_tokens",
        method="get",
        path="/api/v1/api_token",
        tag="API tokens",
        summary="List the account's API tokens",
        description="A page of them: those for which all filters hold, newest first unless `sorting` says otherwise. "
        "Deleted tokens are not among them. `item_count` is exact: how many match when the page is read. "
        "To go through many, follow `next_cursor` rather than `next_page_offset`: an offset is counted anew for each "
        "page, and shifts when tokens are created or deleted meanwhile. Without filters or with `status` alone a page "
        "takes about as long however many tokens there are; other filters take longer the more tokens they match, "
        "and what changed in the last seconds costs a little more with each change.",
        parameters=(
            "AccountId",
            "StatusFilter",
            "ScopeFilter",
            "EnvironmentFilter",
            "AdminUserFilter",
            "ExpiresAfter",
            "ExpiresBefore",
            "LastUsedBefore",
            "LastUsed",
            "Sorting",
            "Offset",
            "Cursor",
            "PageSize",
            "IgnoredIdempotencyKey",
            *AT,
        ),
        successes=(Success(type=ListAnswer, examples=examples.LIST),),
        errors=(
            *_AT,
            *_CALLER,
            NotPermitted(),
            TokenNotFound("Account not found"),
            BadRequest("The query is malformed"),
            Invalid({"pagination[page_size]": ["must be a whole number from 1 to 100"]}),
            *_ALWAYS,
        ),
    ),
    Operation(
        id="get_api_token",
        method="get",
        path="/api/v1/api_token/{api_token_id}",
        tag="API tokens",
        summary="Get an API token",
        description="As it is, or as it was at a time or a position, also if it is deleted by now. As it was it has "
        "the `ETag` of that version, the `available_actions` of that time, and the `last_used_at` that was known when "
        "its last event until then was recorded. A token of environment scope may get itself, and no other.",
        parameters=("ApiTokenId", "AsOf", "AsOfPosition", "IgnoredIdempotencyKey", *AT),
        successes=(
            Success(
                type=DetailsAnswer,
                headers=("ETag", "Tokentrail-Position"),
                optional_headers=("Tokentrail-Position",),
                examples=examples.details("active"),
            ),
        ),
        errors=(
            *_CALLER,
            NotPermitted(),
            TokenNotFound(),
            BadRequest("The query is malformed"),
            Invalid({"as_of": ["has not come yet"]}),
            *_AT,
            *_ALWAYS,
        ),
    ),
    Operation(
        id="list_api_token_events",
        method="get",
        path="/api/v1/api_token/{api_token_id}/event",
        tag="API tokens",
        summary="See what happened to an API token",
        description="Each change, and who caused it, for which reason; always up to date. Newest first if not asked "
        "otherwise. Also of a deleted token.",
        parameters=(
            "ApiTokenId",
            "AfterVersion",
            "BeforeVersion",
            "Limit",
            "HistorySorting",
            "IgnoredIdempotencyKey",
            *AT,
        ),
        successes=(Success(type=HistoryAnswer, examples=examples.HISTORY),),
        errors=(
            *_CALLER,
            NotPermitted(),
            TokenNotFound(),
            BadRequest("The query is malformed"),
            Invalid({"limit": ["must be a whole number from 1 to 1000"]}),
            *_AT,
            *_ALWAYS,
        ),
    ),
    _command(
        "activate",
        "Activate a suspended API token",
        "It works again, everywhere. A token past its `expires_at` cannot be activated.",
        "active",
        (TokenAlreadyActive(), TokenAlreadyRevoked(), TokenHasExpired()),
    ),
    _command(
        "suspend",
        "Suspend an active API token",
        "It stops working, for now.",
        "suspended",
        (TokenAlreadySuspended(), TokenAlreadyRevoked()),
    ),
    _command(
        "revoke",
        "Revoke an API token",
        "It stops working, for good.",
        "revoked",
        (TokenAlreadyRevoked(),),
    ),
    _command(
        "delete",
        "Delete a revoked API token",
        "It is no longer found; its trail stays.",
        None,
        (TokenNotRevoked(),),
    ),
    Operation(
        id="list_events",
        method="get",
        path="/api/v1/event",
        tag="Events",
        summary="Read the account's events",
        description=f"Those after a position, in the order of the log, each as subscribers receive it. {_FEED}",
        parameters=("After", "EventCursor", "Limit", "TokenId", "LastEventId", "IgnoredIdempotencyKey", *AT),
        successes=_events(links.NEXT_EVENTS),
        errors=(
            *_CALLER,
            NotPermitted(),
            PositionNotFound(),
            LogDiffers(),
            BadRequest("The query is malformed"),
            Invalid({"limit": ["must be a whole number from 1 to 1000"]}),
            *_AT,
            *_ALWAYS,
        ),
    ),
    Operation(
        id="list_all_events",
        method="get",
        path="/api/v1/operator/event",
        tag="Operation",
        summary="Read the events of all accounts",
        description=f"For an operator, whose bearer is no API token. {_FEED}",
        parameters=("After", "EventCursor", "Limit", "LastEventId", "IgnoredIdempotencyKey", *AT),
        successes=_events(links.NEXT_OF_ALL),
        errors=(
            *_NO_CALLER,
            PositionNotFound(),
            LogDiffers(),
            BadRequest("The query is malformed"),
            Invalid({"limit": ["must be a whole number from 1 to 1000"]}),
            *_AT,
            *_ALWAYS,
        ),
        security="operator",
    ),
    Operation(
        id="get_propagation",
        method="get",
        path="/api/v1/propagation",
        tag="Events",
        summary="See which verifiers have applied a position",
        description="As they reported to the process that answers, each a second ago at most. Verifiers serve all "
        "accounts, so any may ask for any position.",
        parameters=("Position", "IgnoredIdempotencyKey", *AT),
        successes=(Success(type=PropagationAnswer, examples=examples.PROPAGATION),),
        errors=(
            *_CALLER,
            NotPermitted(),
            PositionNotFound(),
            BadRequest("The query is malformed"),
            Invalid({"position": [f"must be a whole number from 1 to {LAST_POSITION}"]}),
            *_AT,
            *_ALWAYS,
        ),
    ),
    Operation(
        id="ping",
        method="get",
        path="/api/v1/ping",
        tag="Caller",
        summary="See whether a token works",
        description="Tells a live token whom it stands for, whatever its scope.",
        parameters=("IgnoredIdempotencyKey", *AT),
        successes=(Success(type=PingAnswer, examples=examples.PING),),
        errors=(
            *_CALLER,
            BadRequest("The query is malformed"),
            Invalid({"min_position": [f"must be a whole number from 0 to {LAST_POSITION}"]}),
            *_AT,
            *_ALWAYS,
        ),
    ),
    Operation(
        id="live",
        method="get",
        path="/health/live",
        tag="Operation",
        summary="Is the process alive?",
        description="Looks at nothing else.",
        successes=(Success(type=Done, examples=examples.SUCCESS),),
        authenticated=False,
    ),
    Operation(
        id="ready",
        method="get",
        path="/health/ready",
        tag="Operation",
        summary="Can the service do its work?",
        description="Names what is missing if it cannot, and what it can do without for now.",
        successes=(
            Success(type=ReadyAnswer, description="It can", examples=examples.READY),
            Success(
                type=NotReadyAnswer,
                status=503,
                description="It cannot",
                headers=("Retry-After",),
                examples=examples.NOT_READY,
            ),
        ),
        authenticated=False,
    ),
    Operation(
        id="public_keys",
        method="get",
        path="/.well-known/jwks.json",
        tag="Operation",
        summary="The public keys that verify tokens",
        description="A JWK set (RFC 7517). A key stays in it for as long as tokens that it signed are to work. "
        "`tokentrail_log` names the log whose events say which tokens are good.",
        successes=(Success(type=PublicKeys, headers=("Cache-Control",), examples=examples.KEYS),),
        errors=_ALWAYS,
        authenticated=False,
    ),
    Operation(
        id="metrics",
        method="get",
        path="/metrics",
        tag="Operation",
        summary="Metrics for Prometheus",
        description="Of the process that answers.",
        successes=(Success(type=str, media_type=CONTENT_TYPE_LATEST, examples=examples.METRICS),),
        authenticated=False,
    ),
)
