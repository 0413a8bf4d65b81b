"""The service's HTTP feed: the events of an account from Postgres, for those that the stream has lost."""

import base64
from collections.abc import Callable
from typing import Final, NamedTuple
from urllib.parse import urlencode

import msgspec

from ..fetch import FetchFailed, check_url, fetch
from ..log_point import LogPoint, parse_log_point
from ..received import Received, read
from .errors import FeedDiffers, FeedRefused, FeedUnavailable

_MOST: Final = 32 * 1024 * 1024
"""Bytes of an answer, at most."""
_DIFFERS: Final = 409
_BUSY: Final = (408, 425, 429)


class Page(NamedTuple):
    """An answer of the feed: all events of the account up to `position`; `more` if the log goes on after it. `point` is
    the log's event there, None if the service does not name it."""

    source: str
    events: list[Received]
    position: int
    more: bool
    point: LogPoint | None


class _Answer(msgspec.Struct):
    events: list[msgspec.Raw]
    position: int
    more: bool
    source: str = ""
    cursor: str | None = None


class _Failed(msgspec.Struct):
    code: str = ""


class _Claims(msgspec.Struct):
    sub: str


class Feed:
    """Reads the feed. `url` is the service's. `bearer` is an account's token, or a function that returns it (it is
    called each time).

    Raises:
        ValueError: the URL is not one of http or https.
    """

    def __init__(self, url: str, bearer: str | Callable[[], str], *, limit: int = 500, timeout: float = 10.0) -> None:
        check_url(url)
        self._url = url.rstrip("/")
        self._given = bearer if callable(bearer) else lambda: bearer
        self._limit = limit
        self._timeout = timeout

    def _bearer(self) -> str:
        return self._given().strip()  # read from a file, it may end with a newline

    @property
    def account(self) -> str:
        """The account whose events the feed has, as the token says; empty if the token names none."""
        try:
            claims = self._bearer().split(".")[1]
            return msgspec.json.decode(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)), type=_Claims).sub
        except (ValueError, IndexError):
            return ""

    async def read(self, after: LogPoint | int, *, token_id: str | None = None) -> Page:
        """Returns the account's next events, or the token's. If they are to follow an event, and not a position alone,
        the service checks that its log has that event there.

        Raises:
            FeedUnavailable: the service does not answer now.
            FeedDiffers: the log has another event there, or none.
            FeedRefused: the answer has no events: the token may not read them, or the URL is not the service's.
        """
        place = {"after": str(after)} if isinstance(after, int) else {"cursor": str(after)}
        query = {**place, "limit": str(self._limit)} | ({"token_id": token_id} if token_id else {})
        url = f"{self._url}/api/v1/event?{urlencode(query)}"
        headers = {"Authorization": f"Bearer {self._bearer()}"}
        try:
            status, body = await fetch(url, within=self._timeout, headers=headers, most=_MOST)
        except FetchFailed as error:
            raise FeedUnavailable(str(error)) from None
        if status >= 500 or status in _BUSY:
            raise FeedUnavailable(f"HTTP {status}")
        if status == _DIFFERS and _code(body) == "log_differs":
            raise FeedDiffers(f"The log does not have {after}")
        if status != 200:
            raise FeedRefused(f"HTTP {status}")
        try:
            answer = msgspec.json.decode(body, type=_Answer)
            events = [read(bytes(event)) for event in answer.events]
            point = parse_log_point(answer.cursor) if answer.cursor is not None else None
        except (ValueError, RecursionError) as error:  # msgspec's errors and ForeignMessage are ValueErrors
            raise FeedRefused(f"The answer makes no sense: {error}") from error
        return Page(answer.source, events, answer.position, answer.more, point)


def _code(body: bytes) -> str:
    try:
        return msgspec.json.decode(body, type=_Failed).code
    except (ValueError, RecursionError):
        return ""
