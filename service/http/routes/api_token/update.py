"""Change the name or the labels of an API token."""

from typing import Any, Final

import msgspec
from msgspec import UNSET, UnsetType

from service.domain.api_token import UpdateToken, refusals
from service.domain.errors import InvalidAction, TokenNotFound, Unchanged
from service.http import examples
from service.http.answer.details import DetailsAnswer, details_of, etag
from service.http.answer.errors import Invalid
from service.http.answer.reply import Reply
from service.http.answer.schemas import IdempotencyKey, Reason
from service.http.operation import Example, Operation, Response
from service.http.request.body import Body
from service.http.request.call import Call
from service.http.request.shared_parameters import CONTEXT, IDEMPOTENCY_KEY, IF_MATCH, PREFER, TOKEN_ID
from service.http.request.token_fields import GivenLabels, GivenName, checked_labels, checked_name
from service.http.routes.api_token.commands import (
    REPEATABLE,
    WRITTEN,
    change,
    changed,
    links_on,
)


class TokenChanges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The fields to change; those that are left out stay as they are. Null takes the name away. `labels` are all that
    the token has from then on."""

    name: GivenName | UnsetType | None = UNSET
    labels: GivenLabels | UnsetType = UNSET


class UpdateBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A change of a token, with an idempotency key and a reason if the caller gives them."""

    details: TokenChanges
    idempotency_key: IdempotencyKey | None = None
    reason: Reason | None = None


_BODY: Final = Body(
    UpdateBody,
    required=True,
    examples={
        "name": Example("Another name", UpdateBody(TokenChanges(name="Gateway, green"))),
        "labels": Example(
            "Other labels, with an idempotency key",
            UpdateBody(TokenChanges(labels=msgspec.Raw(b'{"team":"payments"}')), examples.IDEMPOTENCY_KEY),
        ),
    },
)


async def update(call: Call) -> Reply:
    body = call[_BODY]
    try:
        return changed(await change(call, "update", UpdateToken, body, **_changes(body.details)))
    except Unchanged:
        found, now = await call.services.reader.get(call[TOKEN_ID], call.principal)
        details = details_of(found, found.last_used_at, now)
        return Reply(DetailsAnswer(details=details), headers=(etag(found.stream_version),), position=found.position)


def _changes(given: TokenChanges) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if given.name is not UNSET:
        changes["name"] = checked_name(given.name)
    if given.labels is not UNSET:
        changes["labels"] = checked_labels(given.labels)
    return changes


UPDATE: Final = Operation(
    id="update_api_token",
    method="put",
    path="/api/v1/api_token/{api_token_id}",
    tag="API tokens",
    summary="Change the name or the labels of an API token",
    description="Changes the fields that are given, and leaves the others as they are; a revoked token cannot be "
    "changed. The event `TokenUpdated` names the fields that have another value than before. If there are none, the "
    f"token is answered with as it is: there is no event, and the idempotency key is still free. {REPEATABLE}",
    handler=update,
    parameters=(TOKEN_ID, IDEMPOTENCY_KEY, IF_MATCH, PREFER, *CONTEXT),
    body=_BODY,
    responses=(
        Response(
            type=DetailsAnswer,
            headers=("ETag", *WRITTEN),
            examples=examples.details_answer("active"),
            links=links_on("$request.path.api_token_id"),
        ),
    ),
    refusals=(
        TokenNotFound(),
        *map(InvalidAction, refusals("update")),
        Invalid({"labels": ["must not have a key twice"]}),
    ),
)
