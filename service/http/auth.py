"""Bearer credentials (RFC 6750) -> Principal, and the promise that an inactive token gets nothing but 401."""

from datetime import datetime
from types import TracebackType

from service.application.errors import BadToken, NotAuthenticated, NotPermitted, NotReady, Unavailable
from service.application.services import Services
from service.application.token_issuer import Principal, TokenIssuer
from service.http.errors import RequestError
from service.http.headers import Headers


def authenticate(headers: Headers, issuer: TokenIssuer, now: datetime) -> Principal:
    """Whom the bearer token stands for, by its signature. Whether it is active is still to be asked.

    Raises:
        NotAuthenticated: there is no bearer token.
        BadToken: it is not one of ours, or has expired.
    """
    value = headers.get("authorization")
    if value is None:
        raise NotAuthenticated
    scheme, _, token = value.partition(" ")
    if scheme.lower() != "bearer":
        raise NotAuthenticated
    return issuer.verify(token.strip(" "), now)


class Caller:
    """`async with Caller(services, headers, now) as principal:` around all that a request does.

    Commands and reads look at the caller's standing in the same breath as at their subject. What is refused before it
    comes to that (a malformed body, a scope that does not reach) is not told to a token that is no longer active.
    """

    __slots__ = ("_now", "_principal", "_services")

    def __init__(self, services: Services, headers: Headers, now: datetime) -> None:
        self._services = services
        self._now = now
        self._principal = authenticate(headers, services.issuer, now)

    async def __aenter__(self) -> Principal:
        return self._principal

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, RequestError | NotPermitted):
            await self._services.reader.ensure_active(self._principal, self._now)
        if not isinstance(error, BadToken | Unavailable | NotReady):  # else it was refused, or nobody knows
            self._services.last_use.note(self._principal.token_id, self._now)


def manages_tokens(principal: Principal) -> None:
    """
    Raises:
        NotPermitted: the token is not of account scope.
    """
    if principal.token_scope != "account":
        raise NotPermitted
