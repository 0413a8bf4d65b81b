"""Events as they were once written stay readable for ever."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from events import codec
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
from tests.events.golden_files import EVENTS, GOLDEN, parts, stored

STATUS_AFTER: Final = {
    TokenCreated: "active",
    TokenActivated: "active",
    TokenSuspended: "suspended",
    TokenRevoked: "revoked",
    TokenExpiring: "active",
    TokenExpired: "suspended",
    TokenDeleted: "deleted",
}


def test_none_is_missing() -> None:
    """Every version of every type has a full and a minimal file."""
    wanted = {
        (name, version, form)
        for name, current in codec.CURRENT.items()
        for version in range(1, current + 1)
        for form in ("full", "minimal")
    }
    assert wanted <= {parts(file) for file in EVENTS}


@pytest.mark.parametrize("name", codec.TYPES)
def test_no_field_is_missing(name: str) -> None:
    """Each field of today's types is in a golden file of today's version, and set: whoever adds one adds a file."""
    files = [file for file in EVENTS if parts(file)[:2] == (name, codec.CURRENT[name])]
    seen = {field for file in files for field, value in json.loads(stored(file)).items() if value is not None}
    assert seen == set(codec.TYPES[name].__struct_fields__)


@pytest.mark.parametrize("file", EVENTS, ids=lambda file: file.name)
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


@pytest.mark.parametrize("kind", codec.TYPES.values(), ids=codec.TYPES.keys())
def test_full(kind: type[ApiTokenEvent]) -> None:
    """The full file of version 1 means what it meant when it was written."""
    event = codec.decode(kind.__name__, 1, stored(GOLDEN / f"{kind.__name__}.v1.full.json"))
    created = kind is TokenCreated
    _has(
        event,
        environment_id="01jnb2m6p9bbbbbb0123456789abcdef",
        created_by_admin_user_id="01jnb2m6p9bbbbbbfedcba9876543210",
        token_scope="environment",
        status=STATUS_AFTER[kind],
        expires_at=datetime(2027, 5, 30, 23, 59, 59, 999999, UTC),
        inserted_at=datetime(2027, 3, 1, 12, 30, 15, 123456, UTC),
        updated_at=datetime(2027, 3, 1, 12, 30, 15, 123456, UTC) if created else datetime(2027, 3, 2, 8, 0, 0, 5, UTC),
        stream_version=1 if created else 7,
        actor=Actor(type="api_token", id="01jnb2m6p9bbbbbb00000000000000zz"),
        reason='Ticket 4711: "käyttö päättyi" ☂',
        **_own(kind, key_id="2027-03", days_left=7),
    )


@pytest.mark.parametrize("kind", codec.TYPES.values(), ids=codec.TYPES.keys())
def test_minimal(kind: type[ApiTokenEvent]) -> None:
    """The minimal file of version 1 means what it meant when it was written."""
    event = codec.decode(kind.__name__, 1, stored(GOLDEN / f"{kind.__name__}.v1.minimal.json"))
    created = kind is TokenCreated
    _has(
        event,
        environment_id=None,
        created_by_admin_user_id=None,
        token_scope="account",
        status=STATUS_AFTER[kind],
        expires_at=datetime(2027, 5, 30, tzinfo=UTC),
        inserted_at=datetime(2027, 3, 1, tzinfo=UTC),
        updated_at=datetime(2027, 3, 1, tzinfo=UTC),
        stream_version=1 if created else 2,
        actor=Actor(type="service", id="tokentrail"),
        reason=None,
        **_own(kind, key_id="a", days_left=0),
    )


def _own(kind: type[ApiTokenEvent], **fields: object) -> dict[str, object]:
    """Those of the fields that only this type has."""
    own = set(kind.__struct_fields__) - set(TokenEvent.__struct_fields__)
    return {name: value for name, value in fields.items() if name in own}


def _has(event: ApiTokenEvent, **fields: object) -> None:
    """The event has these fields, the same token's in every file. Those that were added since are not in the file."""
    ids = {"token_id": "01jnb2m6p9bbbbbb00000000000000yy", "account_id": "01jnb2m6p9bbbbbb00000000000000xx"}
    assert {name: getattr(event, name) for name in ids | fields} == ids | fields
