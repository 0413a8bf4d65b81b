"""Bytes <-> events."""

import json
from typing import Final

import msgspec
import pytest
from hypothesis import given, settings

from events import codec
from events.api_token import ApiTokenEvent
from tests.events import strategies
from tests.harness import builders as a


@settings(deadline=None)
@given(strategies.events)
def test_round_trip(event: ApiTokenEvent) -> None:
    """What was encoded is decoded to the same event, and encoded again to the same bytes."""
    name, version, data = codec.encode(event)
    again = codec.decode(name, version, data)
    assert (type(again), again) == (type(event), event)
    assert codec.encode(again) == (name, version, data)


@pytest.mark.parametrize(
    ("name", "version"),
    [
        *((name, 1) for name in ("TokenRenamed", "tokencreated", "")),
        *(("TokenCreated", version) for version in (codec.CURRENT["TokenCreated"] + 1, 0, -1)),
    ],
)
def test_unknown(name: str, version: int) -> None:
    """A type that is not known, and a version that is newer than this code or none at all, is not guessed at."""
    _, _, data = codec.encode(a.created())
    with pytest.raises(codec.UndecodableEvent, match=f"^{name} version {version}: it is not known here$"):
        codec.decode(name, version, data)


CREATED: Final = json.loads(codec.encode(a.created())[2])
WRONG: Final = {
    "status": "lost",
    "stream_version": "1",
    "expires_at": "tomorrow",
    "actor": {"type": "ghost", "id": "x"},
}


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"{", b"null", b"[]", b"{}", b'{"token_id": "\xff"}', b"\xff\xfe"),
        *(json.dumps(CREATED | {field: value}).encode() for field, value in WRONG.items()),
    ],
)
def test_undecodable(data: bytes) -> None:
    """Bytes that are not an event of their type are undecodable, and the error names type and version."""
    with pytest.raises(codec.UndecodableEvent, match=r"^TokenCreated version 1: "):
        codec.decode("TokenCreated", 1, data)


def test_a_field_from_later_is_passed_over() -> None:
    event = a.created()
    _, _, data = codec.encode(event)
    assert codec.decode("TokenCreated", 1, json.dumps(json.loads(data) | {"colour": "blue"}).encode()) == event


@pytest.mark.parametrize(("version", "reason"), [(1, "old, 2, 3"), (2, "old, 3")])
def test_upcasters_are_applied_in_order(version: int, reason: str) -> None:
    """From the version of the event on."""
    event = a.suspended(a.created(), reason="old")
    name, _, data = codec.encode(event)

    def to(later: int) -> codec.Upcaster:
        return lambda fields: {**fields, "reason": f"{fields['reason']}, {later}"}

    upcasters = {(name, 1): to(2), (name, 2): to(3)}
    decoded = codec.decode(name, version, data, current={name: 3}, upcasters=upcasters)
    assert decoded == msgspec.structs.replace(event, reason=reason)


@pytest.mark.parametrize("upcasters", [{}, {("TokenCreated", 1): lambda fields: {}}], ids=["missing", "wrong shape"])
def test_a_bad_upcaster(upcasters: dict[tuple[str, int], codec.Upcaster]) -> None:
    """Where a step is missing or gives no event, the event is undecodable, not taken as it is."""
    name, _, data = codec.encode(a.created())
    with pytest.raises(codec.UndecodableEvent):
        codec.decode(name, 1, data, current={name: 2}, upcasters=upcasters)


def test_every_older_version_has_an_upcaster() -> None:
    assert set(codec.UPCASTERS) == {
        (name, version) for name, current in codec.CURRENT.items() for version in range(1, current)
    }
