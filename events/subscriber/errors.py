"""Errors that stop a subscriber, and those of the feed. The errors of the connection to NATS are in nats/errors.py.

SubscriberError
├── NewIncarnation      the stream is of another log than what was handled so far
│   └── HistoryDiffers      the log was set back: it has another event where one was handled
├── EventsMissing       events are neither in the stream nor to be had from the feed
├── HandlerFailed       an event could not be handled, and there is nowhere to set it aside
├── FeedUnavailable     the service does not answer now
└── FeedRefused         the service answers, but not with the events
    └── FeedDiffers         its log has another event at the position after which events were asked for
"""

from ..log_point import LogPoint
from ..nats.errors import (
    BrokerError,
    BrokerUnavailable,
    ConsumerLost,
    DeliverySkipped,
    MessagesMissing,
    NotAllowed,
    StreamMissing,
)

__all__ = [
    "BrokerError",
    "BrokerUnavailable",
    "ConsumerLost",
    "DeliverySkipped",
    "EventsMissing",
    "FeedDiffers",
    "FeedRefused",
    "FeedUnavailable",
    "HandlerFailed",
    "HistoryDiffers",
    "MessagesMissing",
    "NewIncarnation",
    "NotAllowed",
    "StreamMissing",
    "SubscriberError",
]


class SubscriberError(Exception):
    """The subscriber cannot go on: one of the errors below, or what the message says. For example, the broker has a
    consumer of this name that follows something else, or what was waited for will not happen any more."""


class NewIncarnation(SubscriberError):
    """The stream is of another log. The positions of one log mean nothing in another, so what was made of the old one
    has to be made anew."""

    def __init__(self, old: str, new: str) -> None:
        super().__init__(f"What was handled so far came from {old}; the stream is {new} now")
        self.old = old
        self.new = new


class HistoryDiffers(NewIncarnation):
    """The log was set back, as after a restore from a backup. It does not have the event `handled` any more, or not at
    that position, so what was made of the events has to be made anew. `found` is the id of the event that is there, ""
    if it is not known."""

    def __init__(self, source: str, handled: LogPoint, found: str = "") -> None:
        SubscriberError.__init__(
            self,
            f"At position {handled.position} {handled.event_id} was handled; the log has {found or 'another event'}",
        )
        self.old = self.new = source
        self.handled = handled
        self.found = found


class EventsMissing(SubscriberError):
    def __init__(self, first: int, last: int, why: str) -> None:
        super().__init__(f"Positions {first} to {last}: {why}")
        self.first = first
        self.last = last


class HandlerFailed(SubscriberError):
    """The handler could not handle an event. The cause of this error is what the handler raised last."""

    def __init__(self, position: int, token_id: str, attempts: int) -> None:
        super().__init__(f"Position {position} of token {token_id} could not be handled in {attempts} attempts")
        self.position = position
        self.token_id = token_id


class FeedUnavailable(SubscriberError):
    pass


class FeedRefused(SubscriberError):
    pass


class FeedDiffers(FeedRefused):
    pass
