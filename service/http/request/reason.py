"""Texts in the caller's words, such as why a command was given: they become part of events, for ever."""

import re
from typing import Final

from events.token.form import PREFIX
from service.http.answer.errors import Invalid
from service.http.request.printable import LINE, LONGEST_REASON

_LINE: Final = re.compile(LINE)


def checked_reason(text: str | None) -> str | None:
    """The reason as `checked_line` has it."""
    return checked_line("reason", text, LONGEST_REASON)


def checked_line(field: str, text: str | None, longest: int) -> str | None:
    """The text of a field without white space around it; None if there is none.

    Raises:
        Invalid: it is empty, too long, not printable, or has a token in it: those are stored nowhere.
    """
    if text is None:
        return None
    line = text.strip()
    if not 1 <= len(line) <= longest:
        raise Invalid({field: [f"must have 1 to {longest} characters"]})
    if not _LINE.fullmatch(line):
        raise Invalid({field: ["must have printable characters only, in one line"]})
    if PREFIX in line:
        raise Invalid({field: ["must not have a token in it"]})
    return line
