"""What a subscriber makes of a message."""

import json
from datetime import timedelta, timezone
from typing import Any, Final
from uuid import UUID

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from events import cloudevents, codec, received
from events.received import ForeignMessage, State, read
from events.recorded import Recorded
from tests.events import strategies
from tests.harness import builders as a

SOURCE: Final = cloudevents.log_source(UUID("6f9e1c1a-0d1a-4a5e-9a51-0b8a3c0b6f42"))
EVENT: Final = a.suspended(a.created(), reason="leaked")


def message(fields: dict[str, Any] | None = None, /, **attributes: Any) -> bytes:
    """The message of EVENT at position 7 with other fields in its data, then other attributes; `...` leaves one out."""
    body: dict[str, Any] = json.loads(cloudevents.message(a.recorded(EVENT, 7), SOURCE))
    body["data"] = _given(body["data"] | (fields or {}))
    return json.dumps(_given(body | attributes)).encode()


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not ...}


@settings(deadline=None)
@given(strategies.recorded)
def test_round_trip(row: Recorded) -> None:
    """What was published is what is read: every attribute, the state, and the event, also byte for byte."""
    event = codec.decode(row.type, row.type_version, row.data)
    message = read(cloudevents.message(row, SOURCE))

    assert message == received.Received(
        position=row.position,
        id=str(row.event_id),
        source=SOURCE,
        type=row.type,
        version=row.type_version,
        time=row.recorded_at,
        state=State(**{name: getattr(event, name) for name in State.__struct_fields__}),
        data=row.data,
        correlation_id=row.correlation_id,
        causation_id=row.causation_id,
        traceparent=row.traceparent,
    )
    assert message.event == event
    assert (message.token_id, message.account_id) == (event.token_id, event.account_id)


@pytest.mark.parametrize(
    ("name", "version"),
    [("TokenSuspended", codec.CURRENT["TokenSuspended"] + 1), ("TokenSuspended", 999_999_999), ("TokenRenamed", 1)],
)
def test_newer_than_this_code(name: str, version: int) -> None:
    """Of a type or version from later the state can be read, though not the event; values and fields may be new."""
    later = read(
        message(
            {"status": "paused", "token_scope": "region", "regions": ["north"], "actor": "a text now"},
            type=name,
            dataschema=f"urn:tokentrail:schema:{name}:{version}",
            specialattribute="x",
        )
    )

    assert (later.type, later.version, later.position) == (name, version, 7)
    assert later.state == msgspec.structs.replace(read(message()).state, token_scope="region", status="paused")
    with pytest.raises(codec.UndecodableEvent, match=f"^{name} version {version}: it is not known here$"):
        _ = later.event


def test_an_event_that_is_not_what_it_claims() -> None:
    """Data that has a state but is not of the type that it claims is read; who asks for the event is told."""
    with pytest.raises(codec.UndecodableEvent, match="actor"):
        _ = read(message({"actor": ...})).event


@settings(deadline=None)
@given(st.binary())
@example(b"null")
@example(b"[]")
@example(b"{}")
@example(b"\xff\xfe")
@example(b'{"specversion": "1.0", "id": "\xff"}')
@example(b'{"x": ' + b"[" * 100_000)
@example(b'{"data": ' + b'{"a": ' * 100_000)
def test_any_bytes(payload: bytes) -> None:
    """Whatever bytes a message has, it is foreign and nothing else happens."""
    with pytest.raises(ForeignMessage):
        read(payload)


json_values: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(deadline=None)
@given(
    st.sampled_from([*json.loads(message()), "data"]), json_values, st.sampled_from([None, *State.__struct_fields__])
)
def test_any_value(attribute: str, value: Any, field: str | None) -> None:
    """With any value of any attribute or field a message is read or foreign; and what is read can be worked with."""
    payload = message({field: value}) if field else message(**{attribute: value})
    try:
        found = read(payload)
    except ForeignMessage:
        return
    assert found.position > 0
    assert found.version > 0
    assert found.time.utcoffset() is not None
    assert found.state.expires_at.utcoffset() is not None


OTHER_ID: Final = "01jnb2m6p9bbbbbb00000000000000yy"
FOREIGN: Final[dict[str, list[Any]]] = {
    "specversion": [..., "2.0"],
    "id": [...],
    "source": [...],
    "type": [..., "TokenActivated"],
    "subject": [..., OTHER_ID],
    "partitionkey": [..., OTHER_ID],
    "time": [..., "", "yesterday", "2027-03-01T12:30:16", '2027-03-01T12:30:16Z" '],
    "dataschema": [
        *(..., "urn:other:schema:TokenSuspended:1", "urn:tokentrail:schema:TokenActivated:1"),
        *(f"urn:tokentrail:schema:TokenSuspended{rest}" for rest in ("", ":", ":0", ":+1", ":1:1", ":1 ")),
    ],
    "sequence": [
        *(..., "", 7, "0" * 19, "7", "7".zfill(18), "7".zfill(20), "7".rjust(19), "7".zfill(18) + " "),
        *("-" + "7".zfill(18), "+" + "7".zfill(18), "1_0".zfill(19), "٣".rjust(19, "0"), "7.0".zfill(19)),
    ],
    "data": [..., "{}"],
}


@pytest.mark.parametrize(
    ("attribute", "value"), [(name, value) for name, values in FOREIGN.items() for value in values], ids=repr
)
def test_foreign_attributes(attribute: str, value: Any) -> None:
    """A message is foreign if an attribute is missing, is written in another way, or contradicts the data."""
    with pytest.raises(ForeignMessage):
        read(message(**{attribute: value}))


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        *((field, ..., field) for field in State.__struct_fields__),
        ("token_id", OTHER_ID, "different tokens"),
        ("account_id", OTHER_ID, "different tokens"),
        ("status", None, "status"),
        ("stream_version", "2", "stream_version"),
        ("expires_at", "2027-03-01T12:30:16", "expires_at"),
        ("expires_at", "tomorrow", "expires_at"),
    ],
)
def test_foreign_states(field: str, value: Any, fault: str) -> None:
    """A message is foreign if its state lacks a part, cannot be understood or is another token's."""
    with pytest.raises(ForeignMessage, match=fault):
        read(message({field: value}))


def test_another_offset() -> None:
    elsewhere = EVENT.expires_at.astimezone(timezone(timedelta(hours=2))).isoformat()
    assert elsewhere.endswith("+02:00")
    assert read(message({"expires_at": elsewhere})).state.expires_at == EVENT.expires_at


@pytest.mark.parametrize("attribute", cloudevents.CloudEvent.__struct_fields__)
def test_reads_what_the_envelope_has(attribute: str) -> None:
    """It looks at every attribute that the writing side sends, but for `datacontenttype`."""
    try:
        read(message(**{attribute: []}))
    except ForeignMessage:
        assert attribute != "datacontenttype"
    else:
        assert attribute == "datacontenttype"
