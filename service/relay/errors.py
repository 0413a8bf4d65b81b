"""Why the relay starts over, or publishes no more until someone has looked.

RelayError                the relay starts over from the stream's last message
├── BrokerUnavailable     NATS is away, slow, or takes no messages for the stream now
│   └── NoAcknowledgement it was sent messages, and says nothing about them
├── BrokerCannotStore     NATS answers, and stores no messages: its disk is full, or was
├── Conflict              the stream is not where this relay thought: another one published, or an answer got lost
├── Refused               the broker does not take a message, for a reason that is not its position
└── Halted                publishing would make matters worse; looked at again every few seconds
    ├── StreamAhead       events were published that the log does not have: the log was set back
    ├── StreamGone        the stream was lost, and nothing proves that the log has not been set back
    ├── StreamForeign     the stream holds another log's messages
    ├── StreamDiffers     a message of the stream is not what the log has there
    └── StreamIncomplete  the stream has lost messages, and nothing proves that it was this log's
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

import nats.errors


class RelayError(Exception):
    """`kind` is the word for it in the relay's status, metric and log lines."""

    kind: ClassVar[str]


class BrokerUnavailable(RelayError):
    kind = "nats_unavailable"


class NoAcknowledgement(BrokerUnavailable):
    """The broker does not say in time that it has stored what was published."""


class BrokerCannotStore(RelayError):
    """NATS answers, and does not store messages: its disk is full, or was full and NATS was not restarted since. Make
    room, then restart NATS"""

    kind = "nats_cannot_store"


class Conflict(RelayError):
    kind = "conflict"


class Refused(RelayError):
    kind = "refused"


class Halted(RelayError):
    """The stream and the log contradict each other; nothing is published over it."""


class StreamAhead(Halted):
    kind = "stream_ahead"


class StreamGone(Halted):
    kind = "stream_gone"


class StreamForeign(Halted):
    kind = "stream_foreign"


class StreamDiffers(Halted):
    kind = "stream_differs"


class StreamIncomplete(Halted):
    kind = "stream_incomplete"


@contextmanager
def broker_errors() -> Iterator[None]:
    """Turns what nats-py raises without an answer of the broker into BrokerUnavailable."""
    try:
        yield
    except (OSError, TimeoutError, nats.errors.Error) as error:
        raise BrokerUnavailable(str(error) or type(error).__name__) from error
