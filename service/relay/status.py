"""What a relay says about itself."""

import msgspec

from service.relay.errors import RelayError
from service.store.errors import CorruptLog, NotMigrated, StoreUnavailable


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """`connected` and `fault` mean something while the relay leads: a follower keeps no connection.

    `position` is the last one that the stream is known to hold. `fault` is None when all is well, or one word: a kind
    of errors.py, or postgres_unavailable, not_migrated, log_corrupt, unexpected; `reason` is a sentence about it.
    """

    leads: bool
    connected: bool
    position: int
    fault: str | None
    reason: str | None = None


def kind_of(error: Exception) -> str:
    """The word for it."""
    match error:
        case RelayError():
            return error.kind
        case StoreUnavailable():
            return "postgres_unavailable"
        case NotMigrated():
            return "not_migrated"
        case CorruptLog():
            return "log_corrupt"
        case _:
            return "unexpected"
