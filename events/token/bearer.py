"""The Authorization header -> the token in it (RFC 6750, RFC 9110)."""

import re
from collections.abc import Iterable
from typing import Final

_BEARER: Final = re.compile(rb"bearer +([A-Za-z0-9\-._~+/]+=*)", re.IGNORECASE)
_OTHER_SCHEME: Final = re.compile(rb"(?!bearer(?: |$))[!#$%&'*+\-.^_`|~0-9A-Za-z]+(?: .*)?", re.IGNORECASE)


class Malformed(ValueError):
    """The header is there twice, or is not what a header of that name can be."""


def bearer_token(headers: Iterable[tuple[bytes, bytes]]) -> str | None:
    """None if there are no credentials, or some of another scheme. Tokens elsewhere (query, body) are not looked for.

    Raises:
        Malformed: the caller should say it properly.
    """
    values = [value for name, value in headers if name.lower() == b"authorization"]
    if not values:
        return None
    if len(values) > 1:
        raise Malformed("There is more than one Authorization header")
    value = values[0].strip(b" \t")
    if found := _BEARER.fullmatch(value):
        return found[1].decode()
    if _OTHER_SCHEME.fullmatch(value):
        return None
    raise Malformed("The Authorization header is malformed")
