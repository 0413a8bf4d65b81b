"""The refusals of commands.

DomainError
├── TokenNotFound               unknown, deleted, or another account's: the caller cannot tell which
├── InvalidAction               the lifecycle does not allow it now
│   ├── TokenAlreadyActive
│   ├── TokenAlreadySuspended
│   ├── TokenAlreadyRevoked
│   ├── TokenNotRevoked
│   ├── TokenHasExpired
│   ├── TokenNotExpired
│   ├── TokenExpiresLater
│   └── TokenAlreadyExists
└── InvalidCommand              a field of the command is not valid
"""

from collections.abc import Mapping, Sequence


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


class TokenAlreadyActive(InvalidAction):
    message = "The API token is already active"


class TokenAlreadySuspended(InvalidAction):
    message = "The API token is already suspended"


class TokenAlreadyRevoked(InvalidAction):
    message = "The API token is revoked, which is final"


class TokenNotRevoked(InvalidAction):
    message = "Only a revoked API token can be deleted"


class TokenHasExpired(InvalidAction):
    message = "The API token has expired and cannot be activated"


class TokenNotExpired(InvalidAction):
    message = "The API token has not expired yet"


class TokenExpiresLater(InvalidAction):
    message = "The API token does not expire within so many days"


class TokenAlreadyExists(InvalidAction):
    message = "An API token with this id exists"


class InvalidCommand(DomainError):
    """`errors` maps a field to what is wrong with it."""

    def __init__(self, errors: Mapping[str, Sequence[str]]) -> None:
        super().__init__("; ".join(f"{field} {text}" for field, texts in errors.items() for text in texts))
        self.errors = errors
