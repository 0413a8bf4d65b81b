"""Notices of a verifier for its operator: each change once, in the log and to a callback."""

import logging
from collections.abc import Callable
from typing import Final, Literal

import msgspec

log: Final = logging.getLogger("tokentrail.verifier")

Kind = Literal[
    "bootstrapped",
    "resumed",
    "current",
    "stale",
    "keys_current",
    "keys_stale",
    "disconnected",
    "stream_missing",
    "stream_short",
    "stream_incomplete",
    "gap",
    "foreign_message",
    "new_log",
    "log_set_back",
    "wrong_log",
    "later_rules",
    "clock_set_back",
    "snapshot_unusable",
    "snapshot_not_written",
    "failed",
]
"""`stream_short`: the stream ends before what was applied here, so the broker has lost something that the relay is to
put back. `new_log`: another log is in the stream; what was revoked in the old one stays revoked here. `log_set_back`:
the log has lost events that were applied here, and may have others in their place, as after a restore from a backup.
`wrong_log`: the stream is of another log than the service's, or than the one that is pinned; nothing is accepted.
`later_rules`: the service is of a later version, and what its events say of tokens is not known here: upgrade."""

_GOOD: Final = frozenset({"bootstrapped", "resumed", "current", "keys_current"})
_ABOUT: Final = {"current": "freshness", "stale": "freshness", "keys_current": "keys", "keys_stale": "keys"}


class Notice(msgspec.Struct, frozen=True):
    kind: Kind
    message: str


class Notices:
    def __init__(self, on_notice: Callable[[Notice], None] | None) -> None:
        self._on_notice = on_notice
        self._last: dict[str, Notice] = {}

    def tell(self, kind: Kind, message: str) -> None:
        """Tells a notice, unless it is the same as the last one about that matter: stream, freshness or keys."""
        notice = Notice(kind, message)
        about = _ABOUT.get(kind, "stream")
        if self._last.get(about) == notice:
            return
        self._last[about] = notice
        log.log(logging.INFO if kind in _GOOD else logging.WARNING, "%s: %s", kind, message)
        if self._on_notice is not None:
            try:
                self._on_notice(notice)
            except Exception:  # it is not ours, and must not end the following
                log.exception("the callback for notices failed")
