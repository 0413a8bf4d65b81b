"""The middleware in front of real Litestar, Starlette and FastAPI applications: who is let in, and what others are
told."""

from collections.abc import Callable
from typing import Any, Final

import fastapi
import httpx
import litestar
import pytest
from litestar.handlers import get as litestar_get
from starlette.applications import Starlette
from starlette.authentication import requires
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from events.verifier.local import Local
from events.verifier.results import Refusal
from events.verifier.web.middleware import App, TokenMiddleware
from tests.events.verifier.local import Desk, fresh, make_stale, set_status
from tests.events.verifier.tokens import created, issue, new_token

TOKEN: Final = new_token()


def litestar_app() -> App:
    @litestar_get(["/orders", "/health", "/health/live", "/healthy"])
    async def orders(request: litestar.Request[Any, Any, Any]) -> dict[str, str]:
        if request.scope.get("user") is None:
            return {"user": ""}
        assert request.state.principal is request.user
        assert "account" in request.auth.scopes or request.user.scope == "environment"
        return {"user": request.user.token_id}

    return litestar.Litestar([orders])


def starlette_app() -> App:
    async def public(request: Request) -> JSONResponse:
        return JSONResponse({"user": ""})

    @requires("authenticated")
    async def orders(request: Request) -> JSONResponse:
        assert request.state.principal is request.user
        assert request.user.is_authenticated
        return JSONResponse({"user": request.user.identity})

    routes = [Route("/orders", orders), Route("/healthy", orders)]
    return Starlette(routes=[*routes, *(Route(path, public) for path in ("/health", "/health/live"))])


def fastapi_app() -> App:
    app = fastapi.FastAPI()

    @app.get("/health")
    @app.get("/health/live")
    async def public() -> dict[str, str]:
        return {"user": ""}

    @app.get("/orders")
    @app.get("/healthy")
    async def orders(request: fastapi.Request) -> dict[str, str]:
        assert request.state.principal is request.user
        return {"user": request.user.token_id}

    return app


Make = Callable[[], App]
APPS: Final[list[Make]] = [litestar_app, starlette_app, fastapi_app]


@pytest.fixture(params=APPS, ids=["litestar", "starlette", "fastapi"])
def app(request: pytest.FixtureRequest) -> App:
    make: Make = request.param
    return make()


@pytest.fixture
def local() -> Local:
    return fresh()


@pytest.fixture
def desk(local: Local) -> Desk:
    return Desk(local)


async def ask(app: App, *authorization: str | bytes, path: str = "/orders", method: str = "GET") -> httpx.Response:
    headers = [("authorization", value) for value in authorization]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://gateway") as client:
        return await client.request(method, path, headers=headers)  # type: ignore[arg-type]


async def test_good_token(app: App, desk: Desk) -> None:
    """A good token gets through, the application knows whose it is, and its use is noted."""
    event = created()
    answer = await ask(TokenMiddleware(app, desk), f"Bearer {issue(event)}")

    assert (answer.status_code, answer.json()) == (200, {"user": event.token_id})
    assert desk.noted == [event.token_id]


async def test_scheme_in_any_case(app: App, desk: Desk) -> None:
    """The name of the scheme may be written in any case, with any number of spaces after it."""
    assert (await ask(TokenMiddleware(app, desk), f"bEARER   {TOKEN}")).status_code == 200


@pytest.mark.parametrize("authorization", [[], ["Basic dTpw"], ["Negotiate"]], ids=["none", "basic", "negotiate"])
async def test_no_token(app: App, desk: Desk, authorization: list[str]) -> None:
    """Without a bearer token the answer is 401 and says what is needed, with no error: there was none."""
    answer = await ask(TokenMiddleware(app, desk, realm="orders"), *authorization)

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == 'Bearer realm="orders"'
    assert answer.json() == {"status": "error", "code": "not_authenticated", "message": "A bearer token is needed"}


