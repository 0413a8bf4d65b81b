"""An event as the log holds it."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from .log_point import LogPoint

_STREAM_PREFIX: Final = "api_token-"


class Recorded(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One row of the log: the event's stored bytes and what is known about it.

    `position` is global: it starts at 1, has no gaps, and is the JetStream stream sequence too. `data` is the event as
    JSON exactly as it was stored; `codec.decode` makes an event of it. `correlation_id`, `causation_id` and
    `traceparent` (W3C Trace Context) are what the caller sent along, if anything. An event that is still to be appended
    has `position` 0: the log assigns it.
    """

    position: int
    event_id: UUID
    account_id: str
    stream_id: str
    stream_version: int
    type: str
    type_version: int
    data: bytes
    recorded_at: datetime
    request_id: str | None = None
    correlation_id: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None

    @property
    def point(self) -> LogPoint:
        return LogPoint(self.position, str(self.event_id))


def stream_of(token_id: str) -> str:
    """The id of the token's stream."""
    return _STREAM_PREFIX + token_id


def token_of(stream_id: str) -> str:
    """The id of the stream's token."""
    return stream_id.removeprefix(_STREAM_PREFIX)
