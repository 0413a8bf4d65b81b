"""Messages beside the log: how far it has come, how far verifiers have applied it, what they saw used.

They travel over core NATS, so any of them can get lost. Nothing that must not be lost is in them.
"""

from datetime import datetime
from typing import Final

import msgspec

HEAD: Final = "tokentrail.v1.head"
"""Subject of `Head`: published by the relay every second, and after it has published events."""
CLOCK: Final = "tokentrail.v1.clock"
"""Subject of requests that the leading relay answers with a `Clock`, whatever they carry."""
RECEIPTS: Final = "tokentrail.v1.receipt"
"""Subject of `Receipt`."""
USAGE: Final = "tokentrail.v1.usage"
"""Subject of `Usage`."""
USAGE_MOST: Final = 1000
"""Tokens in one `Usage`."""


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """Every command acknowledged before `time` is at or before `position` in the log of `source`.

    `event_id` is the id of the event at `position`, "" at position 0: a receiver that has applied another event there
    has applied another history.
    `clock` is the same moment as `time`, in seconds of the monotonic clock of the process `relay`: with a `Clock` of
    the same process a receiver knows how old the statement is, whatever the wall clocks say. `epoch` counts the changes
    of leader; `repairs` the times that the broker had lost something and the relay put it back.
    """

    source: str
    position: int
    event_id: str
    time: datetime
    clock: float
    relay: str
    epoch: int
    repairs: int = 0


class Clock(msgspec.Struct, frozen=True, kw_only=True):
    """The monotonic clock of the process `relay`, in seconds, between request and answer."""

    relay: str
    clock: float


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The verifier `verifier` has applied all events of `source` up to `position`.

    `event_id` is the id of the event that it applied at `position`, "" at position 0. `bound` is for how many seconds
    at most it accepts tokens after it has lost touch: until then a verifier that is not heard may still accept.
    Sent after each burst of events, and every second while the verifier lives. `verifier` is unique among those that
    run, of 1 to 128 printable ASCII characters; other receipts are ignored. `current` is whether it accepts tokens now:
    one that lags refuses all. `leaving`: it shuts down, so do not wait for it any more.
    """

    verifier: str
    source: str
    position: int
    event_id: str = ""
    bound: float = 5.0
    current: bool = True
    leaving: bool = False


class Use(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A token was accepted last at this time."""

    token_id: str
    at: datetime


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """The latest use of tokens since the last such message; at most USAGE_MOST, each token at most once an interval."""

    verifier: str
    used: list[Use]
