"""What a relay says about itself."""

import msgspec


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """`connected` means something while the relay leads: a follower keeps no connection. `fault` stays while it has
    stood back and no other leads.

    `position` is the last one that the stream is known to hold. `fault` is None when all is well, or one word: a kind
    of errors.py, or postgres_unavailable, not_migrated, log_corrupt, unexpected; `reason` is a sentence about it.
    """

    leads: bool
    connected: bool
    position: int
    fault: str | None
    reason: str | None = None
