"""The Authorization header -> the token in it (RFC 6750, RFC 9110)."""

import re
from collections.abc import Iterable
from typing import Final

_OTHER_SCHEME: Final = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+(?: .*)?")


def authorization(headers: Iterable[tuple[bytes, bytes]]) -> str | None:
    """The value of the Authorization header among an ASGI request's headers; None if there is none.

    Raises:
        ValueError: there is more than one.
    """
    values = [value for name, value in headers if name.lower() == b"authorization"]
    if len(values) > 1:
        raise ValueError("There is more than one Authorization header")
    return values[0].decode("latin-1") if values else None


def bearer_token(value: str | None) -> str | None:
    """The bearer token in the value of an Authorization header; None if there is no header or it has another scheme.
    Tokens elsewhere (query, body) are not looked for. The check of a token looks at its form.

    Raises:
        ValueError: the caller should say it properly.
    """
    if value is None:
        return None
    value = value.strip(" \t")
    scheme, _, token = value.partition(" ")
    if scheme.lower() == "bearer":
        token = token.lstrip(" ")
        if token and " " not in token:
            return token
    elif _OTHER_SCHEME.fullmatch(value):
        return None
    raise ValueError("The Authorization header is malformed")
