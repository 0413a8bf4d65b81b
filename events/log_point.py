"""A point in the log: a position, and the id of the event that is there.

A position alone names no event: a log that was restored from a backup has other events at the same positions. Whoever
resumes compares the id too.
"""

import re
from typing import Final

import msgspec

PATTERN: Final = "0|[1-9][0-9]{0,17}\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
"""The text of a point, as a regular expression. No log has a position of more than 18 digits."""
_TEXT: Final = re.compile(PATTERN)


class LogPoint(msgspec.Struct, frozen=True, gc=False):
    """The event `event_id` at `position`; the beginning of every log is position 0 with the id "".

    As text it is `<position>.<event id>`, and the beginning is `0`.
    """

    position: int = 0
    event_id: str = ""

    def __str__(self) -> str:
        return f"{self.position}.{self.event_id}" if self.position else "0"


BEGINNING: Final = LogPoint()


def parse_log_point(text: str) -> LogPoint:
    """The point that `str(point)` wrote.

    Raises:
        ValueError: the text is not of that form.
    """
    if not _TEXT.fullmatch(text):
        raise ValueError("a point in the log is written <position>.<event id>")
    position, _, event_id = text.partition(".")
    return LogPoint(int(position), event_id)
