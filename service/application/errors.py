"""The errors of requests, beside the domain's own refusals.

ApplicationError
├── NotAuthenticated        there are no credentials
├── BadToken                the credentials do not authenticate; one error for all reasons
├── NotPermitted            the token's scope does not allow it
├── TooManyRequests         the account has as many requests in flight as it may
├── IdempotencyKeyReused    the key belongs to another command
├── PreconditionFailed      If-Match does not match
├── PositionNotFound        the log does not have the position
├── LogDiffers              it is not the log that was read so far
├── NotYet                  the time or the position that is asked about has not come
├── NotReached              what is read has not come to the position that the request names
└── Contended               others changed the token faster than this command could follow

The store's StoreUnavailable, Overloaded, ClocksApart and NotMigrated pass through.
"""

from service.store.errors import ClocksApart, NotMigrated, Overloaded, StoreUnavailable


class ApplicationError(Exception):
    message = "The request was refused"

    def __str__(self) -> str:
        return self.message


class NotAuthenticated(ApplicationError):
    message = "Authentication is required"


class BadToken(ApplicationError):
    message = "The API token is not valid"


class NotPermitted(ApplicationError):
    message = "The API token's scope does not permit this"


class TooManyRequests(ApplicationError):
    message = "The account has as many requests in flight as it may"


class IdempotencyKeyReused(ApplicationError):
    message = "The idempotency key was used for a different command"


class PreconditionFailed(ApplicationError):
    message = "The API token has changed: If-Match does not match its ETag"


class PositionNotFound(ApplicationError):
    message = "The log does not have this position yet"


class LogDiffers(ApplicationError):
    message = "The log has another event at this position, or ends before it: it is not the log that was read so far"


class NotYet(ApplicationError):
    """The message says it of the field that named it."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotReached(ApplicationError):
    """`reached` is the position that it has come to."""

    message = "The service has not come to this position yet"

    def __init__(self, reached: int) -> None:
        super().__init__()
        self.reached = reached


class Contended(ApplicationError):
    message = "The API token is being changed by many at once"


__all__ = [
    "ApplicationError",
    "BadToken",
    "ClocksApart",
    "Contended",
    "IdempotencyKeyReused",
    "LogDiffers",
    "NotAuthenticated",
    "NotMigrated",
    "NotPermitted",
    "NotReached",
    "NotYet",
    "Overloaded",
    "PositionNotFound",
    "PreconditionFailed",
    "StoreUnavailable",
    "TooManyRequests",
]
