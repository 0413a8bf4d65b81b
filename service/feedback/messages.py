"""Reports of usage as they come, checked: whoever may publish on their subject can send anything."""

from datetime import UTC, datetime
from typing import Final

import msgspec
import pfid

from events.signals import USAGE_MOST, Usage

_LONGEST_USAGE: Final = 256 * 1024
"""Bytes; twice what USAGE_MOST uses take."""

_decode_usage: Final = msgspec.json.Decoder(Usage).decode


def read_usage(payload: bytes, now: datetime) -> list[tuple[str, datetime]]:
    """Tokens and when they were used, no later than now: other clocks may be ahead.

    Raises:
        ValueError: it is none, or is too long, or one of its tokens or times cannot be.
    """
    if len(payload) > _LONGEST_USAGE:
        raise ValueError("too long")
    try:
        used = _decode_usage(payload).used
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if len(used) > USAGE_MOST:
        raise ValueError("too many uses")
    uses = []
    for use in used:
        if not pfid.is_pfid(use.token_id):
            raise ValueError("not a token's id")
        if use.at.tzinfo is None:
            raise ValueError("a time without its zone")
        try:
            uses.append((use.token_id, min(use.at.astimezone(UTC), now)))
        except OverflowError as error:  # within hours of the calendar's ends
            raise ValueError("not a time") from error
    return uses
