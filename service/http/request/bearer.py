"""Bearer credentials (RFC 6750)."""

import hmac
from hashlib import sha256

from events.token.bearer import bearer_token
from events.token.jwt import TokenChecker, Verified
from events.token.principal import Principal
from service.application.errors import BadToken, NotAuthenticated


def authenticate(authorization: str | None, tokens: TokenChecker) -> Principal:
    """Whom the bearer token stands for, by its signature. Whether it is active, and not expired, is still to be asked.

    Raises:
        NotAuthenticated: there is no bearer token.
        BadToken: it is not one of ours.
    """
    found = tokens.check(bearer(authorization))
    if not isinstance(found, Verified):
        raise BadToken
    return found.principal


def bearer(authorization: str | None) -> str:
    """The bearer token in the header Authorization.

    Raises:
        NotAuthenticated: there is no such header, or it is empty or of another scheme.
        BadToken: the header is malformed, or is there twice.
    """
    try:
        token = bearer_token(authorization or None)
    except ValueError:
        raise BadToken from None
    if token is None:
        raise NotAuthenticated
    return token


def ensure_operator(authorization: str | None, token: str | None) -> None:
    """Compare with the operator's token, in a time that tells nothing of that token, not even its length.

    Raises:
        NotAuthenticated: there is no bearer.
        BadToken: it is another one, or no operator's token is configured.
    """
    given = bearer(authorization)
    if token is None or not hmac.compare_digest(sha256(given.encode()).digest(), sha256(token.encode()).digest()):
        raise BadToken
