"""An event of the log -> the CloudEvents message that subscribers receive, and its subject.

Structured mode of the CloudEvents 1.0 NATS binding: the message body is one JSON object, so that a plain NATS client
needs nothing else. A position always has the same bytes: everything in the message comes from the row in the log.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from operator import attrgetter
from typing import Annotated, Final, TypeAlias
from uuid import UUID

import msgspec

from .recorded import Recorded, token_of

CONTENT_TYPE: Final = "application/cloudevents+json"
SUBJECTS: Final = "tokens.v1.>"
"""All token events, in NATS wildcards."""

_KINDS: Final = {
    "TokenCreated": "created",
    "TokenActivated": "activated",
    "TokenSuspended": "suspended",
    "TokenRevoked": "revoked",
    "TokenExpiring": "expiring",
    "TokenExpired": "expired",
    "TokenDeleted": "deleted",
}

_encode = msgspec.json.Encoder().encode


class CloudEvent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """CloudEvents 1.0 attributes and extensions (sequence, partitionkey, traceparent, correlationid, causationid).

    `sequence` is the global position in decimal digits (the Sequence extension types it as a string).
    """

    specversion: str
    id: Annotated[str, msgspec.Meta(extra_json_schema={"format": "uuid"})]
    source: str
    type: str
    subject: str
    time: datetime
    datacontenttype: str
    dataschema: str
    sequence: str
    partitionkey: str
    traceparent: str | None = None
    correlationid: str | None = None
    causationid: str | None = None
    data: msgspec.Raw


class Message(msgspec.Struct, frozen=True, gc=False):
    """What a subject is sent."""

    subject: str
    payload: bytes


CARRIED: Final = (
    "position",
    "event_id",
    "account_id",
    "stream_id",
    "type",
    "type_version",
    "data",
    "recorded_at",
    "correlation_id",
    "causation_id",
    "traceparent",
)
"""What a message carries of a `Recorded`."""
Carried: TypeAlias = tuple[
    int, UUID | str, str, str, str, int, bytes | str, datetime | str, str | None, str | None, str | None
]
"""The values of CARRIED. Id, data and time may be text, too; a time as ISO 8601 has it, with its offset."""


class NoMessage(Exception):
    """There is none for an event: its type has no subject, or its time cannot be read, as far as this code knows."""


carried: Final[Callable[[Recorded], Carried]] = attrgetter(*CARRIED)
"""What is carried of an event."""


def messages(events: Iterable[Carried], source: str) -> list[Message]:
    """The messages of events, in their order. `source` is the log's own URI (see `log_source`).

    Raises:
        NoMessage
    """
    return _messages(events, source, _kind)


def subject(recorded: Recorded) -> str:
    """`tokens.v1.<account_id>.<token_id>.<kind>`, for wildcards by account, token or kind.

    Raises:
        NoMessage
    """
    return messages([carried(recorded)], "")[0].subject


def message(recorded: Recorded, source: str) -> bytes:
    """The body of the message; also of one that has no subject."""
    return _messages([carried(recorded)], source, lambda *_: "")[0].payload


def _messages(events: Iterable[Carried], source: str, kind_of: Callable[[str, int], str]) -> list[Message]:
    """All in one loop, and of plain tuples: most of what a relay that catches up does is done here."""
    made: list[Message] = []
    names: dict[tuple[str, int], tuple[str, str]] = {}
    for position, id, account, stream, type, version, data, at, correlation, causation, trace in events:
        name = names.get((type, version))
        if name is None:
            name = names[type, version] = kind_of(type, position), f"urn:tokentrail:schema:{type}:{version}"
        kind, schema = name
        token = token_of(stream)
        body = CloudEvent(
            specversion="1.0",
            id=str(id),
            source=source,
            type=type,
            subject=token,
            time=_read_time(at, position) if isinstance(at, str) else at,
            datacontenttype="application/json",
            dataschema=schema,
            sequence=str(position),
            partitionkey=account,
            traceparent=trace,
            correlationid=correlation,
            causationid=causation,
            data=msgspec.Raw(data),
        )
        made.append(Message(f"tokens.v1.{account}.{token}.{kind}", _encode(body)))
    return made


def _read_time(text: str, position: int) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise NoMessage(f"position {position} has the time {text}") from None


def _kind(type: str, position: int) -> str:
    try:
        return _KINDS[type]
    except KeyError:
        raise NoMessage(f"position {position} has the unknown type {type}") from None


def log_source(log_id: UUID) -> str:
    """The CloudEvents `source` of all events of one log."""
    return f"urn:tokentrail:log:{log_id}"
