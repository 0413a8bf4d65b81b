"""Events and messages as they were once written stay readable for ever."""

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from events import cloudevents, codec, received
from events.api_token import (
    Actor,
    ApiTokenEvent,
    TokenActivated,
    TokenCreated,
    TokenDeleted,
    TokenEvent,
    TokenExpired,
    TokenExpiring,
    TokenRevoked,
    TokenSuspended,
)
from tests.events.golden_files import EVENTS, GOLDEN, MESSAGES, name_of, parts, row_of, stored

SUMS: Final = GOLDEN / "SHA256SUMS"
IDS: Final = {"token_id": "01jnb2m6p9bbbbbb00000000000000yy", "account_id": "01jnb2m6p9bbbbbb00000000000000xx"}
STATUS_AFTER: Final = {
    TokenCreated: "active",
    TokenActivated: "active",
    TokenSuspended: "suspended",
    TokenRevoked: "revoked",
    TokenExpiring: "active",
    TokenExpired: "suspended",
    TokenDeleted: "deleted",
}


def test_none_has_changed_and_all_are_listed() -> None:
    """A golden file keeps its bytes for ever: add another one instead, and its line in SHA256SUMS."""
    listed = sorted(tuple(line.split("  ", 1)) for line in SUMS.read_text().splitlines())
    files = [file for file in GOLDEN.rglob("*") if file.is_file() and file != SUMS]
    digests = [(hashlib.sha256(file.read_bytes()).hexdigest(), file.relative_to(GOLDEN).as_posix()) for file in files]

    assert sorted(digests) == listed


@pytest.mark.parametrize("file", [*EVENTS, *MESSAGES, *GOLDEN.glob("signals/*.json")], ids=name_of)
def test_each_ends_with_one_line_end(file: Path) -> None:
    """After the bytes of the event or message there is a line end, and only there."""
    assert file.read_bytes().find(b"\n") == file.stat().st_size - 1


def test_none_is_missing() -> None:
    """Every version of every type has a full and a minimal file, and each has a message."""
    wanted = {
        (name, version, form)
        for name, current in codec.CURRENT.items()
        for version in range(1, current + 1)
        for form in ("full", "minimal")
    }
    assert wanted <= {parts(file) for file in EVENTS}
    assert [file.name for file in MESSAGES] == [file.name for file in EVENTS]


@pytest.mark.parametrize("name", codec.TYPES)
def test_no_field_is_missing(name: str) -> None:
    """Each field of today's types is in a golden file of today's version, and set: whoever adds one adds a file."""
    files = [file for file in EVENTS if parts(file)[:2] == (name, codec.CURRENT[name])]
    seen = {field for file in files for field, value in json.loads(stored(file)).items() if value is not None}
    assert seen == set(codec.TYPES[name].__struct_fields__)


@pytest.mark.parametrize("file", EVENTS, ids=name_of)
def test_decoded_and_encoded_again(file: Path) -> None:
    """An event of the current version keeps what it said, in its order; an older one becomes a valid current one."""
    name, version, _ = parts(file)
    event = codec.decode(name, version, stored(file))

    now, current, data = codec.encode(event)

    assert codec.decode(now, current, data) == event
    if version == current:
        before, after = json.loads(stored(file)), json.loads(data)
        assert now == name
        # Fields that were added since are null.
        assert all(after[field] is None for field in after.keys() - before.keys())
        assert list({field: after[field] for field in after if field in before}.items()) == list(before.items())


@pytest.mark.parametrize("form", ["full", "minimal"])
@pytest.mark.parametrize("kind", codec.TYPES.values(), ids=codec.TYPES.keys())
def test_what_version_1_means(kind: type[ApiTokenEvent], form: str) -> None:
    """The files of version 1 mean what they meant when they were written."""
    event = codec.decode(kind.__name__, 1, stored(GOLDEN / f"{kind.__name__}.v1.{form}.json"))
    fields = _full(kind) if form == "full" else _minimal(kind)
    own = set(kind.__struct_fields__) - set(TokenEvent.__struct_fields__)
    common = {name: value for name, value in fields.items() if name not in ("key_id", "days_left") or name in own}
    expected = IDS | {"status": STATUS_AFTER[kind]} | common

    # Fields that were added since are not in the file.
    assert {name: getattr(event, name) for name in expected} == expected


def _full(kind: type[ApiTokenEvent]) -> dict[str, object]:
    created_at, changed_at = datetime(2027, 3, 1, 12, 30, 15, 123456, UTC), datetime(2027, 3, 2, 8, 0, 0, 5, UTC)
    return {
        "environment_id": "01jnb2m6p9bbbbbb0123456789abcdef",
        "created_by_admin_user_id": "01jnb2m6p9bbbbbbfedcba9876543210",
        "token_scope": "environment",
        "expires_at": datetime(2027, 5, 30, 23, 59, 59, 999999, UTC),
        "inserted_at": created_at,
        "updated_at": created_at if kind is TokenCreated else changed_at,
        "stream_version": 1 if kind is TokenCreated else 7,
        "actor": Actor(type="api_token", id="01jnb2m6p9bbbbbb00000000000000zz"),
        "reason": 'Ticket 4711: "käyttö päättyi" ☂',
        "key_id": "2027-03",
        "days_left": 7,
    }


def _minimal(kind: type[ApiTokenEvent]) -> dict[str, object]:
    return {
        "environment_id": None,
        "created_by_admin_user_id": None,
        "token_scope": "account",
        "expires_at": datetime(2027, 5, 30, tzinfo=UTC),
        "inserted_at": datetime(2027, 3, 1, tzinfo=UTC),
        "updated_at": datetime(2027, 3, 1, tzinfo=UTC),
        "stream_version": 1 if kind is TokenCreated else 2,
        "actor": Actor(type="service", id="tokentrail"),
        "reason": None,
        "key_id": "a",
        "days_left": 0,
    }


@pytest.mark.parametrize("file", MESSAGES, ids=name_of)
def test_messages(file: Path) -> None:
    """A row gives the same bytes today as when it was published first; any version's message can be read."""
    name, version, form = parts(file)
    message = received.read(stored(file))

    assert cloudevents.message(row_of(file), message.source) == stored(file)
    assert (message.type, message.version, message.data) == (name, version, stored(GOLDEN / file.name))
    assert message.event == codec.decode(name, version, message.data)
    assert (message.position == 1) == (form == "minimal")
    assert (message.correlation_id is None) == (form == "minimal")
