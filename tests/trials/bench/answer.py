"""The answer that both yardsticks give: the fields of the API token's details, in the usual envelope."""

from datetime import datetime
from typing import Literal

import msgspec


class AvailableActions(msgspec.Struct):
    activate: bool
    suspend: bool
    revoke: bool
    delete: bool


class Details(msgspec.Struct, kw_only=True):
    type: Literal["api_token"] = "api_token"
    id: str
    account_id: str
    environment_id: str | None
    created_by_admin_user_id: str | None
    token_scope: str
    status: str
    available_actions: AvailableActions
    expires_at: datetime
    inserted_at: datetime
    last_used_at: datetime | None
    updated_at: datetime


class Answer(msgspec.Struct, kw_only=True):
    status: Literal["success"] = "success"
    details: Details


class Change(msgspec.Struct):
    """The body of the request."""

    idempotency_key: str | None = None
