"""What travels in bodies. Field names and types are those of the contract."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from events.api_token import ApiTokenEvent, Scope
from projections.details.queries import TokenDetails
from service.domain.api_token import AvailableActions, available_actions

# Requests


class CommandBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of activate, suspend, revoke and delete; all of it may be left out."""

    idempotency_key: str | None = None


class NewToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    token_scope: Scope
    account_id: str | None = None
    environment_id: str | None = None
    expires_at: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class CreateBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    details: NewToken
    idempotency_key: str | None = None


# Responses


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """A token as callers see it. `available_actions` says which commands are accepted now."""

    type: Literal["api_token"] = "api_token"
    id: str
    account_id: str
    environment_id: str | None
    created_by_admin_user_id: str | None
    token_scope: Scope
    status: Literal["active", "suspended", "revoked"]
    available_actions: AvailableActions
    expires_at: datetime
    inserted_at: datetime
    last_used_at: datetime | None
    updated_at: datetime


class Success(msgspec.Struct, frozen=True, kw_only=True):
    status: Literal["success"] = "success"


class DetailsAnswer(msgspec.Struct, frozen=True, kw_only=True):
    status: Literal["success"] = "success"
    details: Details


class CreatedAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`token` is the JWT, shown this once. It is null, with a `message`, where a repeated request asks for a token
    whose signing key is no longer here."""

    status: str
    details: Details
    token: str | None
    message: str | None = None


class Pagination(msgspec.Struct, frozen=True, kw_only=True):
    """`item_start`, `item_end` and `page_index` count from 1 (0 on an empty page); offsets count from 0."""

    item_count: int
    item_start: int
    item_end: int
    page_count: int
    page_index: int
    page_offset: int
    page_size: int
    next_page_offset: int | None
    previous_page_offset: int | None


class ListAnswer(msgspec.Struct, frozen=True, kw_only=True):
    status: Literal["success"] = "success"
    summaries: list[Details]
    pagination: Pagination
    sorting: str | None


class PingAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """For whom the token stands."""

    status: Literal["success"] = "success"
    token_id: str
    account_id: str
    environment_id: str | None
    token_scope: Scope
    expires_at: datetime


class ErrorAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    status: str
    code: str
    message: str
    errors: dict[str, list[str]] | None = None


class ReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`degraded` names what the service can do without for now, such as NATS."""

    status: Literal["success"] = "success"
    degraded: dict[str, str]


class NotReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    status: Literal["error"] = "error"
    code: Literal["unavailable"] = "unavailable"
    message: str
    missing: dict[str, str]
    degraded: dict[str, str]


def details_of(token: TokenDetails | ApiTokenEvent, last_used_at: datetime | None, at: datetime) -> Details:
    """A row of the read model, or the state after an event, as callers see it at that time."""
    return Details(
        id=token.token_id,
        account_id=token.account_id,
        environment_id=token.environment_id,
        created_by_admin_user_id=token.created_by_admin_user_id,
        token_scope=token.token_scope,
        status=token.status,  # type: ignore[arg-type]  # a deleted token is never shown
        available_actions=available_actions(token.status, token.expires_at, at),
        expires_at=token.expires_at,
        inserted_at=token.inserted_at,
        last_used_at=last_used_at,
        updated_at=token.updated_at,
    )
