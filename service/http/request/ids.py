"""Ids and trace context that a caller sends along: they go into events, headers and log lines."""

import re
from typing import Final

LONGEST_ID: Final = 128
_CHARACTERS: Final = "A-Za-z0-9._:/+=@-"
SAFE_ID: Final = re.compile(rf"[{_CHARACTERS}]{{1,{LONGEST_ID}}}")
SAFE_ID_IN_WORDS: Final = f"{LONGEST_ID} of `{_CHARACTERS}`"
"""`Up to` how many of which characters."""
_TRACEPARENT: Final = re.compile(
    r"(?!ff)(?P<version>[0-9a-f]{2})-(?P<ids>(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16})-(?P<flags>[0-9a-f]{2})(?P<more>-.*)?"
)


def safe_id(text: str) -> str | None:
    """The id; None if it does not have the form."""
    return text if SAFE_ID.fullmatch(text) else None


def trace_parent(text: str) -> str | None:
    """The trace context in version 00 (W3C Trace Context, 3.2.2 and 4.3), of a later version the part that 00 knows;
    None if it is malformed, as that standard asks."""
    found = _TRACEPARENT.fullmatch(text)
    if found is None:
        return None
    if found["version"] == "00":
        return text if found["more"] is None else None
    sampled = int(found["flags"], 16) & 1
    return f"00-{found['ids']}-{sampled:02x}"
