"""The form of a token, for whoever issues and whoever verifies: a JWT in JWS compact form (RFC 7519, RFC 7515).

The header's fields have a fixed order, so every token begins with the same text.
"""

from typing import Final

import msgspec

from ..api_token import Scope

TYPE: Final = "tokentrail+jwt"
HEADER_BEGINS: Final = f'{{"alg":"EdDSA","typ":"{TYPE}","kid":'.encode()
LONGEST: Final = 4096
"""Characters that a verifier looks at; a token has about 450."""


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
