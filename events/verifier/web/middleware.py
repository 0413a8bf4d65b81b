"""ASGI middleware: nothing gets past it without a good token. For Litestar, Starlette, FastAPI and all else that is
ASGI.

    app = TokenMiddleware(app, verifier)

The principal is then `request.user` and `request.state.principal`. A websocket's token is looked at when it connects:
close connections that must not outlive their token yourself.
"""

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, Final

import msgspec

from ...api_token import Scope as TokenScope
from ...token.principal import Principal
from .decision import Authenticator, Decider, Denial, OnRefusal

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
App = Callable[[Any, Any, Any], Awaitable[None]]

_DENIAL: Final = "websocket.http.response"
"""The extension of ASGI by which a websocket can be refused with a whole HTTP answer."""
_POLICY_VIOLATION: Final = 1008
_TRY_AGAIN_LATER: Final = 1013


class Credentials(msgspec.Struct, frozen=True):
    """`request.auth` as Starlette expects it: its @requires("authenticated") and @requires("account") work."""

    scopes: list[str]


class TokenMiddleware:
    """`public` are paths that need no token, and all below them ("/" is only itself). They are compared with
    `scope["path"]`, which has the prefix of a mounted application (`root_path`) in it. With the `required_scope`
    "account", environment tokens are not let in.

    `on_refusal` gets the true reason of each refusal, which the caller is not told.
    """

    def __init__(
        self,
        app: App,
        verifier: Authenticator,
        *,
        public: Iterable[str] = (),
        required_scope: TokenScope | None = None,
        realm: str | None = None,
        on_refusal: OnRefusal | None = None,
    ) -> None:
        self._app = app
        self._decider = Decider(verifier, realm=realm, on_refusal=on_refusal)
        self._public = tuple(path.rstrip("/") or "/" for path in public)
        self._required = required_scope

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket") or self._is_public(scope["path"]):
            await self._app(scope, receive, send)
            return
        decision = await self._decider.decide(scope["headers"], self._required)
        if isinstance(decision, Denial):
            if scope["type"] == "http":
                await _answer(send, "http.response", decision, body=scope["method"] != "HEAD")
            else:
                await _refuse_websocket(scope, receive, send, decision)
            return
        admit(scope, decision)
        await self._app(scope, receive, send)

    def _is_public(self, path: str) -> bool:
        if ".." in path or "//" in path:  # whoever resolves that could end elsewhere
            return False
        return any(path == public or (public != "/" and path.startswith(f"{public}/")) for public in self._public)


def admit(scope: Scope, principal: Principal) -> None:
    """Puts the principal where the frameworks look."""
    scope.setdefault("state", {})["principal"] = principal
    scope["user"] = principal
    scope["auth"] = Credentials(["authenticated", principal.scope])


async def _refuse_websocket(scope: Scope, receive: Receive, send: Send, denial: Denial) -> None:
    await receive()  # websocket.connect
    if _DENIAL in (scope.get("extensions") or {}):
        await _answer(send, _DENIAL, denial)
        return
    code = _TRY_AGAIN_LATER if denial.status == 503 else _POLICY_VIOLATION
    await send({"type": "websocket.close", "code": code, "reason": denial.code})


async def _answer(send: Send, kind: str, denial: Denial, *, body: bool = True) -> None:
    headers = {
        "content-type": "application/json",
        "content-length": str(len(denial.body)),
        **denial.headers,
    }
    await send(
        {
            "type": f"{kind}.start",
            "status": denial.status,
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers.items()],
        }
    )
    await send({"type": f"{kind}.body", "body": denial.body if body else b"", "more_body": False})
