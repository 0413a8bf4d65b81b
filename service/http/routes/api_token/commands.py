"""The parts that all commands on tokens share: reading a request, and the headers of an answer."""

from typing import Any, Final, Protocol

import pfid

from events.api_token import Actor
from events.token.principal import Principal
from service.application.command_handler import Answer, RequestContext
from service.application.idempotency import IdempotentCommand, check_key, idempotent
from service.domain.api_token import ChangeToken
from service.domain.errors import TokenNotFound
from service.http.answer.details import DetailsAnswer, details_of, etag
from service.http.answer.errors import Invalid, RequestError
from service.http.answer.reply import Header, Reply
from service.http.operation import Link
from service.http.request.call import Call
from service.http.request.reason import checked_reason
from service.http.request.shared_parameters import (
    CAUSATION_ID,
    CORRELATION_ID,
    IDEMPOTENCY_KEY,
    IF_MATCH,
    TOKEN_ID,
    TRACE_PARENT,
)

WRITTEN: Final = ("Tokentrail-Position", "Idempotency-Replayed", "Preference-Applied", "Tokentrail-Propagation")
"""Headers of an answer to a command."""
REPEATABLE: Final = (
    "The same idempotency key with the same command gets the first answer again, byte for byte, with "
    "`Idempotency-Replayed: true`."
)
_AS_NEW: Final = {"query.min_position": "$response.header.Tokentrail-Position"}
PROPAGATION: Final = Link("get_propagation", {"query.position": "$response.header.Tokentrail-Position"})


class ChangeBody(Protocol):
    """What the bodies of all commands on an existing token have."""

    @property
    def idempotency_key(self) -> str | None: ...
    @property
    def reason(self) -> str | None: ...


async def change(call: Call, action: str, command: type[ChangeToken], body: ChangeBody, **fields: Any) -> Answer:
    """Does the command on the token that the path names. `fields` are the command's own.

    Raises:
        RequestError, Invalid: see `idempotency` and `checked_reason`.
        What `CommandHandler.handle` raises.
    """
    token_id, principal = call[TOKEN_ID], call.principal
    reason = checked_reason(body.reason)
    asked = (token_id, fields) if fields else (token_id,)
    key = idempotency(call, body.idempotency_key, reason, action, *asked)
    if not pfid.is_pfid(token_id):
        await call.ensure_active()  # no token has such an id; that the caller is active is still to be seen
        raise TokenNotFound
    return await call.services.commands.handle(
        command(
            token_id=token_id,
            account_id=principal.account_id,
            by=actor(principal),
            at=call.now,
            reason=reason,
            **fields,
        ),
        context=context(call),
        idempotent=key,
        if_match=call[IF_MATCH],
    )


def changed(answer: Answer) -> Reply:
    """Answers with the token after the command."""
    details = details_of(answer.event, answer.last_used_at, answer.recorded_at)
    return Reply(DetailsAnswer(details=details), headers=answer_headers(answer), position=answer.position)


def links_on(token_id: str) -> dict[str, Link]:
    """Links to commands on the token, if it is still at this version, and to reads that see what was just done.
    `token_id` is a runtime expression."""
    token = {"path.api_token_id": token_id}
    version = {"header.If-Match": "$response.header.ETag"}
    commands = ("activate", "suspend", "revoke", "delete")
    return {
        **{name: Link(f"{name}_api_token", {**token, **version}) for name in commands},
        "get": Link("get_api_token", {**token, **_AS_NEW}),
        "events": Link("list_api_token_events", {**token, **_AS_NEW}),
        "propagation": PROPAGATION,
    }


def context(call: Call) -> RequestContext:
    """Ids and trace context that came along."""
    request_id = call.request.scope["state"]["request_id"]
    return RequestContext(request_id, call[CORRELATION_ID], call[CAUSATION_ID], call[TRACE_PARENT])


def actor(principal: Principal) -> Actor:
    return Actor("api_token", principal.token_id)


def idempotency(
    call: Call, in_body: str | None, reason: str | None, name: str, *asked: object
) -> IdempotentCommand | None:
    """The idempotency key, from the header or the body, with the command that it belongs to; None without a key.

    A reason is part of what makes two commands the same. A command without one is digested as it was before there were
    reasons, so that keys used then go on working.

    Raises:
        RequestError: header and body have different keys.
        Invalid: the one in the body is not valid.
    """
    key = call[IDEMPOTENCY_KEY]
    if in_body is not None:
        try:
            check_key(in_body)
        except ValueError as error:
            raise Invalid({"idempotency_key": [str(error)]}) from None
        if key is not None and key != in_body:
            raise RequestError("The header Idempotency-Key and idempotency_key in the body differ")
        key = in_body
    return idempotent(key, name, *asked, *(() if reason is None else (reason,)))


def answer_headers(answer: Answer) -> tuple[Header, ...]:
    replayed = ((b"idempotency-replayed", b"true"),) if answer.replayed else ()
    return (etag(answer.event.stream_version), *replayed)
