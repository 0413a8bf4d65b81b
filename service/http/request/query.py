"""Reads and checks the query of a request. Ignores parameters that an operation does not have."""

from collections import Counter
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Annotated, Final
from urllib.parse import parse_qsl

import msgspec
import pfid

from events.log_point import BEGINNING, LogPoint, parse_log_point
from service.application.history import NO_VERSION
from service.http.answer.errors import BadRequest, Invalid

LAST_POSITION: Final = 2**63 - 1
MOST_EVENTS: Final = 1000
DEFAULT_EVENTS: Final = 100
OLDEST_FIRST: Final = "stream_version"
HISTORY_SORTINGS: Final = (OLDEST_FIRST, f"-{OLDEST_FIRST}")

_Time = Annotated[datetime, msgspec.Meta(tz=True)]


class Query:
    """One parameter after another is taken out; `check()` tells of all that are not valid at once.

    Raises:
        BadRequest: the query is not UTF-8.
    """

    def __init__(self, query_string: bytes) -> None:
        try:
            pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict")
        except ValueError:
            raise BadRequest("The query is malformed") from None
        self._values = dict(pairs)
        self._times = Counter(name for name, _ in pairs)
        self._errors: dict[str, list[str]] = {}

    def text(self, name: str) -> str | None:
        """The parameter's text; None if it is not given or empty."""
        if self._times[name] > 1:
            self._errors[name] = ["must be given once"]
        return self._values.get(name) or None

    def number(self, name: str, default: int, low: int, high: int) -> int:
        text = self.text(name)
        if text is None:
            return default
        if text.isascii() and text.isdigit() and len(text) <= 19 and low <= int(text) <= high:
            return int(text)
        self.refuse(name, f"must be a whole number from {low} to {high}")
        return default

    def choice(self, name: str, choices: Collection[str]) -> str | None:
        text = self.text(name)
        if text is None or text in choices:
            return text
        self.refuse(name, f"must be {'one of ' if len(choices) > 1 else ''}{', '.join(choices)}")
        return None

    def time(self, name: str) -> datetime | None:
        """The parameter as a time in UTC; None if it is not given or not valid."""
        text = self.text(name)
        if text is None:
            return None
        try:
            return msgspec.convert(text, _Time).astimezone(UTC)
        except (msgspec.ValidationError, OverflowError):
            self.refuse(name, "must be a time of RFC 3339 with its offset, such as 2027-03-01T12:30:15.123456Z")
            return None

    def refuse(self, name: str, why: str) -> None:
        self._errors.setdefault(name, [why])

    def check(self) -> None:
        """
        Raises:
            Invalid: a parameter is not valid, or was given more than once.
        """
        if self._errors:
            raise Invalid(self._errors)


class EventQuery(msgspec.Struct, frozen=True):
    """`after` has no event's id if the query names a position alone."""

    after: LogPoint
    limit: int
    token_id: str | None


def event_query(query_string: bytes) -> EventQuery:
    """
    Raises:
        BadRequest, Invalid: see Query.
    """
    query = Query(query_string)
    after = _after(query)
    limit = query.number("limit", DEFAULT_EVENTS, 1, MOST_EVENTS)
    token_id = query.text("token_id")
    if token_id is not None and not pfid.is_pfid(token_id):
        query.refuse("token_id", "must be an id")
    query.check()
    return EventQuery(after, limit, token_id)


def log_query(query_string: bytes) -> EventQuery:
    """The query of all accounts' events: as event_query, without a token.

    Raises:
        BadRequest, Invalid: see Query.
    """
    query = Query(query_string)
    after = _after(query)
    limit = query.number("limit", DEFAULT_EVENTS, 1, MOST_EVENTS)
    query.check()
    return EventQuery(after, limit, None)


def _after(query: Query) -> LogPoint:
    position = query.number("after", 0, 0, LAST_POSITION)
    text = query.text("cursor")
    if text is None:
        return LogPoint(position)
    if query.text("after"):
        query.refuse("cursor", "cannot be given together with after")
    point = point_in(text)
    if point is None:
        query.refuse("cursor", "must be the cursor of an answer")
    return point or BEGINNING


def point_in(text: str) -> LogPoint | None:
    """The event of a log that a text names; None if it names none."""
    try:
        return parse_log_point(text)
    except ValueError:
        return None


class TokenQuery(msgspec.Struct, frozen=True):
    """The token as it was at a time, at a position, or, with neither, as it is."""

    as_of: datetime | None
    as_of_position: int | None


_NOW: Final = TokenQuery(None, None)


def token_query(query_string: bytes) -> TokenQuery:
    """
    Raises:
        BadRequest, Invalid: see Query.
    """
    if not query_string:
        return _NOW
    query = Query(query_string)
    time = query.time("as_of")
    position = query.number("as_of_position", 0, 1, LAST_POSITION) or None
    if query.text("as_of") and query.text("as_of_position"):
        query.refuse("as_of_position", "cannot be given together with as_of")
    query.check()
    return TokenQuery(time, position)


class HistoryQuery(msgspec.Struct, frozen=True):
    """Versions of a token between `after` and `before`, those two not among them."""

    after: int
    before: int
    limit: int
    sorting: str | None

    @property
    def newest_first(self) -> bool:
        return self.sorting != OLDEST_FIRST


def history_query(query_string: bytes) -> HistoryQuery:
    """
    Raises:
        BadRequest, Invalid: see Query.
    """
    query = Query(query_string)
    after = query.number("after", 0, 0, NO_VERSION)
    before = query.number("before", NO_VERSION, 1, NO_VERSION)
    limit = query.number("limit", DEFAULT_EVENTS, 1, MOST_EVENTS)
    sorting = query.text("sorting")
    if sorting is not None and sorting not in HISTORY_SORTINGS:
        query.refuse("sorting", f"must be {OLDEST_FIRST}, with - in front for descending")
    query.check()
    return HistoryQuery(after, before, limit, sorting)


def position_in(text: str) -> int | None:
    """The position that a header names; None if it names none."""
    text = text.strip(" \t")
    if text.isascii() and text.isdigit() and len(text) <= 19 and int(text) <= LAST_POSITION:
        return int(text)
    return None


def position_query(query_string: bytes) -> int | None:
    """The parameter `position`, None if it is left out.

    Raises:
        BadRequest, Invalid: see Query.
    """
    query = Query(query_string)
    position = query.number("position", 0, 1, LAST_POSITION)
    query.check()
    return position or None
