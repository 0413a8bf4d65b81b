"""Errors after which the relay starts over, or publishes no more until an operator has looked.

RelayError                the relay starts over from the stream's last message
├── BrokerUnavailable     NATS is away, slow, or takes no messages for the stream now
│   └── NoAcknowledgement it was sent messages, and says nothing about them
├── BrokerCannotStore     NATS answers, and stores no messages: its disk is full, or was
├── Conflict              the stream is not where this relay thought: another one published, or an answer got lost
├── Refused               the broker refuses a message or a question, for a reason that is not the position
└── Halted                publishing would make matters worse; looked at again every few seconds
"""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal

import nats.errors

from events.nats import errors as client

HaltKind = Literal["stream_ahead", "stream_gone", "stream_foreign", "stream_differs", "stream_incomplete"]


class RelayError(Exception):
    """`kind` is the word for it in the relay's status, metric and log lines.

    The text is ours, for anyone may read it at /health/ready. `said` is what NATS, a message or a verifier says: only
    the log and the terminal of an operator show it.
    """

    kind: str

    def __init__(self, text: str, *, said: str = "") -> None:
        super().__init__(text)
        self.said = said


class BrokerUnavailable(RelayError):
    kind = "nats_unavailable"


class NoAcknowledgement(BrokerUnavailable):
    """The broker does not say in time that it has stored what was published."""


class BrokerCannotStore(RelayError):
    """NATS answers, and does not store what is published."""

    kind = "nats_cannot_store"

    def __init__(self) -> None:
        super().__init__(
            "NATS answers, and does not store messages: its disk is full, or was full and NATS was not restarted since."
            " Make room, then restart NATS"
        )


class Conflict(RelayError):
    kind = "conflict"


class Refused(RelayError):
    kind = "refused"


class Halted(RelayError):
    """The stream and the log contradict each other. The relay publishes nothing until that is mended.

    stream_ahead        events were published that the log does not have: the log was set back
    stream_gone         the stream was lost, and nothing proves that the log has not been set back
    stream_foreign      the stream holds another log's messages
    stream_differs      a message of the stream is not what the log has there
    stream_incomplete   the stream has lost messages, and nothing proves that it was this log's
    """

    def __init__(self, kind: HaltKind, text: str, *, said: str = "") -> None:
        super().__init__(text, said=said)
        self.kind = kind


_WORDS: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (TimeoutError, "it does not answer in time"),
    (ssl.SSLError, "it does not agree on TLS"),
    (OSError, "the connection broke"),
    (nats.errors.ConnectionClosedError, "the connection broke"),
    (nats.errors.NoServersError, "no server takes connections"),
    (nats.errors.NoRespondersError, "JetStream does not answer"),
    (client.NotAllowed, "it does not allow this user what the relay does; the log says which"),
    (client.BrokerUnavailable, "JetStream is not available"),
)
_REFUSES_THE_USER: Final = "authorization violation"
"""What NATS says. nats-py has no error type for it while it connects."""


def _words(error: BaseException) -> str:
    if _REFUSES_THE_USER in str(error).lower():
        return "it refuses the user or the password"
    if isinstance(error, client.BrokerUnavailable) and error.__cause__ is not None:
        return _words(error.__cause__)
    return next((words for kind, words in _WORDS if isinstance(error, kind)), "it reports an error; the log says which")


@contextmanager
def broker_errors() -> Iterator[None]:
    """Turns what nats-py and the client of JetStream raise into BrokerUnavailable or, where JetStream refuses what it
    is asked for, into Refused."""
    try:
        yield
    except (OSError, TimeoutError, nats.errors.Error, client.BrokerError) as error:
        said = str(error) or type(error).__name__
        if isinstance(error, client.BrokerError) and error.code:
            raise Refused("JetStream refuses what the relay asks of the stream", said=said) from error
        raise BrokerUnavailable(f"NATS is not available: {_words(error)}", said=said) from error
