"""Who gets the feed as a stream: whoever asks for it, and would not rather have JSON."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.http.request.accept import wants_event_stream
from service.http.request.read import header_texts
from service.http.routes.feed import ACCEPT


@pytest.mark.parametrize(
    "value",
    [
        "text/event-stream",
        "TEXT/Event-Stream",
        "text/event-stream; charset=utf-8",
        "text/event-stream, */*",
        "text/event-stream, application/json;q=0.9",
        "application/json;q=0.5,text/event-stream;q=0.6",
        "text/html, text/event-stream;q=0.001",
        "text/event-stream ; q=1.000",
    ],
)
def test_a_stream(value: str) -> None:
    """It is named, and JSON is not, or less."""
    assert wants_event_stream(value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "*/*",
        "text/*",
        "application/json",
        "application/json, text/event-stream",
        "text/event-stream;q=0",
        "text/event-stream;q=0.5, application/json",
        "text/event-stream;q=x",
        "text/event-stream;q=2",
        "text/event-streams",
        "x-text/event-stream",
    ],
)
def test_json(value: str) -> None:
    """Everyone else gets JSON."""
    assert not wants_event_stream(value)


def test_several_headers() -> None:
    """Accept may come in several headers."""
    texts = header_texts([(b"accept", b"text/html"), (b"accept", b"text/event-stream")], {b"accept": ACCEPT})
    assert wants_event_stream(texts[ACCEPT])


@given(st.text())
def test_anything(value: str) -> None:
    """Whatever the header holds, it is understood or ignored."""
    assert wants_event_stream(f"text/event-stream{value}") in (True, False)
