"""Recorded -> the CloudEvents message that subscribers receive, and its subject.

Structured mode of the CloudEvents 1.0 NATS binding: the message body is one JSON object, so that a plain NATS client
needs nothing else. A position always has the same bytes: everything in the message comes from the row in the log.
"""

from datetime import datetime
from typing import Final
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
    id: UUID
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


def subject(recorded: Recorded) -> str:
    """`tokens.v1.<account_id>.<token_id>.<kind>`, for wildcards by account, token or kind."""
    return f"tokens.v1.{recorded.account_id}.{token_of(recorded.stream_id)}.{_KINDS[recorded.type]}"


def message(recorded: Recorded, source: str) -> bytes:
    """The body of the message. `source` is the log's own URI (see `log_source`)."""
    return _encode(
        CloudEvent(
            specversion="1.0",
            id=recorded.event_id,
            source=source,
            type=recorded.type,
            subject=token_of(recorded.stream_id),
            time=recorded.recorded_at,
            datacontenttype="application/json",
            dataschema=f"urn:tokentrail:schema:{recorded.type}:{recorded.type_version}",
            sequence=str(recorded.position),
            partitionkey=recorded.account_id,
            traceparent=recorded.traceparent,
            correlationid=recorded.correlation_id,
            causationid=recorded.causation_id,
            data=msgspec.Raw(recorded.data),
        )
    )


def log_source(log_id: UUID) -> str:
    """The CloudEvents `source` of all events of one log."""
    return f"urn:tokentrail:log:{log_id}"
