"""The text form of a point in the log."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.log_point import BEGINNING, LogPoint, parse_log_point


@given(st.integers(min_value=1, max_value=10**18 - 1), st.uuids())
def test_what_was_written_is_read(position: int, event_id: UUID) -> None:
    for point in (LogPoint(position, str(event_id)), BEGINNING):
        assert parse_log_point(str(point)) == point
    assert str(BEGINNING) == "0"


@pytest.mark.parametrize(
    "text",
    [
        *("", "1", "0.0", "-1", "1.", "1.x", "1.019F0000-0000-7000-8000-000000000000"),
        *(f"{position}.019f0000-0000-7000-8000-000000000000" for position in ("1000000000000000000", "01")),
    ],
)
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="written"):
        parse_log_point(text)
