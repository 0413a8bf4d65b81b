"""Websockets behind the middleware: refused before they are accepted."""

from typing import Any, Final

import msgspec
import pytest
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from events.verifier.local import Local
from events.verifier.web.middleware import TokenMiddleware
from tests.events.verifier.local import Desk, fresh, make_stale
from tests.events.verifier.tokens import created, issue, new_token


async def whoami(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_text(websocket.user.token_id)
    await websocket.close()


APP: Final = Starlette(routes=[WebSocketRoute("/feed", whoami)])


@pytest.fixture
def local() -> Local:
    return fresh()


async def connect(local: Local, token: str | None, *, extension: bool = True) -> list[dict[str, Any]]:
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

    await TokenMiddleware(APP, Desk(local))(scope, receive, send)
    return said


async def test_good_token(local: Local) -> None:
    """A websocket with a good token is connected, and the application knows whose it is."""
    event = created()
    accepted, text, _ = await connect(local, issue(event))

    assert accepted["type"] == "websocket.accept"
    assert text["text"] == event.token_id


async def test_refused_with_an_answer(local: Local) -> None:
    """Where the server can, a websocket is refused with the same answer as a request."""
    start, body = await connect(local, None)

    assert (start["type"], start["status"]) == ("websocket.http.response.start", 401)
    assert (b"www-authenticate", b"Bearer") in start["headers"]
    assert msgspec.json.decode(body["body"])["code"] == "not_authenticated"


@pytest.mark.parametrize(("stale", "code"), [(False, 1008), (True, 1013)])
async def test_refused_without_one(local: Local, stale: bool, code: int) -> None:
    """Elsewhere it is closed before it is accepted: for good, or to be tried again."""
    if stale:
        make_stale(local)
    [closed] = await connect(local, new_token() if stale else "x", extension=False)

    assert (closed["type"], closed["code"]) == ("websocket.close", code)
