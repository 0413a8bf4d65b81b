"""The status of a relay."""

import msgspec


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """The relay as readiness shows it. `connected` has a meaning only while the relay leads, because a follower keeps
    no connection. A relay that has stood back keeps its `fault` until another one leads.

    `position` is the last one that the stream is known to hold. `fault` is None when all is well, or one word: a kind
    of errors.py, or postgres_unavailable, not_migrated, log_corrupt, unexpected. `reason` is a sentence about it, None
    if the fault is unexpected.
    """

    leads: bool
    connected: bool
    position: int
    fault: str | None
    reason: str | None = None
