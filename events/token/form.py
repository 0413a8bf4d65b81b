"""The form of a token, for whoever issues and whoever verifies: a JWT in JWS compact form (RFC 7519, RFC 7515).

Everything that could be said in two ways is fixed: the algorithm, the type, the order of the header's fields, base64url
in its one canonical form. So no two texts are the same token, and every token begins with the same text.
"""

import binascii
import json
import string
from typing import Final

import msgspec

from ..api_token import Scope

TYPE: Final = "tokentrail+jwt"
_HEADER_BEGINS: Final = f'{{"alg":"EdDSA","typ":"{TYPE}","kid":'.encode()
LONGEST: Final = 4096
"""Characters that a verifier looks at; a token has about 450."""

ALPHABET: Final = (string.ascii_letters + string.digits + "-_").encode()
"""The characters of base64url."""
_TO_STANDARD: Final = bytes.maketrans(b"-_", b"+/")
_FROM_STANDARD: Final = bytes.maketrans(b"+/", b"-_")
_LAST: Final = {0: ALPHABET, 2: b"AQgw", 3: b"AEIMQUYcgkosw048"}
"""By the length modulo 4: the characters that can end base64, when the unused bits of the last one are 0. A length of
1 modulo 4 does not exist."""


class Claims(msgspec.Struct, frozen=True, omit_defaults=True):
    """`sub` is the account's id, `jti` the token's; `iat` and `exp` are in whole seconds since 1970.

    None has `nbf`: a token that is not to be taken before some time (RFC 7519, 4.1.5) is not ours.
    """

    iss: str
    aud: str
    sub: str
    jti: str
    scope: Scope
    environment_id: str | None
    iat: int
    exp: int
    nbf: None = None


def header(key_id: str) -> bytes:
    """The JSON text of the header of every token that this key signs: only the key's id differs."""
    return b"%s%s}" % (_HEADER_BEGINS, json.dumps(key_id).encode())


def encoded(content: bytes) -> bytes:
    """The content in base64url without padding (RFC 7515, 2)."""
    return binascii.b2a_base64(content, newline=False).rstrip(b"=").translate(_FROM_STANDARD)


def decoded(text: bytes) -> bytes:
    """The content of a base64url text without padding. Two texts never have the same content.

    `text` has characters of ALPHABET only: the caller has looked at that, because others would be passed over.

    Raises:
        ValueError: the text is not what `encoded` writes.
    """
    over = len(text) % 4
    if over not in _LAST or text[-1:] not in _LAST[over]:
        raise ValueError("not canonical base64url")
    return binascii.a2b_base64(text.translate(_TO_STANDARD) + b"=" * (-over % 4))


PREFIX: Final = encoded(_HEADER_BEGINS + b'"').decode()
"""The text with which every token begins, for secret scanners."""
PATTERN: Final = PREFIX + r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}"
"""A regular expression that finds tokens in other text."""
