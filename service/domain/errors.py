"""The refusals of commands.

DomainError
├── TokenNotFound               unknown, deleted, or another account's: the caller cannot tell which
├── InvalidAction               the lifecycle does not allow it now: one of the messages below says why
│   └── TooEarly                    the time for it has not come yet
├── Unchanged                   nothing would be another than it is
└── InvalidCommand              a field of the command is not valid
"""

from collections.abc import Mapping, Sequence
from typing import Final

ALREADY_ACTIVE: Final = "The API token is already active"
ALREADY_SUSPENDED: Final = "The API token is already suspended"
ALREADY_REVOKED: Final = "The API token is revoked, which is final"
NOT_REVOKED: Final = "Only a revoked API token can be deleted"
HAS_EXPIRED: Final = "The API token has expired and cannot be activated"
NOT_EXPIRED: Final = "The API token has not expired yet"
EXPIRES_LATER: Final = "The API token does not expire within so many days"
ALREADY_EXISTS: Final = "An API token with this id exists"


class DomainError(Exception):
    """The base of all refusals; its message may be shown to the caller."""

    message = "The command was refused"

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message)
        if message is not None:
            self.message = message

    def __str__(self) -> str:
        return self.message


class TokenNotFound(DomainError):
    message = "API token not found"


class InvalidAction(DomainError):
    message = "The API token's status does not allow this action"


class TooEarly(InvalidAction):
    """The time for it has not come yet."""


class Unchanged(DomainError):
    message = "The API token is as the command would have it"


class InvalidCommand(DomainError):
    """`errors` maps a field to what is wrong with it."""

    def __init__(self, errors: Mapping[str, Sequence[str]]) -> None:
        super().__init__("; ".join(f"{field} {text}" for field, texts in errors.items() for text in texts))
        self.errors = errors
