"""A token's signature and claims, checked strictly (RFC 7515, 7519, 8037, 8725).

Everything that could be said in two ways is fixed: the algorithm, the type, the order of the header's fields, base64url
in its one canonical form. So no two texts are the same token, and nothing in the token chooses how it is checked.
"""

import binascii
import json
import string
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

import msgspec
from cryptography.exceptions import InvalidSignature

from .form import HEADER_BEGINS, LONGEST, Claims
from .keys import KeySet
from .results import Principal, Reason

_ALPHABET: Final = (string.ascii_letters + string.digits + "-_").encode()
_SIGNATURE: Final = 86
"""Characters."""
_TO_STANDARD: Final = bytes.maketrans(b"-_", b"+/")
_LAST: Final = {0: _ALPHABET, 2: b"AQgw", 3: b"AEIMQUYcgkosw048"}
"""By the length modulo 4, what base64 can end with when the bits that its last character has too many are 0. A length
of 1 more does not exist."""
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


def check(token: str, keys: KeySet, *, issuer: str, audience: str) -> Verified | Reason:
    """The token's claims if one of the keys has signed it for this audience, else why not."""
    if len(token) > LONGEST or not token.isascii():
        return "malformed"
    text = token.encode()
    if text.translate(None, _ALPHABET) != b"..":
        return "malformed"
    signed, _, signature = text.rpartition(b".")
    header, _, claims = signed.partition(b".")
    if len(signature) != _SIGNATURE:
        return "malformed"
    try:
        key_id = _key_id(header)
        body = _claims(_decoded(claims))
        raw_signature = _decoded(signature)
        expires_at = datetime.fromtimestamp(body.exp, UTC)
    except (ValueError, OverflowError, OSError, RecursionError):  # msgspec's and binascii's are ValueErrors, too
        return "malformed"
    key = keys.get(key_id)
    if key is None:
        return "unknown_key"
    try:
        key.verify(raw_signature, signed)
    except InvalidSignature:
        return "bad_signature"
    if body.iss != issuer:
        return "wrong_issuer"
    if body.aud != audience:
        return "wrong_audience"
    return Verified(Principal(body.jti, body.sub, body.environment_id, body.scope, expires_at), body.exp)


@lru_cache(_HEADERS)
def _key_id(header: bytes) -> str:
    """
    Raises:
        ValueError: this is not how the header of that key's tokens is written.
    """
    content = _decoded(header)
    key_id = _header(content).kid
    if content != b"%s%s}" % (HEADER_BEGINS, json.dumps(key_id).encode()):
        raise ValueError("another header")
    return key_id


def _decoded(part: bytes) -> bytes:
    """`part` has characters of base64url only: others would be passed over, or taken for some of these.

    Raises:
        ValueError: not base64url without padding, or not the way in which these bytes are written.
    """
    over = len(part) % 4
    if over not in _LAST or part[-1:] not in _LAST[over]:
        raise ValueError("not canonical base64url")
    return binascii.a2b_base64(part.translate(_TO_STANDARD) + b"=" * (-over % 4))
