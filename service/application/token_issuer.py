"""The token itself: a JWT (RFC 7519) signed with Ed25519 (RFC 8037). Neither stored nor logged anywhere.

Ed25519 signatures are deterministic (RFC 8032), so the same claims under the same key give the same token: that is
how the answer to a create is repeated without having kept it.
"""

import base64
import binascii
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final, Literal

import msgspec
from joserfc import jws
from joserfc.errors import JoseError, SecurityWarning

from events.api_token import Scope, TokenCreated
from events.token.form import HEADER_BEGINS, LONGEST, TYPE, Claims
from service.application.errors import BadToken
from service.application.signing_keys import SigningKeys

PREFIX: Final = base64.urlsafe_b64encode(HEADER_BEGINS + b'"').decode().rstrip("=")
"""What every token begins with, for secret scanners: the header's fields have a fixed order."""
PATTERN: Final = PREFIX + r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}"
_CACHE: Final = 10_000


class Principal(msgspec.Struct, frozen=True, gc=False):
    """Whom a token authenticates, as its signed claims say. Whether it is active, only the log knows."""

    token_id: str
    account_id: str
    token_scope: Scope
    environment_id: str | None
    expires_at: datetime


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    alg: Literal["EdDSA"]
    typ: Literal["tokentrail+jwt"]
    kid: str


_header_decoder = msgspec.json.Decoder(_Header)
_claims_decoder = msgspec.json.Decoder(Claims)


class TokenIssuer:
    """Issues tokens and verifies them; a token seen before costs no second signature check."""

    def __init__(self, keys: SigningKeys, *, issuer: str, audience: str) -> None:
        self.keys = keys
        self._issuer = issuer
        self._audience = audience
        self._verified: dict[str, Principal] = {}

    def issue(self, created: TokenCreated) -> str | None:
        """The token of that event, always the same; None if its key is no longer here to sign with."""
        key = self.keys.get(created.key_id)
        if key is None or not key.is_private:
            return None
        claims = Claims(
            iss=self._issuer,
            aud=self._audience,
            sub=created.account_id,
            jti=created.token_id,
            scope=created.token_scope,
            environment_id=created.environment_id,
            iat=int(created.inserted_at.timestamp()),
            exp=_exp(created.expires_at),
        )
        header = {"alg": "EdDSA", "typ": TYPE, "kid": created.key_id}
        with _eddsa_on_purpose():
            return jws.serialize_compact(header, msgspec.json.encode(claims), key, algorithms=["EdDSA"])

    def verify(self, token: str) -> Principal:
        """Whom the token authenticates if it is active and has not expired, which is for the log to judge. Pins the
        algorithm and the type (RFC 8725).

        Raises:
            BadToken: malformed, forged, or of another issuer or audience.
        """
        principal = self._verified.get(token)
        if principal is None:
            principal = self._check(token)
            if len(self._verified) >= _CACHE:
                del self._verified[next(iter(self._verified))]
            self._verified[token] = principal
        return principal

    def _check(self, token: str) -> Principal:
        parts = token.split(".")
        if len(token) > LONGEST or len(parts) != 3:
            raise BadToken
        try:
            header = _header_decoder.decode(_decoded(parts[0]))
            claims = _claims_decoder.decode(_decoded(parts[1]))
            _decoded(parts[2])
            key = self.keys.get(header.kid)
            if key is None:
                raise BadToken
            with _eddsa_on_purpose():
                jws.deserialize_compact(token, key, algorithms=["EdDSA"])
        except (JoseError, ValueError, RecursionError) as error:
            raise BadToken from error
        if claims.iss != self._issuer or claims.aud != self._audience:
            raise BadToken
        try:
            expires_at = datetime.fromtimestamp(claims.exp, UTC)
        except (OverflowError, OSError, ValueError) as error:
            raise BadToken from error
        return Principal(claims.jti, claims.sub, claims.scope, claims.environment_id, expires_at)


@contextmanager
def _eddsa_on_purpose() -> Iterator[None]:
    """RFC 9864 renames the algorithm to Ed25519; verifiers in the field know it as EdDSA."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SecurityWarning)
        yield


def _decoded(part: str) -> bytes:
    """base64url without padding, in the one way that its bytes are written: no two texts are the same token."""
    raw = part.encode("ascii")
    try:
        content = base64.b64decode(raw + b"=" * (-len(raw) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("not base64url") from error
    if base64.urlsafe_b64encode(content).rstrip(b"=") != raw:
        raise ValueError("not canonical base64url")
    return content


def _exp(expires_at: datetime) -> int:
    """Whole seconds, on which every new token expires. The expiry of an older one may have a fraction: it is rounded
    up, as it was when that token was issued, since the same event gives the same token for ever."""
    seconds = int(expires_at.timestamp())
    return seconds if expires_at.microsecond == 0 else seconds + 1
