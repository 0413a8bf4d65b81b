"""Why the relay starts over, or publishes no more until someone has looked.

RelayError                the relay starts over from the stream's last message
├── BrokerUnavailable     NATS is away, slow, or takes no messages for the stream now
├── Conflict              the stream is not where this relay thought: another one published, or an answer got lost
├── Refused               the broker does not take a message, for a reason that is not its position
└── Halted                publishing would make matters worse; looked at again every few seconds
    ├── StreamAhead       the stream holds positions that the log does not have
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


class Conflict(RelayError):
    kind = "conflict"


class Refused(RelayError):
    kind = "refused"


class Halted(RelayError):
    """The stream and the log contradict each other; nothing is published over it."""


class StreamAhead(Halted):
    kind = "stream_ahead"


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
