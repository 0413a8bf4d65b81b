"""A verifier's receipt as it comes, checked: whoever may publish on its subject can send anything."""

import re
from typing import Final

import msgspec

from events.signals import Receipt

_LONGEST: Final = 1024
"""Bytes."""
_NAME: Final = re.compile(r"[ -~]{1,128}")
"""Names go into headers and answers."""
_LAST_POSITION: Final = 2**63 - 1

_decode: Final = msgspec.json.Decoder(Receipt).decode


def read_receipt(payload: bytes) -> Receipt:
    """
    Raises:
        ValueError: it is none, its verifier's name is too long or not printable ASCII, or there is no such position or
            bound.
    """
    if len(payload) > _LONGEST:
        raise ValueError("too long")
    try:
        receipt = _decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if not _NAME.fullmatch(receipt.verifier):
        raise ValueError("not a verifier's name")
    if not 0 <= receipt.position <= _LAST_POSITION:
        raise ValueError("not a position")
    if not receipt.bound > 0:
        raise ValueError("not a bound")
    return receipt
