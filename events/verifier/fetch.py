"""GET by the standard library, in a thread, within a time and a size. It follows no redirects, so that a token that is
sent along goes nowhere else."""

import asyncio
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import IO, Any, Final, NamedTuple
from urllib.parse import urlsplit

_MOST: Final = 256 * 1024
_CHUNK: Final = 16 * 1024
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


async def fetch(url: str, *, within: float, headers: Mapping[str, str] = _NONE) -> Fetched:
    """The answer, whatever its status. `within` is in seconds; the thread may take twice as long to end.

    Raises:
        FetchFailed: there is none.
        ValueError: the URL is not one of http or https.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError("The URL must begin with http:// or https://")
    try:
        async with asyncio.timeout(within):
            return await asyncio.to_thread(_get, url, within, headers)
    except TimeoutError:
        raise FetchFailed(f"no answer within {within} s") from None


def _get(url: str, within: float, headers: Mapping[str, str]) -> Fetched:
    deadline = time.monotonic() + within
    request = urllib.request.Request(url, headers=dict(headers))  # noqa: S310 - the scheme has been looked at
    try:
        try:
            answer = _opener.open(request, timeout=within)
        except urllib.error.HTTPError as error:  # a status of 300 and more
            answer = error
        with answer:
            body = b""
            while chunk := answer.read1(_CHUNK):
                body += chunk
                if len(body) > _MOST or time.monotonic() > deadline:
                    raise FetchFailed("the answer is too long, or takes too long")
            return Fetched(int(answer.status or 0), body)
    except (OSError, ValueError, EOFError) as error:
        raise FetchFailed(str(error) or type(error).__name__) from error
    except Exception as error:  # http.client has a tree of its own
        if isinstance(error, FetchFailed):
            raise
        raise FetchFailed(type(error).__name__) from error
