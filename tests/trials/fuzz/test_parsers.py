"""What comes from outside as bytes or text: read, or refused in the one documented way, whatever it is."""

import base64
import json
import re
import string
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events import codec
from events.cloudevents import Message
from events.log_point import LogPoint
from events.verifier.state import beacons
from events.verifier.state.beacons import Beacons
from service.application.history import NO_VERSION
from service.application.receipts import read_receipt
from service.domain.api_token import of_account
from service.feedback.messages import read_usage
from service.http.answer.errors import RequestError
from service.http.request.positions import LAST_POSITION
from service.http.request.read import read_header, read_query
from service.http.request.shared_parameters import CONTEXT, IF_MATCH, LIMIT, MIN_POSITION_HEADER
from service.http.routes.api_token.history import AFTER, BEFORE, SORTING
from service.http.routes.feed import LAST_EVENT_ID
from service.relay.repair.comparison import Finding, reason_of
from service.relay.repair.foreign_messages import ForeignMessages
from tests.harness import builders as a

ACCOUNT: Final = a.new_account()
UNDECODABLE: Final = {
    "open": b'{"x":' + b"[" * 100_000,
    "closed": b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "objects": b'{"a":' * 40_000,
    "not UTF-8": b'{"verifier": "\xff"}',
}


@pytest.mark.parametrize("payload", UNDECODABLE.values(), ids=UNDECODABLE)
async def test_what_cannot_be_decoded(payload: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A report or an event nested however deeply is malformed; a message in the stream is foreign to the log and can be
    kept aside; a verifier passes a head over, with a word in its log."""
    with pytest.raises(ValueError, match=r"."):
        read_usage(payload, datetime.now(UTC))
    with pytest.raises(ValueError, match=r"."):
        read_receipt(payload[:900])
    with pytest.raises(codec.UndecodableEvent):
        codec.decode("TokenSuspended", codec.CURRENT["TokenSuspended"], payload)

    message = Message("tokens.v1.x", payload)
    assert await reason_of(message, "urn:tokentrail:log:x", cast(Any, None)) == "foreign"
    with ForeignMessages(tmp_path / "kept") as rescue:
        rescue.keep(Finding("foreign", 1, 1, message))
    [line] = (tmp_path / "kept").read_text().splitlines()
    assert base64.b64decode(json.loads(line)["data"]) == payload

    await Beacons(cast(Any, None), lambda _: None).hear(cast(Any, SimpleNamespace(data=payload)))
    assert [record.name for record in caplog.records] == [beacons.log.name]


values: Final = st.binary(max_size=80) | st.text(string.printable, max_size=80).map(lambda text: text.encode("latin-1"))
tags: Final = st.text("!#$%&/()=?0123456789abcXYZ,;", max_size=5).map(lambda text: f'"{text}"')
spaces: Final = st.text(" \t", max_size=3)


@given(values)
def test_if_match(value: bytes) -> None:
    """If-Match is a precondition, or malformed."""
    try:
        found = read_header(IF_MATCH, value.decode("latin-1"))
    except RequestError:
        return
    assert found.versions is None or all(0 < version < NO_VERSION for version in found.versions)


@pytest.mark.parametrize("space", ["\xa0", "\x85", "\x0b", "\x0c", "\x1c", "\r"])
def test_spaces_that_http_does_not_know(space: str) -> None:
    """White space of other alphabets is no white space of a header."""
    for value in (f'{space}"2"', f"*{space}"):
        with pytest.raises(RequestError):
            read_header(IF_MATCH, value)


@given(st.lists(st.tuples(st.sampled_from(["", "W/"]), tags, spaces, spaces), min_size=1, max_size=5))
def test_lists_of_tags(parts: list[tuple[str, str, str, str]]) -> None:
    """Of a list of tags those count that are strong and a version, commas within them and spaces around them or not."""
    value = ",".join(f"{before}{weak}{tag}{after}" for weak, tag, before, after in parts)
    found = read_header(IF_MATCH, value)
    versions = {tag.strip('"') for weak, tag, _, _ in parts if not weak}
    assert set(found.versions) == {int(text) for text in versions if text.isdigit() and text[0] != "0"}


@given(values)
def test_positions(value: bytes) -> None:
    """A position in a header is one that a log may have, or malformed."""
    for parameter in (LAST_EVENT_ID, MIN_POSITION_HEADER):
        try:
            found: int | LogPoint | None = read_header(parameter, value.decode("latin-1"))
        except RequestError:
            continue
        position = found.position if isinstance(found, LogPoint) else found
        assert position is None or 0 <= position <= LAST_POSITION


@given(values)
def test_context(value: bytes) -> None:
    """What a request says of its context has its form, or is left out: it goes into events, headers and log lines."""
    for parameter in CONTEXT:
        text = read_header(parameter, value.decode("latin-1"))
        assert text is None or (text.isascii() and text.isprintable() and " " not in text)


@given(values)
def test_queries(value: bytes) -> None:
    """A query is within its bounds, malformed or invalid."""
    parameters = {parameter.name: parameter for parameter in (AFTER, BEFORE, LIMIT, SORTING)}
    for query in (value, b"after=" + value, b"limit=" + value, b"sorting=" + value):
        try:
            found = read_query(query, parameters, ACCOUNT)
        except RequestError:
            continue
        assert 0 <= found.get(AFTER, 0) < found.get(BEFORE, 1) + NO_VERSION
        assert 1 <= found.get(LIMIT, 1) <= 1000


GOOD: Final = a.new_id(ACCOUNT)
characters: Final = st.sampled_from([*".*> \t\r\n\0", "é", "K", "٣", "A", "u", "-", ""])


@given(st.integers(0, 31), characters, st.sampled_from(["", "\n", " ", ".>", "*"]))
def test_ids_in_subjects(index: int, character: str, end: str) -> None:
    """No text with a wildcard, a space, a line break or a dot is an id of an account, so none comes into a subject."""
    text = GOOD[:index] + character + GOOD[index + 1 :] + end
    is_id = re.fullmatch("[0-7][0-9a-hjkmnp-tv-z]{31}", text, re.ASCII)
    assert of_account(text, ACCOUNT) == (is_id is not None)
