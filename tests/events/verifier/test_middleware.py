"""The middleware in front of real Litestar, Starlette and FastAPI applications: who is let in, and what others are
told."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import fastapi
import httpx
import litestar
import msgspec
import pytest
from litestar.handlers import get as litestar_get
from starlette.applications import Starlette
from starlette.authentication import requires
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from events.verifier.results import Refusal
from events.verifier.web.middleware import App, TokenMiddleware
from tests.events.verifier.local import Desk, fresh, make_stale, set_status
from tests.events.verifier.tokens import created, issue, new_token

TOKEN: Final = new_token()


def litestar_app() -> App:
    @litestar_get("/orders")
    async def orders(request: litestar.Request[Any, Any, Any]) -> str:
        assert request.state.principal is request.user
        assert "account" in request.auth.scopes
        return str(request.user.token_id)

    return litestar.Litestar([orders])


def starlette_app() -> App:
    @requires("authenticated")
    async def orders(request: Request) -> PlainTextResponse:
        assert request.state.principal is request.user
        assert request.user.is_authenticated
        return PlainTextResponse(request.user.identity)

    return Starlette(routes=[Route("/orders", orders)])


def fastapi_app() -> App:
    app = fastapi.FastAPI(default_response_class=PlainTextResponse)

    @app.get("/orders")
    async def orders(request: fastapi.Request) -> Any:
        assert request.state.principal is request.user
        return request.user.token_id

    return app


@pytest.mark.parametrize("make", [litestar_app, starlette_app, fastapi_app])
async def test_good_token(make: Callable[[], App], desk: Desk) -> None:
    """A good token gets through, the application knows whose it is, and its use is noted."""
    event = created()
    transport = httpx.ASGITransport(TokenMiddleware(make(), desk))
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
        answer = await client.get("/orders", headers={"authorization": f"Bearer {issue(event)}"})

    assert (answer.status_code, answer.text) == (200, event.token_id)
    assert desk.noted == [event.token_id]


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Whoever gets here has got past the middleware."""
    await send({"type": "http.response.start", "status": 200, "headers": []})


async def said(guarded: App, *authorization: str | bytes, **scope: Any) -> list[Any]:
    """All that is said to a client that sends these headers; `scope` says what else is not usual."""
    heard: list[Any] = []
    headers = [(b"authorization", value.encode() if isinstance(value, str) else value) for value in authorization]
    usual = {"type": "http", "method": "GET", "path": "/orders", "query_string": b"", "headers": headers}

    async def receive() -> dict[str, str]:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        heard.append(message)

    await guarded(usual | scope, receive, send)
    return heard


async def status(guarded: App, *authorization: str, **scope: Any) -> int:
    return int((await said(guarded, *authorization, **scope))[0]["status"])


class Refused(NamedTuple):
    """What a caller is told: the status, WWW-Authenticate, and the code in the body."""

    status: int
    challenge: str | None
    code: str


NO_TOKEN: Final = Refused(401, "Bearer", "not_authenticated")
NOT_VALID: Final = Refused(401, 'Bearer error="invalid_token"', "bad_authtoken")
MALFORMED: Final = Refused(400, 'Bearer error="invalid_request"', "bad_request")


def refused(heard: list[Any]) -> Refused:
    start, answer = heard
    headers = {name.decode(): value.decode() for name, value in start["headers"]}
    body = msgspec.json.decode(answer["body"])
    assert body.keys() == {"status", "code", "message"}
    assert body["status"] == "error"
    assert ("retry-after" in headers) == (start["status"] == 503)
    return Refused(start["status"], headers.get("www-authenticate"), body["code"])


@pytest.mark.parametrize(
    ("authorization", "expected"),
    [
        *(([], NO_TOKEN), ([f"Bearer {TOKEN}"] * 2, MALFORMED)),
        *(([header], NO_TOKEN) for header in ("Basic dTpw", "Negotiate")),
        *(([header], MALFORMED) for header in ("Bearer", "Bearer ", "Bearer a b", "", "\x7f")),
        *(([header], NOT_VALID) for header in ("Bearer a,b", b"Bearer \xe4", f"Bearer {TOKEN[:-5]}AAAAA")),
    ],
)
async def test_refused(desk: Desk, authorization: list[str | bytes], expected: Refused) -> None:
    """Without a bearer token the caller is told what is needed; a malformed header is the caller's mistake."""
    assert refused(await said(TokenMiddleware(app, desk), *authorization)) == expected
    assert desk.noted == []


async def test_scheme_in_any_case(desk: Desk) -> None:
    """The name of the scheme may be written in any case, with any number of spaces after it."""
    assert await status(TokenMiddleware(app, desk), f"bEARER   {TOKEN}") == 200


