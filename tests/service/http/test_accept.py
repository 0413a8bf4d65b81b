"""Who gets the feed as a stream: whoever asks for it, and would not rather have JSON."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.http.request.accept import wants_event_stream
from service.http.request.read import header_texts
from service.http.routes.feed import ACCEPT

STREAM: Final = [
    *("text/event-stream", "TEXT/Event-Stream", "text/event-stream; charset=utf-8", "text/event-stream, */*"),
    "text/event-stream, application/json;q=0.9",
    "application/json;q=0.5,text/event-stream;q=0.6",
    "text/html, text/event-stream;q=0.001",
    "text/event-stream ; q=1.000",
]
JSON: Final = [
    *("", "*/*", "text/*", "application/json", "text/event-streams", "x-text/event-stream"),
    "application/json, text/event-stream",
    "text/event-stream;q=0.5, application/json",
    *("text/event-stream;q=0", "text/event-stream;q=x", "text/event-stream;q=2"),
]


@pytest.mark.parametrize(
    ("value", "wanted"), [*[(value, True) for value in STREAM], *[(value, False) for value in JSON]]
)
def test_what_is_wanted(value: str, wanted: bool) -> None:
    """A stream if it is named, and JSON is not, or less. Everyone else gets JSON."""
    assert wants_event_stream(value) == wanted


def test_it_may_come_in_several_headers() -> None:
    texts = header_texts([(b"accept", b"text/html"), (b"accept", b"text/event-stream")], {b"accept": ACCEPT})
    assert wants_event_stream(texts[ACCEPT])


@given(st.text())
def test_anything_is_understood_or_ignored(value: str) -> None:
    assert wants_event_stream(f"text/event-stream{value}") in (True, False)
