"""The message that subscribers receive -> Received."""

import re
from datetime import datetime
from typing import Final, Literal

import msgspec

from . import codec
from .api_token import ApiTokenEvent, Time

_SCHEMA: Final = re.compile(r"urn:tokentrail:schema:([A-Za-z0-9]+):([1-9][0-9]{0,8})", re.ASCII)
_SEQUENCE: Final = re.compile(r"(?!0{19})[0-9]{19}", re.ASCII)


class ForeignMessage(ValueError):
    """The message is not a token event."""


class State(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What every event says of its token, whatever its type and version: the state after it.

    A later version may bring values of `status` and `token_scope` that this code does not know. Whatever they are, only
    a token whose status is `active` is good.
    """

    token_id: str
    account_id: str
    environment_id: str | None
    token_scope: str
    status: str
    expires_at: Time
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
            codec.UndecodableEvent: this code does not know the type or its version, or the data is not what it claims.
        """
        return codec.decode(self.type, self.version, self.data)


class _Message(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What is read of a `CloudEvent`."""

    specversion: Literal["1.0"]
    id: str
    source: str
    type: str
    subject: str
    time: Time
    dataschema: str
    sequence: str
    partitionkey: str
    traceparent: str | None = None
    correlationid: str | None = None
    causationid: str | None = None
    data: msgspec.Raw


_decode: Final = msgspec.json.Decoder(_Message).decode
_state: Final = msgspec.json.Decoder(State).decode


def read(payload: bytes) -> Received:
    """The body of a message as the event that it carries.

    Raises:
        ForeignMessage: it carries none.
    """
    try:
        message = _decode(payload)
        state = _state(message.data)
    except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors; the other is for deep nesting
        raise ForeignMessage(str(error)) from error
    schema = _SCHEMA.fullmatch(message.dataschema)
    if schema is None or schema[1] != message.type:
        raise ForeignMessage(f"a {message.type} with the schema {message.dataschema}")
    if not _SEQUENCE.fullmatch(message.sequence):
        raise ForeignMessage(f"its sequence is {message.sequence}")
    if message.subject != state.token_id or message.partitionkey != state.account_id:
        raise ForeignMessage("its attributes and its data name different tokens")
    return Received(
        position=int(message.sequence),
        id=message.id,
        source=message.source,
        type=message.type,
        version=int(schema[2]),
        time=message.time,
        state=state,
        data=bytes(message.data),
        correlation_id=message.correlationid,
        causation_id=message.causationid,
        traceparent=message.traceparent,
    )
