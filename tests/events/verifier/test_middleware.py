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


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Whoever gets here has got past the middleware."""
    await PlainTextResponse("here")(scope, receive, send)


async def ask(app: App, *authorization: str | bytes, path: str = "/orders", method: str = "GET") -> httpx.Response:
    headers = [("authorization", value) for value in authorization]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://gateway") as client:
        return await client.request(method, path, headers=headers)  # type: ignore[arg-type]


@pytest.mark.parametrize("make", [litestar_app, starlette_app, fastapi_app])
async def test_good_token(make: Callable[[], App], desk: Desk) -> None:
    """A good token gets through, the application knows whose it is, and its use is noted."""
    event = created()
    answer = await ask(TokenMiddleware(make(), desk), f"Bearer {issue(event)}")

    assert (answer.status_code, answer.text) == (200, event.token_id)
    assert desk.noted == [event.token_id]


async def test_scheme_in_any_case(desk: Desk) -> None:
    """The name of the scheme may be written in any case, with any number of spaces after it."""
    assert (await ask(TokenMiddleware(app, desk), f"bEARER   {TOKEN}")).status_code == 200


class Refused(NamedTuple):
    """What a caller is told: the status, the error in WWW-Authenticate, and the code in the body."""

    status: int
    challenge: str | None
    code: str


NO_TOKEN: Final = Refused(401, "Bearer", "not_authenticated")
NOT_VALID: Final = Refused(401, 'Bearer error="invalid_token"', "bad_authtoken")
MALFORMED: Final = Refused(400, 'Bearer error="invalid_request"', "bad_request")


def refused(answer: httpx.Response) -> Refused:
    body = answer.json()
    assert body.keys() == {"status", "code", "message"}
    assert body["status"] == "error"
    return Refused(answer.status_code, answer.headers.get("www-authenticate"), body["code"])


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
    assert refused(await ask(TokenMiddleware(app, desk), *authorization)) == expected
    assert desk.noted == []


@pytest.mark.parametrize("status", ["suspended", "revoked", "deleted", "expired"])
async def test_bad_token(desk: Desk, status: Any) -> None:
    """A token that is not good gets the same answer whatever the reason; the reason is for the log."""
    event = created()
    if status == "expired":
        desk = Desk(fresh(now=lambda: event.expires_at.timestamp() + 1))
    else:
        set_status(desk.local, event.token_id, status)
    logged: list[Refusal] = []
    answer = await ask(TokenMiddleware(app, desk, on_refusal=logged.append), f"Bearer {issue(event)}")

    assert refused(answer) == NOT_VALID
    assert [refusal.reason for refusal in logged] == [status]


async def test_realm(desk: Desk) -> None:
    """The caller is told the realm; one that would break the header is refused at the start."""
    answer = await ask(TokenMiddleware(app, desk, realm="orders"))

    assert answer.headers["www-authenticate"] == 'Bearer realm="orders"'
    with pytest.raises(ValueError, match="realm"):
        TokenMiddleware(app, desk, realm='a"b')


async def test_stale(desk: Desk) -> None:
    """When the verifier cannot be sure, the answer is to be tried again: the token may be good."""
    make_stale(desk.local)
    answer = await ask(TokenMiddleware(app, desk), f"Bearer {TOKEN}")

    assert refused(answer) == Refused(503, None, "unavailable")
    assert answer.headers["retry-after"] == "1"


async def test_scope(desk: Desk) -> None:
    """Where account scope is needed an environment's token is refused; an account's token gets in everywhere."""
    environment, account = new_token("environment"), new_token("account")
    answer = await ask(TokenMiddleware(app, desk, required_scope="account"), f"Bearer {environment}")

    assert refused(answer) == Refused(403, 'Bearer error="insufficient_scope", scope="account"', "not_permitted")
    for token in (account, environment):
        assert (await ask(TokenMiddleware(app, desk, required_scope="environment"), f"Bearer {token}")).is_success


@pytest.mark.parametrize(
    ("path", "public", "status"),
    [
        *((path, "/health", 200) for path in ("/health", "/health/live")),
        *((path, "/health", 401) for path in ("/orders", "/healthy", f"/orders?access_token={TOKEN}")),
        *((path, "/health", 401) for path in ("/health/../orders", "/health/%2e%2e/orders", "/health//live")),
        ("/orders", "/", 401),
    ],
)
async def test_public_paths(desk: Desk, path: str, public: str, status: int) -> None:
    """Public paths and what is below them need no token; others do, and not one in the query."""

    async def raw(scope: Any, receive: Any, send: Any) -> None:
        scope = {**scope, "path": path.partition("?")[0].replace("%2e", ".")}
        await TokenMiddleware(app, desk, public=[public])(scope, receive, send)

    assert (await ask(raw, path=path if "?" in path else "/orders")).status_code == status


async def test_head(desk: Desk) -> None:
    answer = await ask(TokenMiddleware(app, desk), method="HEAD")

    assert (answer.status_code, answer.content) == (401, b"")


async def test_lifespan(desk: Desk) -> None:
    """The lifespan is the application's affair."""
    seen: list[str] = []

    async def listen(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    await TokenMiddleware(listen, desk)({"type": "lifespan"}, None, None)  # type: ignore[arg-type]

    assert seen == ["lifespan"]


async def test_failing_callback(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Refusal) -> None:
        raise RuntimeError("broken")

    answer = await ask(TokenMiddleware(app, desk, on_refusal=fail))

    assert answer.status_code == 401
    assert "callback" in caplog.text


async def whoami(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_text(websocket.user.token_id)


async def connect_websocket(desk: Desk, token: str | None, *, extension: bool = True) -> list[dict[str, Any]]:
    """All that the application says to a client that connects; with the extension, the server can answer by HTTP."""
    said: list[dict[str, Any]] = []
    scope: dict[str, Any] = {
        "type": "websocket",
        "path": "/feed",
        "headers": [(b"authorization", f"Bearer {token}".encode())] if token else [],
        "query_string": b"",
        "subprotocols": [],
        "extensions": {"websocket.http.response": {}} if extension else None,
    }

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    await TokenMiddleware(Starlette(routes=[WebSocketRoute("/feed", whoami)]), desk)(scope, receive, send)
    return said


async def test_good_websocket(desk: Desk) -> None:
    """A websocket with a good token is connected, and the application knows whose it is."""
    event = created()
    accepted, text, *_ = await connect_websocket(desk, issue(event))

    assert accepted["type"] == "websocket.accept"
    assert text["text"] == event.token_id


async def test_websocket_refused_with_an_answer(desk: Desk) -> None:
    """Where the server can, a websocket is refused with the same answer as a request."""
    start, body = await connect_websocket(desk, None)

    assert (start["type"], start["status"]) == ("websocket.http.response.start", 401)
    assert (b"www-authenticate", b"Bearer") in start["headers"]
    assert msgspec.json.decode(body["body"])["code"] == "not_authenticated"


@pytest.mark.parametrize(("stale", "code"), [(False, 1008), (True, 1013)])
async def test_websocket_closed(desk: Desk, stale: bool, code: int) -> None:
    if stale:
        make_stale(desk.local)
    [closed] = await connect_websocket(desk, new_token() if stale else "x", extension=False)

    assert (closed["type"], closed["code"]) == ("websocket.close", code)
