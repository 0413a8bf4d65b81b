"""URLs of NATS servers as nats.go reads them: `nats://user:password@host:port`, several with commas between them.

The scheme may be missing, or `tls` for a server that must offer TLS. User and password may be percent-encoded; a user
without a password is a token.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

_BROKEN_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Login(NamedTuple):
    """The login of a client; all fields are None if the URL names none."""

    user: str | None = None
    password: str | None = None
    token: str | None = None


def servers(urls: str) -> list[str]:
    """Each URL, with its scheme.

    Raises:
        ValueError: one of them is none, or says what cannot be honoured. Neither is repeated in the error, for a
            password may be what is wrong with it.
    """
    found = [_checked(url.strip()) for url in urls.split(",") if url.strip()]
    if not found:
        raise ValueError("names no server")
    return found


def login(url: str) -> Login:
    """User and password, or the token, decoded; of a URL that `servers` returned."""
    user, _, _ = urlsplit(url).netloc.rpartition("@")
    if not user:
        return Login()
    name, separator, password = user.partition(":")
    if not separator:
        return Login(token=unquote(name, errors="strict"))
    return Login(user=unquote(name, errors="strict"), password=unquote(password, errors="strict"))


def _checked(url: str) -> str:
    if "://" not in url:
        url = f"nats://{url}"
    try:
        split = urlsplit(url)
        _ = split.port
        login(url)
    except ValueError:
        raise ValueError("is not a URL: nats://user:password@host:port, user and password percent-encoded") from None
    for fault in _faults(split):
        raise ValueError(fault)
    return f"{split.scheme}://{split.netloc}"


def _faults(split: SplitResult) -> Iterator[str]:
    if split.scheme in ("ws", "wss"):
        yield f"has the scheme {split.scheme}: connections over WebSocket are not supported"
    if split.scheme not in ("nats", "tls"):
        yield "must begin with nats:// or tls://"
    if not split.hostname or re.search(r"\s", split.netloc):
        yield "has a server without a host"
    if split.path.strip("/") or split.query or split.fragment:
        yield "has something after the port, which means nothing to NATS (/, ? and # in a password are percent-encoded)"
    if _BROKEN_ESCAPE.search(split.netloc):
        yield "has a % that is not followed by two hexadecimal digits (% itself is %25)"
