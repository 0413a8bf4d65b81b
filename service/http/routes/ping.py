"""Tells whom a token stands for, if it works."""

from typing import Final, Literal

import msgspec

from events.api_token import Pfid, Scope, Time
from service.http import examples
from service.http.answer.reply import Reply
from service.http.operation import Example, Operation, Response
from service.http.request.call import Call
from service.http.request.shared_parameters import READ


class PingAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """For whom the token stands."""

    status: Literal["success"] = "success"
    token_id: Pfid
    account_id: Pfid
    environment_id: Pfid | None
    token_scope: Scope
    expires_at: Time


async def ping(call: Call) -> Reply:
    await call.ensure_active()
    principal = call.principal
    return Reply(
        PingAnswer(
            token_id=principal.token_id,
            account_id=principal.account_id,
            environment_id=principal.environment_id,
            token_scope=principal.scope,
            expires_at=principal.expires_at,
        )
    )


PING: Final = Operation(
    id="ping",
    method="get",
    path="/api/v1/ping",
    tag="Caller",
    summary="See whether a token works",
    description="Returns whom the token stands for, if it works. Tokens of every scope may ask.",
    handler=ping,
    caller="any token",
    parameters=READ,
    responses=(
        Response(
            type=PingAnswer,
            examples={
                "account": Example(
                    "A token of account scope",
                    PingAnswer(
                        token_id=examples.TOKEN_ID,
                        account_id=examples.ACCOUNT_ID,
                        environment_id=None,
                        token_scope="account",
                        expires_at=examples.EXPIRES,
                    ),
                )
            },
        ),
    ),
)
