"""Why a request got no answer, beyond the domain's own refusals.

ApplicationError
├── NotAuthenticated        there are no credentials
├── BadToken                the credentials do not authenticate; one error for all reasons
├── NotPermitted            the token's scope does not allow it
├── IdempotencyKeyReused    the key belongs to another command
├── PreconditionFailed      If-Match does not match
├── PositionNotFound        the log does not have the position
└── Contended               others changed the token faster than this command could follow

The store's Unavailable, Overloaded and NotReady pass through under these names.
"""

from service.store.errors import NotMigrated as NotReady
from service.store.errors import Overloaded
from service.store.errors import StoreUnavailable as Unavailable


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


class IdempotencyKeyReused(ApplicationError):
    message = "The idempotency key was used for a different command"


class PreconditionFailed(ApplicationError):
    message = "The API token has changed: If-Match does not match its ETag"


class PositionNotFound(ApplicationError):
    message = "The log does not have this position yet"


class Contended(ApplicationError):
    message = "The API token is being changed by many at once"


__all__ = [
    "ApplicationError",
    "BadToken",
    "Contended",
    "IdempotencyKeyReused",
    "NotAuthenticated",
    "NotPermitted",
    "NotReady",
    "Overloaded",
    "PositionNotFound",
    "PreconditionFailed",
    "Unavailable",
]
