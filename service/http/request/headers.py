"""The request headers that matter here, read once."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

Headers = Mapping[str, str]

_WANTED: Final = {
    name.encode(): name
    for name in (
        "accept",
        "authorization",
        "content-type",
        "idempotency-key",
        "if-match",
        "last-event-id",
        "prefer",
        "tokentrail-min-position",
        "traceparent",
        "x-causation-id",
        "x-correlation-id",
        "x-request-id",
    )
}

SAFE_ID: Final = re.compile(r"[A-Za-z0-9._:/+=@-]{1,128}")
"""What an id that a caller sends along may look like: it goes into events, headers and log lines."""

_LISTS: Final = frozenset({"accept", "if-match", "prefer"})


def read_headers(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    """The headers by lower-case name. Commas join a list that came in several headers (RFC 9110, 5.3)."""
    found: dict[str, str] = {}
    for raw_name, value in raw:
        name = _WANTED.get(raw_name)
        if name is not None:
            text = value.decode("latin-1")
            if name in found:  # a line break is in no header, so what may come once only is malformed then
                text = f"{found[name]}, {text}" if name in _LISTS else f"{found[name]}\n{text}"
            found[name] = text
    return found
