"""The broker's answers to questions about the stream."""

from datetime import UTC, datetime
from typing import Any, Final, TypeVar

import msgspec

from service.relay.errors import BrokerUnavailable, Refused
from service.relay.stream.acknowledgement import ApiError

_UNAVAILABLE: Final = 503
_NEVER: Final = datetime.fromtimestamp(0, UTC)


class _State(msgspec.Struct, frozen=True):
    messages: int = 0
    last_seq: int = 0


class ApiAnswer(msgspec.Struct):
    error: ApiError | None = None


class InfoAnswer(ApiAnswer):
    """The stream's settings and state. `config` has all settings, also those that nats-py does not know."""

    config: dict[str, Any] = {}
    state: _State = _State()
    created: datetime = _NEVER


class _Raw(msgspec.Struct, frozen=True):
    subject: str = ""
    data: str = ""


class MessageAnswer(ApiAnswer):
    message: _Raw = _Raw()


Answer = TypeVar("Answer", bound=ApiAnswer)


class StreamState(msgspec.Struct, frozen=True):
    """The state of the stream. `last` is the sequence of the last message that it ever had, 0 before the first;
    `messages` counts those that are there now. `created` is when it was created, to the microsecond. `closed`: someone
    has begun to make it anew, and it takes no messages."""

    created: datetime
    last: int
    messages: int
    closed: bool

    @property
    def whole(self) -> bool:
        return self.messages == self.last and not self.closed


def check(answer: ApiAnswer) -> None:
    """Checks that the answer is no refusal.

    Raises:
        BrokerUnavailable: JetStream refuses for now.
        Refused: JetStream refuses.
    """
    if answer.error is not None:
        said = f"{answer.error.description} ({answer.error.err_code})"
        if answer.error.code == _UNAVAILABLE:
            raise BrokerUnavailable("JetStream is not available", said=said)
        raise Refused("JetStream refuses what the relay asks of the stream", said=said)
