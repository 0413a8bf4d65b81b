"""What can go wrong with the store.

StoreError
├── StoreUnavailable    Postgres is away, slow or shutting down; what was asked for may be tried again
│   └── Overloaded      more is queued than the store takes; nothing was done
├── CorruptLog          the log has a hole or an event that cannot be read: nothing that follows may be trusted
└── NotMigrated         the database lacks migrations that this code needs
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg


class StoreError(Exception):
    """The base of the store's errors."""


class StoreUnavailable(StoreError):
    """Postgres is not available."""

    kind = "postgres_unavailable"


class Overloaded(StoreUnavailable):
    """The store has more to do than it can take."""


class CorruptLog(StoreError):
    """The log does not read as it must."""

    kind = "log_corrupt"


class NotMigrated(StoreError):
    """Migrations are missing: run `tokentrail migrate`."""

    kind = "not_migrated"


def kind_of(error: Exception) -> str:
    """The word for it in a status, a metric and a log line: the error's `kind`, if it is one that was foreseen."""
    kind = getattr(error, "kind", None)
    return kind if isinstance(kind, str) else "unexpected"


AWAY = (
    OSError,
    asyncio.TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.QueryCanceledError,
    asyncpg.InsufficientResourcesError,
    asyncpg.DeadlockDetectedError,  # a migration or an operator was in the way: it was undone, and may be tried again
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.InternalClientError,
    asyncpg.InvalidCatalogNameError,  # no such database: it may be on its way
    asyncpg.ObjectNotInPrerequisiteStateError,  # the database lets nobody in for now
    asyncpg.InvalidAuthorizationSpecificationError,
)
"""How asyncpg and the operating system say that Postgres is away or cannot serve now."""

NOT_MIGRATED = (
    asyncpg.UndefinedTableError,
    asyncpg.UndefinedFunctionError,
    asyncpg.UndefinedColumnError,
    asyncpg.InvalidSchemaNameError,
    asyncpg.InsufficientPrivilegeError,
    asyncpg.InvalidParameterValueError,  # at the start of a connection: there is no such role
)


@contextmanager
def store_errors() -> Iterator[None]:
    """Turns what asyncpg raises into errors of this module.

    Raises:
        StoreUnavailable: Postgres is away.
        NotMigrated: a table or function is missing.
    """
    try:
        yield
    except AWAY as error:
        raise StoreUnavailable(f"Postgres is not available: {type(error).__name__}") from error
    except NOT_MIGRATED as error:
        raise NotMigrated(f"Migrations are missing: run `tokentrail migrate` ({type(error).__name__})") from error
