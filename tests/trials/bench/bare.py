"""The upper yardstick: routes that only decode the body and answer. No token is checked and nothing is kept."""

from datetime import UTC, datetime, timedelta

from litestar import Litestar, get, post

from tests.trials.bench.answer import Answer, AvailableActions, Change, Details


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
    return Answer(
        details=Details(
            id=token_id,
            account_id=token_id,
            environment_id=None,
            created_by_admin_user_id=None,
            token_scope="account",
            status=status,
            available_actions=AvailableActions(
                activate=status == "suspended", suspend=status == "active", revoke=True, delete=False
            ),
            expires_at=now + timedelta(days=90),
            inserted_at=now,
            last_used_at=now,
            updated_at=now,
        )
    )


app = Litestar([activate, suspend, ping])
