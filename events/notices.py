"""Notices of a subscriber or a verifier about its work: each is logged, and given to `on_notice`.

Everything that goes wrong is told. A fault that comes again and again is told once, until all is well again.
"""

import logging
from collections.abc import Callable
from typing import Final, Literal

import msgspec

Kind = Literal[
    # Kinds that a subscriber and a verifier share
    "disconnected",  # there is no broker, or it does not do what is asked
    "stream_missing",  # the broker has no such stream
    "stream_short",  # it ends before what was taken here: the broker has lost something that the relay is to put back
    "foreign_message",  # a message is not the event that should be there
    "new_log",  # another log is in the stream; what was revoked in the old one stays revoked in a verifier
    "log_set_back",  # the log has lost events that were taken here, and may have others instead, as after a restore
    # Kinds of a subscriber
    "following",  # what came before was read
    "out_of_step",  # messages may be missing: it looks at stream and consumer anew
    "stream_remade",  # the stream is not the one that it was
    "consumer_made",  # the broker had no consumer of this name
    "behind",  # the broker had more acknowledged than was handled: the events between come again
    "read_again",  # events had been delivered and not handled here: they were read from the stream
    "delivered_elsewhere",  # a message did not come here: does another instance run under the same name?
    "gap_filled",  # missing positions were found
    "missing",  # events are in the stream no more, and the feed does not help
    "feed_failed",  # the feed does not answer: it is asked again
    "retrying",  # the handler failed: the event comes again
    "token_held",  # an event was set aside, and the later events of the same token will be too
    "held_back",  # an event was set aside because one before it of the same token had been
    # Kinds of a verifier
    "bootstrapped",  # it has read from the stream which tokens are not active
    "resumed",  # it goes on from the state that it had, in memory or in its snapshot
    "current",  # its state is fresh enough to accept tokens
    "stale",  # its state is too old: it refuses all tokens
    "keys_current",  # the keys are fetched again
    "keys_stale",  # the keys are too old: it refuses all tokens
    "stream_incomplete",  # the stream lacks messages, or changed while it was read: nothing is concluded from it
    "gap",  # the stream lacks the messages that come next
    "wrong_log",  # the stream is of another log than the service's or the pinned one: nothing is accepted
    "later_rules",  # the service is of a later version, and its events mean what is not known here: upgrade
    "clock_set_back",  # the clock of this machine went back by more than an hour: it begins anew
    "snapshot_unusable",  # the snapshot cannot be read, or is of another log: it bootstraps
    "snapshot_not_written",  # the snapshot cannot be written
    "failed",  # an error that was not foreseen: it connects again
]

_GOOD: Final = frozenset({"following", "bootstrapped", "resumed", "current", "keys_current"})
_EACH_TIME: Final = frozenset(
    {
        "stream_remade",
        "consumer_made",
        "behind",
        "read_again",
        "delivered_elsewhere",
        "gap_filled",
        "retrying",
        "token_held",
        "held_back",
    }
)
"""Kinds of what happens at one moment: each is told every time."""
_ABOUT: Final = {"current": "freshness", "stale": "freshness", "keys_current": "keys", "keys_stale": "keys"}


class Notice(msgspec.Struct, frozen=True, omit_defaults=True):
    """`message` says what happened. `position` is the position that it is about, or the first of those up to `last`;
    `token_id` is the token that it is about."""

    kind: Kind
    message: str
    position: int | None = None
    last: int | None = None
    token_id: str | None = None


OnNotice = Callable[[Notice], None]


class Notices:
    """The notices of a part; `name` stands before each of its log lines."""

    def __init__(self, part: Literal["subscriber", "verifier"], on_notice: OnNotice | None, *, name: str = "") -> None:
        self._log = logging.getLogger(f"tokentrail.{part}")
        self._on_notice = on_notice
        self._name = f"{name}: " if name else ""
        self._last: dict[str, Notice] = {}
        self._said: dict[str, set[Notice]] = {}

    def tell(
        self,
        kind: Kind,
        message: str,
        *,
        position: int | None = None,
        last: int | None = None,
        token_id: str | None = None,
    ) -> None:
        """Tells a notice. What lasts (about the stream, the freshness or the keys) is told once, until that is well."""
        notice = Notice(kind, message, position, last, token_id)
        if self._is_known(notice):
            return
        level = logging.INFO if kind in _GOOD or kind == "held_back" else logging.WARNING
        self._log.log(level, "%s%s: %s", self._name, kind, message)
        if self._on_notice is not None:
            try:
                self._on_notice(notice)
            except Exception:  # it is not ours, and must not end the following
                self._log.exception("%sthe callback for notices failed", self._name)

    def _is_known(self, notice: Notice) -> bool:
        about = _ABOUT.get(notice.kind, "stream")
        said, last = self._said.setdefault(about, set()), self._last.get(about)
        self._last[about] = notice
        if notice.kind in _GOOD:
            said.clear()
            return notice == last
        if notice.kind in _EACH_TIME:
            return False
        known = notice in said
        said.add(notice)
        return known
