"""Commands on an existing token that callers may send: activate, suspend, revoke and delete it."""

from typing import Final

import msgspec

from events.api_token import Status
from service.domain.api_token import LIFECYCLE, ChangeToken, Transition, refusals
from service.domain.errors import InvalidAction, TokenNotFound
from service.http import examples
from service.http.answer.details import DetailsAnswer
from service.http.answer.errors import Invalid
from service.http.answer.reply import Reply
from service.http.answer.schemas import IdempotencyKey, Reason, Success
from service.http.operation import Example, Handler, Link, Operation, Response
from service.http.request.body import Body
from service.http.request.call import Call
from service.http.request.printable import LONGEST_REASON
from service.http.request.shared_parameters import CONTEXT, IDEMPOTENCY_KEY, IF_MATCH, PREFER, TOKEN_ID
from service.http.routes.api_token.commands import (
    PROPAGATION,
    REPEATABLE,
    WRITTEN,
    answer_headers,
    change,
    changed,
    links_on,
)

_TOKEN_ID: Final = "$request.path.api_token_id"


class CommandBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of a command on an existing token; all of it may be left out."""

    idempotency_key: IdempotencyKey | None = None
    reason: Reason | None = None


BODY: Final = Body(
    CommandBody,
    required=False,
    examples={
        "empty": Example("Nothing to say", {}),
        "key": Example("With an idempotency key", CommandBody(examples.IDEMPOTENCY_KEY)),
        "reason": Example("With a reason", CommandBody(reason=examples.REASON)),
    },
)


_TEXTS: Final = {
    "activate": (
        "Activate a suspended API token",
        "The token works again. A token past its `expires_at` cannot be activated.",
    ),
    "suspend": ("Suspend an active API token", "The token stops working until it is activated."),
    "revoke": ("Revoke an API token", "The token stops working for ever. After this it can be deleted."),
    "delete": ("Delete a revoked API token", "The token is no longer found or listed. Its events can still be read."),
}
"""Summary and description of each action."""


def _handler(action: str, command: type[ChangeToken], *, deletes: bool) -> Handler:
    async def change_token(call: Call) -> Reply:
        return changed(await change(call, action, command, call[BODY]))

    async def delete_token(call: Call) -> Reply:
        answer = await change(call, action, command, call[BODY])
        return Reply(Success(), headers=answer_headers(answer)[1:], position=answer.position)  # without the ETag

    return delete_token if deletes else change_token


def _response(after: Status) -> Response:
    if after == "deleted":
        links = {"events": Link("list_api_token_events", {"path.api_token_id": _TOKEN_ID}), "propagation": PROPAGATION}
        return Response(type=Success, headers=WRITTEN, examples=examples.SUCCESS, links=links)
    return Response(
        type=DetailsAnswer,
        headers=("ETag", *WRITTEN),
        examples=examples.details_answer(after),
        links=links_on(_TOKEN_ID),
    )


def _operation(command: type[ChangeToken], transition: Transition) -> Operation:
    action, after = transition.action, transition.target or sorted(transition.sources)[0]
    path, deletes = "/api/v1/api_token/{api_token_id}", after == "deleted"
    summary, description = _TEXTS[action]
    why = {"idempotency_key": [IDEMPOTENCY_KEY.why("")], "reason": [f"must have 1 to {LONGEST_REASON} characters"]}
    return Operation(
        id=f"{action}_api_token",
        method="delete" if deletes else "post",
        path=path if deletes else f"{path}/{action}",
        tag="API tokens",
        summary=summary,
        description=f"{description} {REPEATABLE}",
        handler=_handler(action, command, deletes=deletes),
        parameters=(TOKEN_ID, IDEMPOTENCY_KEY, IF_MATCH, PREFER, *CONTEXT),
        body=BODY,
        responses=(_response(after),),
        refusals=(TokenNotFound(), *map(InvalidAction, refusals(action)), Invalid(why)),
    )


OPERATIONS: Final = tuple(
    _operation(command, transition) for command, transition in LIFECYCLE.items() if transition.for_callers
)
