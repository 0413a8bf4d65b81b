"""Create an API token."""

from datetime import UTC, datetime
from typing import Annotated, Any, Final, Literal

import msgspec
import pfid
from msgspec import UNSET, UnsetType

from events.api_token import Pfid, Scope, Time, TokenCreated
from events.token.form import PREFIX
from projections.details.queries import TokenDetails
from service.domain.api_token import CreateToken
from service.domain.errors import TokenNotFound
from service.http import examples
from service.http.answer.details import Details, details_of
from service.http.answer.errors import Invalid
from service.http.answer.reply import Reply
from service.http.answer.schemas import IdempotencyKey, Reason
from service.http.operation import Example, Operation, Response
from service.http.request.body import Body
from service.http.request.call import Call
from service.http.request.reason import checked_reason
from service.http.request.shared_parameters import CONTEXT, IDEMPOTENCY_KEY, PREFER
from service.http.request.token_fields import GivenLabels, GivenName, checked_labels, checked_name
from service.http.routes.api_token.commands import (
    REPEATABLE,
    WRITTEN,
    actor,
    answer_headers,
    context,
    idempotency,
    links_on,
)

_KEY_GONE: Final = "The token was shown once and cannot be shown again: the key that signed it is no longer here"
_SCOPES: Final = {
    "if": {"properties": {"token_scope": {"const": "environment"}}},
    "then": {"properties": {"environment_id": {"type": "string"}}, "required": ["environment_id"]},
    "else": {"properties": {"environment_id": {"type": "null"}}},
}


class NewToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`environment_id` is required for scope `environment`, an id of the account, and not allowed for scope `account`.
    `account_id` is the caller's if left out. `expires_at` is in the future and within the longest lifetime that the
    service is configured for. A fraction of a second is left out: a token expires on a whole second, for the service as
    for everyone who reads the token. Left out, the token gets the configured lifetime."""

    token_scope: Scope
    account_id: Pfid | None = None
    environment_id: Pfid | None = None
    expires_at: Time | None = None
    name: GivenName | None = None
    labels: GivenLabels | UnsetType = UNSET


class CreateBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What creates a token."""

    details: Annotated[NewToken, msgspec.Meta(extra_json_schema=_SCOPES)]
    idempotency_key: IdempotencyKey | None = None
    reason: Reason | None = None


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


_NEW: Final = TokenDetails(
    token_id=examples.TOKEN_ID,
    account_id=examples.ACCOUNT_ID,
    environment_id=examples.ENVIRONMENT_ID,
    created_by_admin_user_id=None,
    token_scope="environment",
    status="active",
    expires_at=examples.EXPIRES,
    inserted_at=examples.INSERTED,
    updated_at=examples.INSERTED,
    stream_version=1,
    position=1,
    last_used_at=None,
)
_DETAILS: Final = details_of(_NEW, None, examples.INSERTED)
_BODY: Final = Body(
    CreateBody,
    required=True,
    examples={
        "account": Example("A token that manages the account's tokens", CreateBody(NewToken("account"))),
        "environment": Example(
            "A token of an environment, until the end of the year",
            CreateBody(
                NewToken("environment", examples.ACCOUNT_ID, examples.ENVIRONMENT_ID, examples.EXPIRES),
                examples.IDEMPOTENCY_KEY,
            ),
        ),
    },
)


async def create(call: Call) -> Reply:
    services, principal, body = call.services, call.principal, call[_BODY]
    new = body.details
    name = checked_name(new.name)
    labels = checked_labels(new.labels) if new.labels is not UNSET else {}
    reason = checked_reason(body.reason)
    expires_at = _utc(new.expires_at)
    # Without a field a command has the digest that it had before there was such a field.
    named = () if name is None else ("name", name)
    asked = (new.token_scope, new.environment_id, expires_at, *named, *(("labels", labels) if labels else ()))
    key = idempotency(call, body.idempotency_key, reason, "create", *asked)
    if new.account_id is not None and new.account_id != principal.account_id:
        await call.ensure_active()
        raise TokenNotFound("Account not found")
    command = CreateToken(
        token_id=pfid.generate_related(pfid.Pfid(principal.account_id)),
        account_id=principal.account_id,
        token_scope=new.token_scope,
        environment_id=new.environment_id,
        expires_at=expires_at or call.now + services.token_lifetime,
        max_lifetime=services.token_max_lifetime,
        key_id=services.issuer.keys.signing_key_id,
        by=actor(principal),
        at=call.now,
        name=name,
        labels=labels,
        reason=reason,
    )
    answer = await services.commands.handle(command, context=context(call), idempotent=key)
    if not isinstance(answer.event, TokenCreated):
        raise AssertionError(f"create led to {type(answer.event).__name__}")
    token = services.issuer.issue(answer.event)
    created = CreatedAnswer(
        status="success",
        details=details_of(answer.event, answer.last_used_at, answer.recorded_at),
        token=token,
        message=None if token else _KEY_GONE,
    )
    return Reply(created, 201, answer_headers(answer), position=answer.position)


def _utc(time: datetime | None) -> datetime | None:
    try:
        return time.astimezone(UTC) if time is not None else None
    except OverflowError:  # within hours of the calendar's ends
        raise Invalid({"expires_at": ["is out of range"]}) from None


CREATE: Final = Operation(
    id="create_api_token",
    method="post",
    path="/api/v1/api_token",
    tag="API tokens",
    summary="Create an API token",
    description=f"Answers with the token itself, a signed JWT, which is not stored and shown this once. {REPEATABLE}",
    handler=create,
    parameters=(IDEMPOTENCY_KEY, PREFER, *CONTEXT),
    body=_BODY,
    responses=(
        Response(
            type=CreatedAnswer,
            status=201,
            description="Created",
            headers=("ETag", *WRITTEN),
            examples={
                "created": Example(
                    "The token, shown this once",
                    CreatedAnswer(status="success", details=_DETAILS, token=f"{PREFIX}..."),
                ),
                "key gone": Example(
                    "A repeated request whose token cannot be made again",
                    CreatedAnswer(status="success", details=_DETAILS, token=None, message=_KEY_GONE),
                ),
            },
            links=links_on("$response.body#/details/id"),
        ),
    ),
    refusals=(
        TokenNotFound("Account not found"),
        Invalid({"environment_id": ["is required for scope environment"]}),
    ),
)
