"""The guard: routes of a Litestar application that need a token, or one of a scope."""

from typing import Any, Final

import pytest
from litestar import Litestar, Request, delete, get
from litestar.testing import TestClient

from events.verifier.web.litestar_guard import TokenRefused, answer_refusal, requires_token
from events.verifier.web.middleware import App, TokenMiddleware
from tests.events.verifier.local import Desk, make_stale
from tests.events.verifier.tokens import created, issue, new_token

ACCOUNT: Final = new_token("account")
ENVIRONMENT: Final = new_token("environment")


def guarded(verifier: Desk | None) -> App:
    """Without a verifier it relies on a middleware."""

    @get("/orders", guards=[requires_token(verifier=verifier)])
    async def read(request: Request[Any, Any, Any]) -> str:
        return str(request.user.token_id)

    @delete("/orders", guards=[requires_token("account", verifier=verifier)])
    async def clear() -> None:
        """For accounts only."""

    @get("/")
    async def free() -> str:
        return "free"

    return Litestar([read, clear, free], exception_handlers={TokenRefused: answer_refusal})


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


@pytest.mark.parametrize("behind_middleware", [False, True])
def test_guard(desk: Desk, behind_middleware: bool) -> None:
    """With a verifier of its own or behind the middleware, a guard lets good tokens of the scope pass."""
    event = created()
    app: App = TokenMiddleware(guarded(None), desk) if behind_middleware else guarded(desk)
    with TestClient(app) as client:
        assert client.get("/orders", headers=bearer(issue(event))).text == event.token_id
        assert client.delete("/orders", headers=bearer(ACCOUNT)).status_code == 204
        refused = client.delete("/orders", headers=bearer(ENVIRONMENT))

    assert refused.status_code == 403
    assert refused.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="account"'
    assert refused.json()["code"] == "not_permitted"


def test_only_where_it_stands(desk: Desk) -> None:
    """Routes without a guard need no token; those with one answer 401 and 503 as the middleware does."""
    with TestClient(guarded(desk)) as client:
        assert client.get("/").text == "free"
        assert client.get("/orders").headers["www-authenticate"] == "Bearer"
        assert client.get("/orders", headers=bearer("x")).json()["code"] == "bad_authtoken"
        make_stale(desk.local)
        assert client.get("/orders", headers=bearer(ACCOUNT)).status_code == 503


def test_without_middleware() -> None:
    """A guard that relies on a middleware which is not there lets nobody pass."""
    with TestClient(guarded(None)) as client:
        assert client.get("/orders", headers=bearer(ACCOUNT)).status_code == 401
