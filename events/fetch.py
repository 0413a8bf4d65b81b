"""GET by the standard library, in a thread, within a time and a size. It follows no redirects, so that a token that is
sent along goes nowhere else, and no error quotes what was sent."""

import asyncio
import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import IO, Any, Final, NamedTuple
from urllib.parse import urlsplit

MOST: Final = 256 * 1024
"""Bytes of an answer, if nothing else is said."""
_CHUNK: Final = 64 * 1024
_NONE: Final[Mapping[str, str]] = {}


class FetchFailed(Exception):
    """No whole answer came in time, or a larger one than is taken."""


class Fetched(NamedTuple):
    status: int
    body: bytes


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> None:
        return None


_opener: Final = urllib.request.build_opener(_NoRedirect)


async def fetch(url: str, *, within: float, headers: Mapping[str, str] = _NONE, most: int = MOST) -> Fetched:
    """The answer, whatever its status. `within` is in seconds; the thread may take twice as long to end.

    Raises:
        FetchFailed: there is none.
        ValueError: the URL is not one of http or https.
    """
    check_url(url)
    try:
        async with asyncio.timeout(within):
            return await asyncio.to_thread(_get, url, within, headers, most)
    except TimeoutError:
        raise FetchFailed(f"no answer within {within} s") from None


def check_url(url: str) -> None:
    """
    Raises:
        ValueError: it is not one of http or https.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError("The URL must begin with http:// or https://")


def _get(url: str, within: float, headers: Mapping[str, str], most: int) -> Fetched:
    deadline = time.monotonic() + within
    request = urllib.request.Request(url, headers=dict(headers))  # noqa: S310 - the scheme has been looked at
    try:
        try:
            answer = _opener.open(request, timeout=within)
        except urllib.error.HTTPError as error:  # a status of 300 and more
            answer = error
        with answer:
            body = bytearray()
            while chunk := answer.read1(_CHUNK):
                body += chunk
                if len(body) > most or time.monotonic() > deadline:
                    raise FetchFailed("the answer is too long, or takes too long")
            return Fetched(int(answer.status or 0), bytes(body))
    except (OSError, EOFError) as error:
        raise FetchFailed(str(error) or type(error).__name__) from error
    except http.client.HTTPException as error:
        raise FetchFailed(type(error).__name__) from error
    except ValueError as error:  # http.client's quotes the header that it does not like, and with it the token
        raise FetchFailed(f"the request cannot be made: {type(error).__name__}") from None
