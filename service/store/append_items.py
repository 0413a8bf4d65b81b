"""Items of a batch as the appender sends them, and the results that come back."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final, Literal, NamedTuple
from uuid import UUID

import asyncpg
import msgspec

from events.recorded import Recorded


class Item(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One event to append, or, without an event, a question: is the stream still at the expected version?

    `expected_event_id` is the id of the event at that version; None if it does not matter which one is there. A log
    that was restored from a backup has other events at the same versions.

    `author_id` is the token that has to be active at the item's position; None for an author that is no token. The
    item holds from `holds_from` on and before `holds_until`, by Postgres's clock; None is no limit. `at` is the event's
    time; nothing is judged by it.
    """

    stream_id: str
    account_id: str
    author_id: str | None
    at: datetime
    expected_version: int
    expected_event_id: UUID | None = None
    idempotency_key: str | None = None
    command_digest: bytes | None = None
    event: Recorded | None = None
    holds_from: datetime | None = None
    holds_until: datetime | None = None


class Stored(NamedTuple):
    """An event as the log holds it, to be decoded by whoever needs it."""

    type: str
    type_version: int
    data: bytes
    event_id: UUID


class Outcome(NamedTuple):
    """The result of one item.

    `position` is that of the item's event (accepted) or of the event to which the idempotency key belongs (replayed,
    key_reused), else None. `stream_version` is the stream's version after the item. `last_used_at` is what was known of
    the token's use. `latest` is the stream's latest event (conflict), None if the stream has none. `judged_at` is the
    time by Postgres's clock (untimely: the item does not hold then).
    """

    verdict: Literal["accepted", "confirmed", "conflict", "untimely", "replayed", "key_reused", "author_not_active"]
    position: int | None
    stream_version: int
    last_used_at: datetime | None
    latest: Stored | None = None
    judged_at: datetime | None = None


class _Wire(msgspec.Struct, omit_defaults=True, gc=False):
    """An item as tokentrail.append reads it; see its migration for the fields."""

    stream_id: str
    account_id: str
    author_id: str | None
    recorded_at: datetime
    expected_version: int
    expected_event_id: UUID | None = None
    holds_from: datetime | None = None
    holds_until: datetime | None = None
    idempotency_key: str | None = None
    command_digest: bytes | None = None
    event_id: UUID | None = None
    type: str | None = None
    type_version: int | None = None
    data: msgspec.Raw | None = None
    request_id: str | None = None
    correlation_id: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None


_encoder: Final = msgspec.json.Encoder()


def encoded(items: Sequence[Item]) -> str:
    return _encoder.encode([_wire(item) for item in items]).decode()


def _wire(item: Item) -> _Wire:
    event = item.event
    asked = (
        item.stream_id,
        item.account_id,
        item.author_id,
        item.at,
        item.expected_version,
        item.expected_event_id,
        item.holds_from,
        item.holds_until,
        item.idempotency_key,
        item.command_digest,
    )
    if event is None:
        return _Wire(*asked)
    return _Wire(
        *asked,
        event.event_id,
        event.type,
        event.type_version,
        msgspec.Raw(event.data),
        event.request_id,
        event.correlation_id,
        event.causation_id,
        event.traceparent,
    )


def outcome_of(row: asyncpg.Record) -> Outcome:
    """A row of append.sql."""
    latest = None if row["data"] is None else stored_of(row)
    return Outcome(
        row["outcome"], row["position"], row["stream_version"], row["last_used_at"], latest, row["judged_at"]
    )


def stored_of(row: asyncpg.Record) -> Stored:
    return Stored(row["type"], row["type_version"], row["data"].encode(), row["event_id"])


def stored(item: Item) -> Stored:
    assert item.event is not None
    return Stored(item.event.type, item.event.type_version, item.event.data, item.event.event_id)


def recorded(item: Item, outcome: Outcome) -> Recorded:
    """The item's event as the log holds it now."""
    assert item.event is not None
    assert outcome.position is not None
    return msgspec.structs.replace(
        item.event,
        position=outcome.position,
        account_id=item.account_id,
        stream_id=item.stream_id,
        stream_version=outcome.stream_version,
        recorded_at=item.at.astimezone(UTC),
    )
