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

from .codec import KINDS
from .recorded import Recorded, token_of

CONTENT_TYPE: Final = "application/cloudevents+json"
SUBJECTS: Final = "tokens.v1.>"
"""All token events, in NATS wildcards."""

_encode = msgspec.json.Encoder().encode


class CloudEvent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """CloudEvents 1.0 attributes and extensions (sequence, partitionkey, traceparent, correlationid, causationid).

    `sequence` is the global position in 19 decimal digits: the Sequence extension compares values as text.
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
    """The messages of events, in their order. `source` is the log's own URI (see `log_source`). Most of what a relay
    that catches up does is done here.

    Raises:
        NoMessage
    """
    made: list[Message] = []
    for event in events:
        token = token_of(event[3])
        try:
            made.append(Message(f"tokens.v1.{event[2]}.{token}.{KINDS[event[4]]}", _body(event, token, source)))
        except KeyError as error:
            raise NoMessage(f"position {event[0]} has the unknown type {event[4]}") from error
        except (ValueError, OverflowError) as error:
            raise NoMessage(f"position {event[0]} has the time {event[7]}") from error
    return made


def subject(recorded: Recorded) -> str:
    """`tokens.v1.<account_id>.<token_id>.<kind>`, for wildcards by account, token or kind.

    Raises:
        NoMessage
    """
    return messages([carried(recorded)], "")[0].subject


def message(recorded: Recorded, source: str) -> bytes:
    """The body of the message; also of one that has no subject."""
    return _body(carried(recorded), token_of(recorded.stream_id), source)


def _body(event: Carried, token: str, source: str) -> bytes:
    position, id, account, _, type, version, data, time, correlation, causation, trace = event
    return _encode(
        CloudEvent(
            specversion="1.0",
            id=str(id),
            source=source,
            type=type,
            subject=token,
            time=datetime.fromisoformat(time).astimezone(UTC) if isinstance(time, str) else time,
            datacontenttype="application/json",
            dataschema=f"urn:tokentrail:schema:{type}:{version}",
            sequence=f"{position:019}",
            partitionkey=account,
            traceparent=trace,
            correlationid=correlation,
            causationid=causation,
            data=msgspec.Raw(data),
        )
    )


def log_source(log_id: UUID) -> str:
    """The CloudEvents `source` of all events of one log."""
    return f"urn:tokentrail:log:{log_id}"
