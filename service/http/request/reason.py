"""The reason for a command, in the caller's words: it becomes part of the event, for ever."""

import re
from typing import Final

from events.token.form import PREFIX
from service.http.answer.errors import Invalid
from service.http.request.printable import LONGEST_REASON, REASON

_REASON: Final = re.compile(REASON)


def checked_reason(text: str | None) -> str | None:
    """The reason without white space around it; None if there is none.

    Raises:
        Invalid: it is empty, too long, not printable, or has a token in it: those are stored nowhere.
    """
    if text is None:
        return None
    reason = text.strip()
    if not 1 <= len(reason) <= LONGEST_REASON:
        raise Invalid({"reason": [f"must have 1 to {LONGEST_REASON} characters"]})
    if not _REASON.fullmatch(reason):
        raise Invalid({"reason": ["must have printable characters only, in one line"]})
    if PREFIX in reason:
        raise Invalid({"reason": ["must not have a token in it"]})
    return reason
