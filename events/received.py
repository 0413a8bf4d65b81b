"""The message that subscribers receive -> Received."""

from datetime import datetime
from typing import Final

import msgspec

from . import codec
from .api_token import ApiTokenEvent, Scope, Status
from .cloudevents import CloudEvent

_SCHEMA: Final = "urn:tokentrail:schema:"


class ForeignMessage(ValueError):
    """The message is not a token event."""


class State(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What every event says of its token, whatever its type and version: the state after it."""

    token_id: str
    account_id: str
    environment_id: str | None
    token_scope: Scope
    status: Status
    expires_at: datetime
    stream_version: int


class Received(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An event as a subscriber gets it.

    `position` is global: the next event's is one more. `source` names the log; the same position of the same source is
    always the same event. `type` and `version` may be newer than this code: then `state` can still be read, `event`
    cannot. `time` is when it was recorded, in UTC. `data` is the event as JSON.
    """

    position: int
    id: str
    source: str
    type: str
    version: int
    time: datetime
    state: State
    data: bytes
    correlation_id: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None

    @property
    def token_id(self) -> str:
        return self.state.token_id

    @property
    def account_id(self) -> str:
        return self.state.account_id

    @property
    def event(self) -> ApiTokenEvent:
        """The event in its current shape.

        Raises:
            codec.UnknownEventType: this code does not know the type, or knows only older versions of it.
            codec.UndecodableEvent: it is not what it claims to be.
        """
        return codec.decode(self.type, self.version, self.data)


_decode: Final = msgspec.json.Decoder(CloudEvent).decode
_state: Final = msgspec.json.Decoder(State).decode
_time: Final = msgspec.json.Decoder(datetime).decode


def read(payload: bytes) -> Received:
    """The body of a message as the event that it carries.

    Raises:
        ForeignMessage: it carries none.
    """
    try:
        cloud_event = _decode(payload)
        data = bytes(cloud_event.data)
        name, version = cloud_event.dataschema.removeprefix(_SCHEMA).split(":")
        if name != cloud_event.type or not cloud_event.dataschema.startswith(_SCHEMA):
            raise ForeignMessage(f"its schema is {cloud_event.dataschema}")
        received = Received(
            position=int(cloud_event.sequence),
            id=str(cloud_event.id),
            source=cloud_event.source,
            type=cloud_event.type,
            version=int(version),
            time=_time(b'"%s"' % cloud_event.time.encode()),
            state=_state(data),
            data=data,
            correlation_id=cloud_event.correlationid,
            causation_id=cloud_event.causationid,
            traceparent=cloud_event.traceparent,
        )
    except ForeignMessage:
        raise
    except ValueError as error:  # msgspec's errors are ValueErrors, too
        raise ForeignMessage(str(error)) from error
    if cloud_event.subject != received.token_id or cloud_event.partitionkey != received.account_id:
        raise ForeignMessage("its attributes and its data name different tokens")
    return received
