"""Issues tokens: JWTs (RFC 7519) signed with Ed25519 (RFC 8037). They are neither stored nor logged anywhere.

Ed25519 signatures are deterministic (RFC 8032), so the same claims under the same key give the same token: that is
how the answer to a create is repeated without having kept it.
"""

from datetime import datetime

import msgspec

from events.api_token import TokenCreated
from events.token.form import Claims, encoded, header
from service.application.signing_keys import SigningKeys


class TokenIssuer:
    """Signs tokens in the name of `issuer` for `audience`."""

    def __init__(self, keys: SigningKeys, *, issuer: str, audience: str) -> None:
        self.keys = keys
        self._issuer = issuer
        self._audience = audience

    def issue(self, created: TokenCreated) -> str | None:
        """The token of that event, always the same; None if its key is no longer here to sign with."""
        key = self.keys.signing.get(created.key_id)
        if key is None:
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
        signed = b"%s.%s" % (encoded(header(created.key_id)), encoded(msgspec.json.encode(claims)))
        return f"{signed.decode()}.{encoded(key.sign(signed)).decode()}"


def _exp(expires_at: datetime) -> int:
    """Whole seconds, on which every new token expires. The expiry of an older one may have a fraction: it is rounded
    up, as it was when that token was issued, since the same event gives the same token for ever."""
    seconds = int(expires_at.timestamp())
    return seconds if expires_at.microsecond == 0 else seconds + 1
