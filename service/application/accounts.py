"""A new account and its first token, for an operator with database access."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
import pfid

from events.api_token import Actor, TokenCreated
from service.application.command_handler import CommandHandler, RequestContext
from service.application.token_issuer import TokenIssuer
from service.domain.api_token import CreateToken


class NewAccount(msgspec.Struct, frozen=True):
    """`token` is the JWT of the account's first token, of account scope: it manages all the others."""

    account_id: str
    admin_user_id: str
    token_id: str
    expires_at: datetime
    token: str

    def __repr__(self) -> str:
        return f"NewAccount(account_id={self.account_id!r}, token_id={self.token_id!r})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("account_id", self.account_id), ("token_id", self.token_id)]


async def create_account(
    commands: CommandHandler, issuer: TokenIssuer, *, at: datetime, lifetime: timedelta
) -> NewAccount:
    account_id = pfid.generate_root()
    admin_user_id = pfid.generate_related(account_id)
    token_id = pfid.generate_related(account_id)
    answer = await commands.handle(
        CreateToken(
            token_id=token_id,
            account_id=account_id,
            token_scope="account",
            environment_id=None,
            expires_at=at + lifetime,
            max_lifetime=lifetime,
            key_id=issuer.keys.signing_key_id,
            by=Actor("admin_user", admin_user_id),
            at=at,
        ),
        context=RequestContext(),
    )
    created = answer.event
    token = issuer.issue(created) if isinstance(created, TokenCreated) else None
    if token is None:
        raise AssertionError("a token that was just created is signed by the key that signs")
    return NewAccount(account_id, admin_user_id, token_id, created.expires_at, token)
