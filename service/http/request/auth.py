"""Bearer credentials (RFC 6750) -> Principal, and the promise that an inactive token gets nothing but 401."""

from types import TracebackType
from typing import Final

from events.token.bearer import Malformed, bearer_token
from events.token.jwt import TokenChecker, Verified
from events.token.principal import Principal
from service.application.errors import ApplicationError, BadToken, NotAuthenticated, NotPermitted, NotReached
from service.application.services import Services
from service.domain.errors import DomainError
from service.http.answer.errors import RequestError
from service.http.request.headers import Headers
from service.http.request.parse import AnyRequest

_TOLD: Final = (RequestError, DomainError, ApplicationError)
"""Refusals that only an active token is told, but for those of _NOT_LET_IN; with any other error nobody knows."""
_NOT_LET_IN: Final = (BadToken, NotReached)
"""What has not come to a position does not know who is active there either, and lets nobody in."""


def authenticate(headers: Headers, tokens: TokenChecker) -> Principal:
    """Whom the bearer token stands for, by its signature. Whether it is active, and not expired, is still to be asked.

    Raises:
        NotAuthenticated: there is no bearer token.
        BadToken: it is not one of ours.
    """
    found = tokens.check(bearer(headers))
    if not isinstance(found, Verified):
        raise BadToken
    return found.principal


def bearer(headers: Headers) -> str:
    """The bearer token that the request brings.

    Raises:
        NotAuthenticated: there is no Authorization header, or it is empty or of another scheme.
        BadToken: the header is malformed, or is there twice.
    """
    try:
        token = bearer_token(headers.get("authorization") or None)
    except Malformed:
        raise BadToken from None
    if token is None:
        raise NotAuthenticated
    return token


class Caller:
    """`async with Caller(services, request) as principal:` around all that a request does.

    Commands and reads look at their subject and at whether the caller is active at once. What is refused before it
    comes to that (a malformed body, a scope that does not reach) is not told to a token that is no longer active. That
    the account has too many requests in flight is told to any of its tokens: to look costs what there is too little of.
    """

    __slots__ = ("_now", "_principal", "_services")

    def __init__(self, services: Services, request: AnyRequest) -> None:
        """
        Raises:
            NotAuthenticated, BadToken: see authenticate.
            TooManyRequests: the account has as many in flight as it may.
        """
        state = request.scope["state"]
        self._services = services
        self._now = services.now()
        self._principal = authenticate(state["headers"], services.tokens)
        state["place"].is_for(self._principal.account_id)

    async def __aenter__(self) -> Principal:
        """
        Raises:
            BadToken: the token is past its `exp`.
        """
        # What the log says of the token's end is judged with the read or the command itself, by Postgres's clock.
        if self._principal.expires_at <= self._now:
            await self._services.reader.ensure_not_expired(self._principal)
        return self._principal

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, RequestError | NotPermitted):
            await self._services.reader.ensure_active(self._principal)
        if error is None or (isinstance(error, _TOLD) and not isinstance(error, _NOT_LET_IN)):
            self._services.last_use.note(self._principal.token_id, self._now)
