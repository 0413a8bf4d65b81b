"""A guard for Litestar: single routes that need a token, or one of a scope. Import this module only where Litestar is.

    @get("/orders", guards=[requires_token(verifier=verifier)])
    @delete("/orders", guards=[requires_token("account")])     # behind a TokenMiddleware, which has looked at the token

Register `exception_handlers={TokenRefused: answer_refusal}` for answers in the service's own envelope.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.exceptions import HTTPException
from litestar.handlers import BaseRouteHandler

from ...api_token import Scope
from ...token.principal import Principal
from ..results import Refusal
from .decision import Authenticator, Decider, Denial, OnRefusal
from .middleware import admit

Guard = Callable[[ASGIConnection[Any, Any, Any, Any], BaseRouteHandler], Awaitable[None]]

_JSON: Final = "application/json"


class TokenRefused(HTTPException):
    """The request is not let in; `denial` is what to answer."""

    def __init__(self, denial: Denial) -> None:
        super().__init__(
            detail=denial.message,
            status_code=denial.status,
            headers=denial.headers,
            extra={"code": denial.code},
        )
        self.denial = denial


def answer_refusal(_: Request[Any, Any, Any], error: TokenRefused) -> Response[bytes]:
    """The exception handler for TokenRefused."""
    denial = error.denial
    return Response(denial.body, status_code=denial.status, headers=denial.headers, media_type=_JSON)


def requires_token(
    scope: Scope | None = None,
    *,
    verifier: Authenticator | None = None,
    realm: str | None = None,
    on_refusal: OnRefusal | None = None,
) -> Guard:
    """Lets a request pass whose token is good and of this scope.

    Without a verifier, the token is the one that a TokenMiddleware around the application has let in; where there is
    none, nobody passes.

    The guard raises:
        TokenRefused: the request is not let in.
    """
    decider = Decider(verifier or _Nobody(), realm=realm, on_refusal=on_refusal)

    async def guard(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
        decision: Principal | Denial | None
        if verifier is not None:
            decision = await decider.decide(connection.scope["headers"], scope)
        else:
            admitted = connection.scope.get("state", {}).get("principal")
            known = admitted if isinstance(admitted, Principal) else None
            decision = decider.not_authenticated() if known is None else decider.permits(known, scope) or known
        if isinstance(decision, Denial):
            raise TokenRefused(decision)
        admit(connection.scope, decision)  # type: ignore[arg-type]  # a TypedDict, of the same keys

    return guard


class _Nobody:
    async def authenticate(self, token: str | None) -> Principal | Refusal:
        return Refusal("missing")

    def used(self, principal: Principal) -> None:
        """Nobody is let in, so nobody is noted."""
