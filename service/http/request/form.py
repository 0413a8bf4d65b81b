"""Forms of a parameter's text: each reads the text and has the schema that the OpenAPI document shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Generic, TypeVar

import msgspec
import pfid
from msgspec.json import schema

from events.api_token import Pfid, Time

T = TypeVar("T")
Json = dict[str, Any]


@dataclass(frozen=True)
class Form(Generic[T]):
    """`read` returns the value of a text, or raises a ValueError that says how the text must be."""

    read: Callable[[str], T]
    schema: Json


def whole(low: int, high: int) -> Form[int]:
    """A whole number from `low` to `high`, both included."""

    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= 19 and low <= int(text) <= high:
            return int(text)
        raise ValueError(f"must be a whole number from {low} to {high}")

    return Form(read, {"type": "integer", "minimum": low, "maximum": high})


def one_of(choices: Sequence[str]) -> Form[str]:
    return _choice(choices, f"must be {_listed(choices)}")


def sorting(choices: Sequence[str]) -> Form[str]:
    """A field to sort by, with `-` in front for descending."""
    fields = sorted(name for name in choices if not name.startswith("-"))
    return _choice(choices, f"must be {_listed(fields)}, with - in front for descending")


def _choice(choices: Sequence[str], why: str) -> Form[str]:
    def read(text: str) -> str:
        if text not in choices:
            raise ValueError(why)
        return text

    return Form(read, {"type": "string", "enum": [*choices]})


def _listed(names: Sequence[str]) -> str:
    return f"{'one of ' if len(names) > 1 else ''}{', '.join(names)}"


def text(pattern: str | None = None) -> Form[str]:
    """Any text. The pattern is only documented."""
    return Form(str, {"type": "string"} if pattern is None else {"type": "string", "pattern": pattern})


def parsed(read: Callable[[str], T], pattern: str | None = None) -> Form[T]:
    """A text that `read` understands; the pattern documents which those are."""
    return Form(read, text(pattern).schema)


def _read_time(text: str) -> datetime:
    try:
        return msgspec.convert(text, Time).astimezone(UTC)
    except (msgspec.ValidationError, OverflowError):
        raise ValueError("must be a time of RFC 3339 with its offset, such as 2027-03-01T12:30:15.123456Z") from None


def _read_id(text: str) -> str:
    if not pfid.is_pfid(text):
        raise ValueError("must be an id")
    return text


TIME: Final = Form(_read_time, {"type": "string", "format": "date-time"})
"""A time, read as UTC."""
ID: Final = Form(_read_id, schema(Pfid))
ANY_ID: Final = Form(str, schema(Pfid))
"""An id that need not have the form of one: an id of another form is not found."""
