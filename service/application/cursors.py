"""Cursors: where a page of a list ended, as an opaque text that only the service can make.

A cursor is valid only for the account, the sorting and the filters that it was made for. The service stores no cursors:
the text has the place, and a code over all of it (HMAC, RFC 2104). The key of the code is derived from the signing
keys, which all processes share. So a cursor is valid until the key that signed tokens when it was made is removed.
"""

import base64
import binascii
import hashlib
import hmac
from datetime import datetime
from typing import Final, NamedTuple

import msgspec

from projections.details.selection import NEWEST_FIRST, Filters, SortKey
from service.application.signing_keys import SigningKeys

_PURPOSE: Final = b"tokentrail list cursor 1"
_CODE: Final = 16
"""Bytes."""


class Cursor(NamedTuple):
    """`walked` is how many items the pages had up to there."""

    after: SortKey
    walked: int


class _Content(msgspec.Struct, frozen=True, array_like=True):
    value: str | None
    token_id: str
    walked: int


class Cursors:
    def __init__(self, keys: SigningKeys) -> None:
        self._keys = keys.derive(_PURPOSE)

    def make(self, cursor: Cursor, account_id: str, sorting: str | None, filters: Filters) -> str:
        value = msgspec.to_builtins(cursor.after.value)
        content = msgspec.json.encode(_Content(value, cursor.after.token_id, cursor.walked))
        code = _code(self._keys[0], content, account_id, sorting, filters)
        return base64.urlsafe_b64encode(code + content).rstrip(b"=").decode()

    def read(self, text: str, account_id: str, sorting: str | None, filters: Filters) -> Cursor:
        """
        Raises:
            ValueError: the text is no cursor of this service, or a cursor of another list.
        """
        try:
            raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("not a cursor") from None
        code, content = raw[:_CODE], raw[_CODE:]
        if not any(hmac.compare_digest(code, _code(key, content, account_id, sorting, filters)) for key in self._keys):
            raise ValueError("a cursor of another list")
        place = msgspec.json.decode(content, type=_Content)
        value: str | datetime | None = place.value
        if value is not None and (sorting or NEWEST_FIRST).endswith("_at"):
            value = msgspec.convert(value, datetime)
        return Cursor(SortKey(value, place.token_id), place.walked)


def _code(key: bytes, content: bytes, account_id: str, sorting: str | None, filters: Filters) -> bytes:
    signed = msgspec.json.encode((account_id, sorting, filters)) + b"\n" + content
    return hmac.digest(key, signed, hashlib.sha256)[:_CODE]
