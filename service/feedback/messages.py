"""Reports as they come, checked: whoever may publish on their subjects can send anything."""

import re
from datetime import UTC, datetime
from typing import Final

import msgspec
import pfid

from events.signals import USAGE_MOST, Receipt, Usage

_LONGEST_RECEIPT: Final = 1024
_LONGEST_USAGE: Final = 256 * 1024
"""Bytes; twice what USAGE_MOST uses take."""
_NAME: Final = re.compile(r"[ -~]{1,128}")
"""Names go into headers and answers."""
_LAST_POSITION: Final = 2**63 - 1

_decode_receipt: Final = msgspec.json.Decoder(Receipt).decode
_decode_usage: Final = msgspec.json.Decoder(Usage).decode


class Malformed(ValueError):
    """The message is not what its subject says."""


def read_receipt(payload: bytes) -> Receipt:
    """
    Raises:
        Malformed: it is none, its verifier's name is too long or not printable ASCII, or there is no such position or
            bound.
    """
    if len(payload) > _LONGEST_RECEIPT:
        raise Malformed("too long")
    try:
        receipt = _decode_receipt(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)) from error
    if not _NAME.fullmatch(receipt.verifier):
        raise Malformed("not a verifier's name")
    if not 0 <= receipt.position <= _LAST_POSITION:
        raise Malformed("not a position")
    if not receipt.bound > 0:
        raise Malformed("not a bound")
    return receipt


def read_usage(payload: bytes, now: datetime) -> list[tuple[str, datetime]]:
    """Tokens and when they were used, no later than now: other clocks may be ahead.

    Raises:
        Malformed: it is none, or is too long, or one of its tokens or times cannot be.
    """
    if len(payload) > _LONGEST_USAGE:
        raise Malformed("too long")
    try:
        used = _decode_usage(payload).used
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)) from error
    if len(used) > USAGE_MOST:
        raise Malformed("too many uses")
    uses = []
    for use in used:
        if not pfid.is_pfid(use.token_id):
            raise Malformed("not a token's id")
        if use.at.tzinfo is None:
            raise Malformed("a time without its zone")
        try:
            uses.append((use.token_id, min(use.at.astimezone(UTC), now)))
        except OverflowError as error:  # within hours of the calendar's ends
            raise Malformed("not a time") from error
    return uses
