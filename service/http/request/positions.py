"""Positions of the log, and its events, as requests name them."""

from typing import Final

from events.log_point import LogPoint, parse_log_point

LAST_POSITION: Final = 2**63 - 1


def position_in(text: str) -> int:
    """
    Raises:
        ValueError: the text is no position.
    """
    text = text.strip(" \t")
    if text.isascii() and text.isdigit() and len(text) <= 19 and int(text) <= LAST_POSITION:
        return int(text)
    raise ValueError("is not a position")


def cursor_in(text: str) -> LogPoint:
    """The event that a cursor names.

    Raises:
        ValueError: it names none.
    """
    return _point(text, "must be the cursor of an answer")


def last_event_id(text: str) -> LogPoint | None:
    """The event after which a stream of events goes on; None for an empty header.

    Raises:
        ValueError: it names none.
    """
    return _point(text, "is not the id of an event of this stream") if text else None


def _point(text: str, otherwise: str) -> LogPoint:
    try:
        return parse_log_point(text)
    except ValueError:
        raise ValueError(otherwise) from None