@pytest.mark.parametrize("status", ["suspended", "revoked", "deleted", "expired"])
async def test_bad_token(desk: Desk, status: Any) -> None:
    """A token that is not good gets the same answer whatever the reason; the reason is for the log."""
    event = created()
    if status == "expired":
        desk = Desk(fresh(now=lambda: event.expires_at.timestamp() + 1))
    else:
        set_status(desk.local, event.token_id, status)
    logged: list[Refusal] = []
    heard = await said(TokenMiddleware(app, desk, on_refusal=logged.append), f"Bearer {issue(event)}")

    assert refused(heard) == NOT_VALID
    assert [refusal.reason for refusal in logged] == [status]


async def test_realm(desk: Desk) -> None:
    """The caller is told the realm; one that would break the header is refused at the start."""
    heard = await said(TokenMiddleware(app, desk, realm="orders"))

    assert refused(heard).challenge == 'Bearer realm="orders"'
    with pytest.raises(ValueError, match="realm"):
        TokenMiddleware(app, desk, realm='a"b')


async def test_stale(desk: Desk) -> None:
    """When the verifier cannot be sure, the answer is to be tried again soon: the token may be good."""
    make_stale(desk.local)
    heard = await said(TokenMiddleware(app, desk), f"Bearer {TOKEN}")

    assert refused(heard) == Refused(503, None, "unavailable")
    assert (b"retry-after", b"1") in heard[0]["headers"]


async def test_scope(desk: Desk) -> None:
    """Where account scope is needed an environment's token is refused; an account's token gets in everywhere."""
    environment, account = new_token("environment"), new_token("account")
    heard = await said(TokenMiddleware(app, desk, required_scope="account"), f"Bearer {environment}")

    assert refused(heard) == Refused(403, 'Bearer error="insufficient_scope", scope="account"', "not_permitted")
    for token in (account, environment):
        assert await status(TokenMiddleware(app, desk, required_scope="environment"), f"Bearer {token}") == 200


@pytest.mark.parametrize(
    ("path", "public", "expected"),
    [
        *((path, "/health", 200) for path in ("/health", "/health/live")),
        *((path, "/health", 401) for path in ("/orders", "/healthy", "/health/../orders", "/health//live")),
        ("/orders", "/", 401),
    ],
)
async def test_public_paths(desk: Desk, path: str, public: str, expected: int) -> None:
    """Public paths and what is below them need no token; others do, and not one in the query."""
    query = f"access_token={TOKEN}".encode()

    assert await status(TokenMiddleware(app, desk, public=[public]), path=path, query_string=query) == expected


async def test_head(desk: Desk) -> None:
    start, body = await said(TokenMiddleware(app, desk), method="HEAD")

    assert (start["status"], body["body"]) == (401, b"")


async def test_lifespan(desk: Desk) -> None:
    """The lifespan is the application's affair."""
    assert await status(TokenMiddleware(app, desk), type="lifespan") == 200


async def test_failing_callback(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Refusal) -> None:
        raise RuntimeError("broken")

    assert await status(TokenMiddleware(app, desk, on_refusal=fail)) == 401
    assert "callback" in caplog.text


async def test_good_websocket(desk: Desk) -> None:
    """A websocket with a good token is connected, and the application knows whose it is."""

    async def whoami(websocket: WebSocket) -> None:
        await websocket.accept()
        await websocket.send_text(websocket.user.token_id)

    event, inner = created(), Starlette(routes=[WebSocketRoute("/orders", whoami)])
    accepted, text, *_ = await said(TokenMiddleware(inner, desk), f"Bearer {issue(event)}", type="websocket")

    assert accepted["type"] == "websocket.accept"
    assert text["text"] == event.token_id


async def test_websocket_refused_with_an_answer(desk: Desk) -> None:
    """Where the server can, a websocket is refused with the same answer as a request."""
    heard = await said(TokenMiddleware(app, desk), type="websocket", extensions={"websocket.http.response": {}})

    assert heard[0]["type"] == "websocket.http.response.start"
    assert refused(heard) == NO_TOKEN


@pytest.mark.parametrize(("stale", "code"), [(False, 1008), (True, 1013)])
async def test_websocket_closed(desk: Desk, stale: bool, code: int) -> None:
    if stale:
        make_stale(desk.local)
    token = TOKEN if stale else "x"
    [closed] = await said(TokenMiddleware(app, desk), f"Bearer {token}", type="websocket", extensions=None)

    assert (closed["type"], closed["code"]) == ("websocket.close", code)
