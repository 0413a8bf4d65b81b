"""Notices of a subscriber about its work: each is a struct, given to `on_notice` and logged.

Nothing that goes wrong is silent; what comes over and over is said once until all is well again.
"""

import logging
from collections.abc import Callable
from typing import Final

import msgspec

log = logging.getLogger("tokentrail.subscriber")


class Notice(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    pass


class Following(Notice, frozen=True, kw_only=True):
    """The subscriber follows the stream and has read what came before. `position` is the last one taken."""

    position: int


class Disconnected(Notice, frozen=True, kw_only=True):
    """There is no broker, or it does not do what is asked. The subscriber tries again."""

    reason: str


class OutOfStep(Notice, frozen=True, kw_only=True):
    """The messages may be incomplete. The subscriber looks at stream and consumer anew."""

    reason: str


class StreamAway(Notice, frozen=True, kw_only=True):
    """There is no stream. The subscriber waits for it."""

    reason: str


class Rewound(Notice, frozen=True, kw_only=True):
    """The stream ends at `last`, but `position` had been delivered: the broker has lost the stream's end. The
    subscriber waits for it."""

    last: int
    position: int


class StreamRemade(Notice, frozen=True, kw_only=True):
    """The stream is not the one that it was: the broker had lost that one."""

    position: int


class ConsumerMade(Notice, frozen=True, kw_only=True):
    """The broker had no consumer of this name; now it has one that begins after `position`."""

    position: int


class Behind(Notice, frozen=True, kw_only=True):
    """The broker had more acknowledged (`broker`) than has been handled (`position`). The events between come again."""

    position: int
    broker: int


class ReadAgain(Notice, frozen=True, kw_only=True):
    """Events after `first - 1` had been delivered and not handled here. They have been read from the stream."""

    first: int
    last: int


class DeliveredElsewhere(Notice, frozen=True, kw_only=True):
    """The consumer sent a message that did not come here. Does another instance run under the same name?"""

    reason: str


class GapFilled(Notice, frozen=True, kw_only=True):
    """Missing positions were found: `source` is `stream` or `feed`."""

    first: int
    last: int
    source: str


class Missing(Notice, frozen=True, kw_only=True):
    """Events between these positions are in the stream no more, and the feed does not help."""

    first: int
    last: int
    reason: str


class FeedFailed(Notice, frozen=True, kw_only=True):
    """The feed does not answer. The subscriber asks again."""

    reason: str


class Foreign(Notice, frozen=True, kw_only=True):
    """The message at `sequence` is not the event that should be there."""

    sequence: int
    reason: str


class Retrying(Notice, frozen=True, kw_only=True):
    """The handler failed. The subscriber tries again in `pause` seconds."""

    position: int
    token_id: str
    attempt: int
    pause: float
    error: str


class TokenHeld(Notice, frozen=True, kw_only=True):
    """The event was set aside, and the later events of the same token will be too."""

    position: int
    token_id: str
    error: str


class HeldBack(Notice, frozen=True, kw_only=True):
    """An event was set aside because one before it of the same token had been."""

    position: int
    token_id: str


class AnotherLog(Notice, frozen=True, kw_only=True):
    """The stream is of another log, or the log was set back. The subscriber follows it from the start, as asked for."""

    old: str
    new: str
    reason: str


OnNotice = Callable[[Notice], None]

_ALL_IS_WELL: Final = (Following, HeldBack)
_ONCE: Final = (Disconnected, StreamAway, Rewound, Missing, FeedFailed, OutOfStep, Foreign)


class Notices:
    def __init__(self, name: str, on_notice: OnNotice | None) -> None:
        self._name = name
        self._on_notice = on_notice
        self._said: set[Notice] = set()

    def say(self, notice: Notice) -> None:
        if isinstance(notice, Following):
            self._said.clear()
        elif isinstance(notice, _ONCE):
            if notice in self._said:
                return
            self._said.add(notice)
        level = logging.INFO if isinstance(notice, _ALL_IS_WELL) else logging.WARNING
        log.log(level, "%s: %r", self._name, notice)
        if self._on_notice is not None:
            try:
                self._on_notice(notice)
            except Exception:  # it is not ours, and must not end the following
                log.exception("%s: the callback for notices failed", self._name)
