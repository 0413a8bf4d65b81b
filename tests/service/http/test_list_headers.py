"""Headers that are lists: Accept, Prefer (RFC 7240), and what is told of verifiers, as RFC 9651 has it."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.application.propagation import AppliedBy
from service.http.request.accept import wants_event_stream
from service.http.request.prefer import dictionary, wait_preference
from service.http.request.read import header_texts
from service.http.request.shared_parameters import PREFER

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


UNDERSTOOD: Final[dict[int, list[str]]] = {
    0: ["wait=0"],
    2: ["wait=2", "Wait=2", 'wait="2"', "wait = 2"],
    3: [
        *("respond-async, wait=3", "respond-async,wait=3", ", , wait=3,", "(nonsense), wait=3", "\twait=3\t"),
        *("wait=3; strict", "wait=3;strict=yes;", "wait=3, wait=9"),
        *('foo="a, wait=9", wait=3', 'foo="a \\" wait=9", wait=3', "foo=bar; wait=9, wait=3"),
    ],
    7: ["wait=007"],
    10: ["wait=10", "wait=11", "wait=999999999"],
}
IGNORED: Final = [
    *("", "wait", "wait=", 'wait=""', "wait=x", "wait=-1", "wait=1.5", "wait=1e3", "wait=٣", "wait=1234567890"),
    *("wait 2", "waiting=2", "await=2", "respond-async", 'foo="wait=2', "foo; wait=2", "wait=x, wait=2"),
    "return=minimal, handling=lenient",
]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        *((value, seconds) for seconds in UNDERSTOOD for value in UNDERSTOOD[seconds]),
        *((value, None) for value in IGNORED),
    ],
)
def test_preference(value: str, seconds: int | None) -> None:
    """The first preference to wait counts, up to ten seconds; what cannot be understood is ignored."""
    assert wait_preference(value) == seconds


def test_a_list_may_come_in_several_headers() -> None:
    texts = header_texts([(b"prefer", b"respond-async"), (b"prefer", b"wait=2")], {b"prefer": PREFER})
    assert wait_preference(texts[PREFER]) == 2


@given(st.text())
def test_anything_is_understood_or_ignored(value: str) -> None:
    assert wait_preference(value) in (None, *range(11))
    assert wants_event_stream(f"text/event-stream{value}") in (True, False)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "value", ["wait=x;" * 10_000, 'foo="' * 10_000, "a;" * 30_000 + "(", "wait " * 10_000, "a" + ";  " * 10_000 + "="]
)
def test_a_header_made_to_be_hard_to_read_is_read_in_time(value: str) -> None:
    assert wait_preference(value) is None


def applied_by(*pending: str, live: int = 3, listening: bool = True) -> AppliedBy:
    return AppliedBy(live=live, refusing=0, pending=list(pending), listening=listening)


@pytest.mark.parametrize(
    ("given_", "text"),
    [
        (applied_by(), b"position=7, live=3, applied=3"),
        (applied_by("gw-2"), b'position=7, live=3, applied=2, pending=("gw-2")'),
        (applied_by("gw-1", "gw-2"), b'position=7, live=3, applied=1, pending=("gw-1" "gw-2")'),
        (applied_by('a"b\\c'), b'position=7, live=3, applied=2, pending=("a\\"b\\\\c")'),
        (applied_by(live=0, listening=False), b"position=7, live=0, applied=0, listening=?0"),
    ],
)
def test_who_has_applied_it_is_told_as_a_dictionary(given_: AppliedBy, text: bytes) -> None:
    assert dictionary(7, given_) == text


def test_however_many_are_pending_the_header_stays_short() -> None:
    names = ['"' * 128 for _ in range(4096)]
    assert len(dictionary(2**63 - 1, applied_by(*names, live=4096))) < 4096
