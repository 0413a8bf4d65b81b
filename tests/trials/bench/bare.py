"""The upper yardstick: routes that only decode the body and answer. No token is checked and nothing is kept."""

from datetime import UTC, datetime, timedelta
from typing import Literal

import msgspec
from litestar import Litestar, get, post


class AvailableActions(msgspec.Struct):
    activate: bool
    suspend: bool
    revoke: bool = True
    delete: bool = False


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
    """What both yardsticks answer: the fields of the API token's details, in the usual envelope."""

    status: Literal["success"] = "success"
    details: Details


class Change(msgspec.Struct):
    """The body of the request."""

    idempotency_key: str | None = None


def actions(status: str) -> AvailableActions:
    return AvailableActions(activate=status == "suspended", suspend=status == "active")


@post("/api/v1/api_token/{token_id:str}/activate", status_code=200)
async def activate(token_id: str, data: Change) -> Answer:
    return _answer(token_id, "active")


@post("/api/v1/api_token/{token_id:str}/suspend", status_code=200)
async def suspend(token_id: str, data: Change) -> Answer:
    return _answer(token_id, "suspended")


@get("/api/v1/ping")
async def ping() -> dict[str, str]:
    return {"status": "success"}


def _answer(token_id: str, status: str) -> Answer:
    now = datetime.now(UTC)
    details = Details(
        id=token_id,
        account_id=token_id,
        environment_id=None,
        created_by_admin_user_id=None,
        token_scope="account",
        status=status,
        available_actions=actions(status),
        expires_at=now + timedelta(days=90),
        inserted_at=now,
        last_used_at=now,
        updated_at=now,
    )
    return Answer(details=details)


app = Litestar([activate, suspend, ping])
