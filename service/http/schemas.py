"""What travels in bodies. Field names and types are those of the contract.

The OpenAPI document is generated from these types. What is checked elsewhere than in decoding (the form of an id, of an
idempotency key) is said in `extra_json_schema`, which decoding does not look at.
"""

from datetime import datetime
from typing import Annotated, Final, Literal

import msgspec

from events.api_token import ApiTokenEvent, Scope
from projections.details.queries import TokenDetails
from service.domain.api_token import AvailableActions, available_actions

Pfid = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": "^[0-7][0-9a-hjkmnp-tv-z]{31}$"})]
Time = Annotated[datetime, msgspec.Meta(tz=True)]
Count = Annotated[int, msgspec.Meta(ge=0)]
Ordinal = Annotated[int, msgspec.Meta(ge=1)]
IdempotencyKey = Annotated[
    str,
    msgspec.Meta(
        description="The same key and command again: the first answer again, and nothing is done twice.",
        extra_json_schema={"minLength": 8, "maxLength": 64, "pattern": "^[ -~]*$"},
    ),
]

# Requests

_SCOPES: Final = {
    "if": {"properties": {"token_scope": {"const": "environment"}}},
    "then": {"properties": {"environment_id": {"type": "string"}}, "required": ["environment_id"]},
    "else": {"properties": {"environment_id": {"type": "null"}}},
}


class CommandBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of activate, suspend, revoke and delete; all of it may be left out."""

    idempotency_key: IdempotencyKey | None = None


class NewToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`environment_id` is required for scope `environment`, an id of the account, and not allowed for scope `account`.
    `account_id` is the caller's if left out. `expires_at` is in the future and within the longest lifetime that the
    service is configured for; left out, the token gets the configured lifetime."""

    token_scope: Scope
    account_id: Pfid | None = None
    environment_id: Pfid | None = None
    expires_at: Time | None = None


class CreateBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What creates a token."""

    details: Annotated[NewToken, msgspec.Meta(extra_json_schema=_SCOPES)]
    idempotency_key: IdempotencyKey | None = None


# Responses


class Details(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A token as callers see it. `available_actions` says which commands are accepted now."""

    type: Literal["api_token"] = "api_token"
    id: Pfid
    account_id: Pfid
    environment_id: Pfid | None
    created_by_admin_user_id: Pfid | None
    token_scope: Scope
    status: Literal["active", "suspended", "revoked"]
    available_actions: AvailableActions
    expires_at: Time
    inserted_at: Time
    last_used_at: Time | None
    updated_at: Time


class Success(msgspec.Struct, frozen=True, kw_only=True):
    """It was done; there is no more to say."""

    status: Literal["success"] = "success"


class DetailsAnswer(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The token as it is now, or as it was when the command was done."""

    status: Literal["success"] = "success"
    details: Details


class CreatedAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`token` is the JWT, shown this once. It is null, with a `message`, where a repeated request asks for a token
    whose signing key is no longer here."""

    status: Literal["success"]
    details: Details
    token: str | None
    message: str | None = None


class Pagination(msgspec.Struct, frozen=True, kw_only=True):
    """`item_start`, `item_end` and `page_index` count from 1 (0 on an empty page); offsets count from 0."""

    item_count: Count
    item_start: Count
    item_end: Count
    page_count: Count
    page_index: Ordinal
    page_offset: Count
    page_size: Ordinal
    next_page_offset: Count | None
    previous_page_offset: Count | None


class ListAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`sorting` repeats what was applied; null is newest first."""

    status: Literal["success"] = "success"
    summaries: list[Details]
    pagination: Pagination
    sorting: str | None


class PingAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """For whom the token stands."""

    status: Literal["success"] = "success"
    token_id: Pfid
    account_id: Pfid
    environment_id: Pfid | None
    token_scope: Scope
    expires_at: Time


class ErrorAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`errors` comes with code `validation_errors` only: fields, and what is wrong with each."""

    status: Literal["error"]
    code: str
    message: str
    errors: dict[str, list[str]] | None = None


class ReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`degraded` names what the service can do without for now, such as NATS."""

    status: Literal["success"] = "success"
    degraded: dict[str, str]


class NotReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`missing` names what the service cannot do without."""

    status: Literal["error"] = "error"
    code: Literal["unavailable"] = "unavailable"
    message: str
    missing: dict[str, str]
    degraded: dict[str, str]


class PublicKey(msgspec.Struct, frozen=True, kw_only=True):
    """A JWK (RFC 7517) of an Ed25519 key (RFC 8037); a token's header names it by `kid`."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    x: str
    kid: str
    use: Literal["sig"]
    alg: Literal["EdDSA"]


class PublicKeys(msgspec.Struct, frozen=True, kw_only=True):
    """A JWK set with the keys that verify tokens."""

    keys: list[PublicKey]


def details_of(token: TokenDetails | ApiTokenEvent, last_used_at: datetime | None, at: datetime) -> Details:
    """A row of the read model, or the state after an event, as callers see it at that time."""
    if at < token.updated_at:  # by a clock that lags; `decide` does not go back in time either
        at = token.updated_at
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
