"""A token as callers see it."""

from datetime import datetime
from operator import attrgetter
from typing import Final, Literal

import msgspec

from events.api_token import Pfid, Time, TokenState
from service.domain.api_token import AvailableActions, available_actions
from service.http.answer.reply import Header


class Details(TokenState, frozen=True, kw_only=True):
    """A token as callers see it. `available_actions` says which commands are accepted now."""

    type: Literal["api_token"] = "api_token"
    token_id: Pfid = msgspec.field(name="id")
    status: Literal["active", "suspended", "revoked"]
    available_actions: AvailableActions
    last_used_at: Time | None


_inherited: Final = attrgetter(*(name for name in TokenState.__struct_fields__ if name not in Details.__annotations__))
"""The values of the state's fields that Details takes by position: those that it does not declare anew."""


class DetailsAnswer(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The token as it is now, or as it was when the command was done."""

    status: Literal["success"] = "success"
    details: Details


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


def etag(version: int) -> Header:
    """The header ETag of a token at that version of its stream."""
    return (b"etag", b'"%d"' % version)
