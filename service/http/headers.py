"""The request headers that matter here, read once."""

from collections.abc import Iterable, Mapping
from typing import Final

Headers = Mapping[str, str]

_WANTED: Final = {
    name.encode(): name
    for name in (
        "authorization",
        "content-type",
        "idempotency-key",
        "if-match",
        "traceparent",
        "x-causation-id",
        "x-correlation-id",
        "x-request-id",
    )
}


def read_headers(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    """By lower-case name; a header that came several times is joined by commas (RFC 9110, 5.3)."""
    found: dict[str, str] = {}
    for raw_name, value in raw:
        name = _WANTED.get(raw_name)
        if name is not None:
            text = value.decode("latin-1")
            found[name] = f"{found[name]}, {text}" if name in found else text
    return found
