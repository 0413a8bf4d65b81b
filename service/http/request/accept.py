"""Chooses between two media types by the header Accept (RFC 9110, 12.5.1)."""

import re
from typing import Final

_QUALITY: Final = re.compile(r"0(\.[0-9]{0,3})?|1(\.0{0,3})?")


def wants_event_stream(accept: str) -> bool:
    """True if the header Accept names text/event-stream and prefers it to application/json. Everyone else gets JSON."""
    value = accept.lower()
    if "text/event-stream" not in value:
        return False
    qualities: dict[str, float] = {}
    for part in value.split(","):
        media_type, *parameters = (piece.strip() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            name, _, text = parameter.partition("=")
            if name.strip() == "q":
                quality = float(text) if _QUALITY.fullmatch(text := text.strip()) else 0.0
        qualities[media_type] = quality
    return qualities.get("text/event-stream", 0.0) > qualities.get("application/json", 0.0)
