"""The precondition If-Match (RFC 9110, 13.1.1)."""

import re
from typing import Final

from service.application.command_handler import IfMatch

_ETAG: Final = re.compile(r'(W/)?"([\x21\x23-\x7e\x80-\xff]*)"')  # may have commas within
ETAGS: Final = re.compile(rf"[ \t,]*{_ETAG.pattern}(?:[ \t]*,[ \t,]*{_ETAG.pattern})*[ \t,]*")
"""A list of entity tags, as If-Match has it."""
_VERSION: Final = re.compile(r"[1-9][0-9]{0,8}")


def if_match(text: str) -> IfMatch:
    """The precondition of a header If-Match. Weak tags never match.

    Raises:
        ValueError: it is malformed.
    """
    text = text.strip(" \t")  # no other white space: in Latin-1 there is some that HTTP does not know
    if text == "*":
        return IfMatch(None)
    if not ETAGS.fullmatch(text):
        raise ValueError("is not * or a list of entity tags")
    tags = _ETAG.findall(text)
    return IfMatch(frozenset(int(tag) for weak, tag in tags if not weak and _VERSION.fullmatch(tag)))
