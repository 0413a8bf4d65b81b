"""Checks a token's signature and claims strictly (RFC 7515, 7519, 8037, 8725).

Nothing in the token chooses how it is checked: form.py fixes all but the key's id.
"""

from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from typing import Final, Literal

import msgspec
from cryptography.exceptions import InvalidSignature

from .form import ALPHABET, LONGEST, Claims, decoded, header
from .keys import KeySet
from .principal import Principal

Fault = Literal["malformed", "unknown_key", "bad_signature", "wrong_issuer", "wrong_audience"]
"""The reason why a text is not a token signed for this issuer and audience."""

_SIGNATURE: Final = 86
"""Characters."""
_HEADERS: Final = 64
"""Headers that are remembered. There is one for each key; but strangers' are remembered as well."""


class _Header(msgspec.Struct, frozen=True):
    """The key's id is all that a token may say: the rest of the header is fixed, to the byte."""

    kid: str


_header: Final = msgspec.json.Decoder(_Header).decode
_claims: Final = msgspec.json.Decoder(Claims).decode


class Verified(msgspec.Struct, frozen=True, gc=False):
    """A token with a good signature. `exp` is in seconds since 1970; whether it has passed is still to be seen."""

    principal: Principal
    exp: int


class TokenChecker:
    """Checks tokens against keys. A signature is checked once: that it was good is remembered for the last `remembered`
    tokens, by their hashes, so that no token is kept."""

    def __init__(self, keys: KeySet, *, issuer: str, audience: str, remembered: int) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience
        self._most = remembered
        self._good: dict[bytes, Verified] = {}

    def check(self, token: str) -> Verified | Fault:
        """The token's claims if one of the keys has signed it for this audience, else what is wrong. Never raises,
        whatever `token` is. Neither expiry nor status is looked at."""
        try:
            if len(token) > LONGEST:
                return "malformed"
            text = token.encode()
        except (AttributeError, TypeError, UnicodeEncodeError):
            return "malformed"
        digest = sha256(text).digest()
        known = self._good.get(digest)
        if known is not None:
            return known
        found = self._checked(text)
        if isinstance(found, Verified):
            if len(self._good) >= self._most:
                del self._good[next(iter(self._good))]
            self._good[digest] = found
        return found

    def use(self, keys: KeySet) -> None:
        """Checks against these keys from now on. Every signature is checked anew."""
        self._keys = keys
        self._good.clear()

    def _checked(self, text: bytes) -> Verified | Fault:
        if text.translate(None, ALPHABET) != b"..":
            return "malformed"
        signed, _, signature = text.rpartition(b".")
        head, _, claims = signed.partition(b".")
        if len(signature) != _SIGNATURE:
            return "malformed"
        try:
            key_id = _key_id(head)
            body = _claims(decoded(claims))
            raw_signature = decoded(signature)
            expires_at = datetime.fromtimestamp(body.exp, UTC)
        except (ValueError, OverflowError, OSError, RecursionError):  # msgspec's and binascii's are ValueErrors, too
            return "malformed"
        key = self._keys.get(key_id)
        if key is None:
            return "unknown_key"
        try:
            key.verify(raw_signature, signed)
        except InvalidSignature:
            return "bad_signature"
        if body.iss != self._issuer:
            return "wrong_issuer"
        if body.aud != self._audience:
            return "wrong_audience"
        return Verified(Principal(body.jti, body.sub, body.environment_id, body.scope, expires_at), body.exp)


@lru_cache(_HEADERS)
def _key_id(text: bytes) -> str:
    """The id of the key that this header names.

    Raises:
        ValueError: this is not how the header of that key's tokens is written.
    """
    content = decoded(text)
    key_id = _header(content).kid
    if content != header(key_id):
        raise ValueError("another header")
    return key_id
