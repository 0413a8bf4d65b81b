"""The name and the labels of a token, as callers give them."""

import json
import re
from typing import Annotated, Final

import msgspec
from msgspec.json import schema

from events.api_token import LABEL_KEY, LONGEST_LABEL, LONGEST_NAME, MOST_LABELS, Labels
from events.token.form import PREFIX
from service.http.answer.errors import Invalid
from service.http.request.printable import EMPTY_OR_LINE, LINE
from service.http.request.reason import checked_line

_KEY: Final = re.compile(LABEL_KEY)
_VALUE: Final = re.compile(EMPTY_OR_LINE)
_decode: Final = msgspec.json.Decoder(dict[str, str]).decode

GivenName = Annotated[
    str,
    msgspec.Meta(
        description="What the caller calls the token. White space around it is left out.",
        extra_json_schema={"minLength": 1, "maxLength": LONGEST_NAME, "pattern": LINE},
    ),
]
GivenLabels = Annotated[
    msgspec.Raw,
    msgspec.Meta(
        description="What the caller tells the token apart by: keys and values.",
        extra_json_schema=schema(Labels)
        | {"additionalProperties": {"type": "string", "maxLength": LONGEST_LABEL, "pattern": EMPTY_OR_LINE}},
    ),
]
"""The JSON text: a decoded object does not show that a key stood in it twice."""


def checked_name(given: str | None) -> str | None:
    """
    Raises:
        Invalid: see `checked_line`.
    """
    return checked_line("name", given, LONGEST_NAME)


def checked_labels(given: msgspec.Raw) -> dict[str, str]:
    """The labels in the order in which Postgres keeps them, so that they read the same wherever they come from.

    Raises:
        Invalid: a key or a value has another form, a key is there twice, or there are too many.
    """
    try:
        labels = _decode(given)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise _invalid("must be an object with texts as values") from None
    if len(labels) < len(json.loads(bytes(given), object_pairs_hook=list)):
        raise _invalid("must not have a key twice")
    if len(labels) > MOST_LABELS:
        raise _invalid(f"must be {MOST_LABELS} at most")
    for key, value in labels.items():
        if not _KEY.fullmatch(key):
            raise _invalid("must have keys of 1 to 63 characters of a-z, 0-9, ., _, / and -")
        if len(value) > LONGEST_LABEL:
            raise _invalid(f"must have values of {LONGEST_LABEL} characters at most")
        if not _VALUE.fullmatch(value):
            raise _invalid("must have values of printable characters only, in one line")
        if PREFIX in value:
            raise _invalid("must not have a token in them")
    return dict(sorted(labels.items(), key=lambda label: (len(label[0]), label[0])))


def _invalid(why: str) -> Invalid:
    return Invalid({"labels": [why]})
