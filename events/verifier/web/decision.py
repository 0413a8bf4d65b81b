"""A request's headers -> let it in, or what to answer. Shared by the middleware and the guards of frameworks."""

import logging
from collections.abc import Callable, Iterable
from typing import Final, Literal, Protocol

import msgspec

from ...api_token import Scope
from ...token.bearer import authorization, bearer_token
from ...token.principal import Principal
from ..results import Refusal

Header = tuple[bytes, bytes]
OnRefusal = Callable[[Refusal], None]
"""Called with each refusal: for logs and metrics."""

RETRY_AFTER: Final = 1
"""Seconds."""


class Authenticator(Protocol):
    """The part of a Verifier that decides about requests."""

    async def authenticate(self, token: str | None) -> Principal | Refusal: ...

    def used(self, principal: Principal) -> None: ...


class Denial(msgspec.Struct, frozen=True):
    """The answer to a request that is not let in; `challenge` is its WWW-Authenticate."""

    status: int
    code: str
    message: str
    challenge: str | None = None
    retry_after: int | None = None

    @property
    def headers(self) -> dict[str, str]:
        headers = {"cache-control": "no-store"}
        if self.challenge is not None:
            headers["www-authenticate"] = self.challenge
        if self.retry_after is not None:
            headers["retry-after"] = str(self.retry_after)
        return headers

    @property
    def body(self) -> bytes:
        return _encode(_Envelope(status="error", code=self.code, message=self.message))


class _Envelope(msgspec.Struct, frozen=True):
    status: Literal["error"]
    code: str
    message: str


log = logging.getLogger("tokentrail.verifier")

_encode: Final = msgspec.json.Encoder().encode


class Decider:
    """`realm` is told to callers. Who is refused for what reason is told to `on_refusal` only."""

    def __init__(
        self, authenticator: Authenticator, *, realm: str | None = None, on_refusal: OnRefusal | None = None
    ) -> None:
        if realm is not None and not (realm.isascii() and realm.isprintable() and not set('"\\') & set(realm)):
            raise ValueError("The realm must be printable ASCII without quotes and backslashes")
        self._authenticator = authenticator
        self._realm = realm
        self._on_refusal = on_refusal

    async def decide(self, headers: Iterable[Header], required: Scope | None) -> Principal | Denial:
        """Decides about a request with these headers: let it in, or what to answer."""
        try:
            token = bearer_token(authorization(headers))
        except ValueError as error:
            self._tell(Refusal("malformed"))
            return Denial(400, "bad_request", str(error), self._challenge("invalid_request"))
        found = await self._authenticator.authenticate(token)
        if isinstance(found, Refusal):
            self._tell(found)
            return self._refused(found)
        self._authenticator.used(found)
        return self.permits(found, required) or found

    def permits(self, principal: Principal, required: Scope | None) -> Denial | None:
        """None if the scope reaches; account scope reaches everywhere in its account."""
        if required is None or principal.scope in (required, "account"):
            return None
        challenge = self._challenge("insufficient_scope", required)
        return Denial(403, "not_permitted", "The token's scope does not allow this", challenge)

    def not_authenticated(self) -> Denial:
        return Denial(401, "not_authenticated", "A bearer token is needed", self._challenge())

    def _refused(self, refusal: Refusal) -> Denial:
        if refusal.reason == "missing":
            return self.not_authenticated()
        if refusal.reason in ("stale", "stale_keys"):
            message = "Whether the token is good cannot be told at the moment"
            return Denial(503, "unavailable", message, retry_after=RETRY_AFTER)
        return Denial(401, "bad_authtoken", "The token is not valid", self._challenge("invalid_token"))

    def _challenge(self, error: str | None = None, scope: str | None = None) -> str:
        pairs = {"realm": self._realm, "error": error, "scope": scope}
        said = ", ".join(f'{name}="{value}"' for name, value in pairs.items() if value is not None)
        return f"Bearer {said}".rstrip()

    def _tell(self, refusal: Refusal) -> None:
        if self._on_refusal is not None:
            try:
                self._on_refusal(refusal)
            except Exception:  # it is not ours; the answer stays what it is
                log.exception("the callback for refusals failed")
