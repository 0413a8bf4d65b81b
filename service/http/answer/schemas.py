"""Types that several bodies share. Field names and types are those of the contract.

The OpenAPI document is generated from these types, and from those of each operation's own bodies in routes/. What is
checked elsewhere than in decoding (the form of an id, of an idempotency key) is said in `extra_json_schema`, which
decoding does not look at.
"""

from typing import Annotated, Literal

import msgspec

from events.log_point import PATTERN
from service.application.idempotency import LONGEST_KEY, SHORTEST_KEY
from service.http.request.printable import LINE, LONGEST_REASON

EventCursor = Annotated[
    str,
    msgspec.Meta(
        description="A position, a dot and the id of the event there; 0 is before the first.",
        extra_json_schema={"pattern": f"^({PATTERN})$"},
    ),
]
Count = Annotated[int, msgspec.Meta(ge=0)]
Seconds = Annotated[float, msgspec.Meta(ge=0)]
Ordinal = Annotated[int, msgspec.Meta(ge=1)]
IdempotencyKey = Annotated[
    str,
    msgspec.Meta(
        description="If the same command comes again with the same key, it gets the first answer, and is not done "
        "twice.",
        extra_json_schema={"minLength": SHORTEST_KEY, "maxLength": LONGEST_KEY, "pattern": "^[ -~]*$"},
    ),
]
Reason = Annotated[
    str,
    msgspec.Meta(
        description="Why, in the caller's words: it becomes part of the event. White space around it is left out.",
        extra_json_schema={"minLength": 1, "maxLength": LONGEST_REASON, "pattern": LINE},
    ),
]


class Success(msgspec.Struct, frozen=True, kw_only=True):
    """The request was done; the answer has no more to say."""

    status: Literal["success"] = "success"


class ErrorAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`errors` comes with code `validation_errors` only: fields, and what is wrong with each."""

    status: Literal["error"]
    code: str
    message: str
    errors: dict[str, list[str]] | None = None