@pytest.mark.parametrize("status", ["suspended", "revoked", "deleted", "expired", "forged"])
async def test_bad_token(app: App, local: Local, desk: Desk, status: Any) -> None:
    """A token that is not good gets the same 401 whatever the reason; the reason is for the log."""
    event = created()
    token = issue(event)
    if status == "expired":
        local._now = lambda: event.expires_at.timestamp() + 1
    elif status == "forged":
        token = token[:-5] + "AAAAA"
    else:
        set_status(local, event.token_id, status)
    logged: list[Refusal] = []
    answer = await ask(TokenMiddleware(app, desk, on_refusal=logged.append), f"Bearer {token}")

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == 'Bearer error="invalid_token"'
    assert answer.json() == {"status": "error", "code": "bad_authtoken", "message": "The token is not valid"}
    assert [refusal.reason for refusal in logged] == ["bad_signature" if status == "forged" else status]
    assert desk.noted == []


@pytest.mark.parametrize(
    "authorization",
    [
        ["Bearer"],
        ["Bearer "],
        ["Bearer a b"],
        ["Bearer a,b"],
        [""],
        ["\x7f"],
        [b"Bearer \xe4"],
        [f"Bearer {TOKEN}"] * 2,
    ],
)
async def test_malformed(app: App, desk: Desk, authorization: list[str | bytes]) -> None:
    """A header that is not what it should be, or is there twice, is the caller's mistake: 400."""
    answer = await ask(TokenMiddleware(app, desk), *authorization)

    assert answer.status_code == 400
    assert answer.headers["www-authenticate"] == 'Bearer error="invalid_request"'
    assert answer.json()["code"] == "bad_request"


async def test_token_elsewhere(app: App, desk: Desk) -> None:
    """A token in the query is not looked for: it would be in every log."""
    assert (await ask(TokenMiddleware(app, desk), path=f"/orders?access_token={TOKEN}")).status_code == 401


async def test_stale(app: App, local: Local, desk: Desk) -> None:
    """When the verifier cannot be sure, the answer is 503, to be tried again: the token may be good."""
    make_stale(local)
    answer = await ask(TokenMiddleware(app, desk), f"Bearer {TOKEN}")

    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "1"
    assert "www-authenticate" not in answer.headers
    assert answer.json()["code"] == "unavailable"


async def test_scope(app: App, desk: Desk) -> None:
    """Where account scope is needed an environment's token gets 403; an account's token gets in everywhere."""
    environment, account = new_token("environment"), new_token("account")
    answer = await ask(TokenMiddleware(app, desk, required_scope="account"), f"Bearer {environment}")

    assert answer.status_code == 403
    assert answer.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="account"'
    assert answer.json()["code"] == "not_permitted"
    for token in (account, environment):
        assert (await ask(TokenMiddleware(app, desk, required_scope="environment"), f"Bearer {token}")).is_success


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/health", 200),
        ("/health/live", 200),
        ("/healthy", 401),
        ("/health/../orders", 401),
        ("/health/%2e%2e/orders", 401),
        ("/health//live", 401),
        ("/orders", 401),
    ],
)
async def test_public_paths(app: App, desk: Desk, path: str, status: int) -> None:
    """Public paths and what is below them need no token; what only looks like them does."""

    async def raw(scope: Any, receive: Any, send: Any) -> None:
        await TokenMiddleware(app, desk, public=["/health"])({**scope, "path": path.replace("%2e", ".")}, receive, send)

    assert (await ask(raw)).status_code == status


async def test_public_root(app: App, desk: Desk) -> None:
    """The public path / is itself, not all that is below it."""
    assert (await ask(TokenMiddleware(app, desk, public=["/"]))).status_code == 401


async def test_head(app: App, desk: Desk) -> None:
    """The refusal of a HEAD request has no body."""
    answer = await ask(TokenMiddleware(app, desk), method="HEAD")

    assert (answer.status_code, answer.content) == (401, b"")


async def test_lifespan(desk: Desk) -> None:
    """The lifespan is the application's affair."""
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    await TokenMiddleware(app, desk)({"type": "lifespan"}, None, None)  # type: ignore[arg-type]

    assert seen == ["lifespan"]


def test_realm_with_quotes(desk: Desk) -> None:
    """A realm that would break the header is refused at the start."""
    with pytest.raises(ValueError, match="realm"):
        TokenMiddleware(starlette_app(), desk, realm='a"b')


async def test_failing_callback(app: App, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """A callback for refusals that fails changes nothing for the caller."""

    def fail(_: Refusal) -> None:
        raise RuntimeError("broken")

    answer = await ask(TokenMiddleware(app, desk, on_refusal=fail))

    assert answer.status_code == 401
    assert "callback" in caplog.text
