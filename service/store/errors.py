"""The errors of the store.

StoreError
├── StoreUnavailable    Postgres is away, slow or shutting down; what was asked for may be tried again
│   ├── Overloaded      more is queued than the store takes; nothing was done
│   ├── DatabaseUnfit           the database, or the way to it, cannot be used as it is
│   └── ClocksApart     the clock of this process is far from Postgres's; nothing was done
├── CorruptLog          the log has a hole or an event that cannot be read: nothing that follows may be trusted
└── NotMigrated         the database lacks migrations that this code needs
"""

import asyncio
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import ClassVar, Final

import asyncpg

from service.store.postgres_errors import log_refusal


class StoreError(Exception):
    """The base of the store's errors."""


class StoreUnavailable(StoreError):
    """Postgres is not available."""

    kind = "postgres_unavailable"


class Overloaded(StoreUnavailable):
    """The store has more to do than it can take."""


class DatabaseUnfit(StoreUnavailable):
    """The database cannot be used as it is: its encoding, a role, a right, or a session that does not keep settings."""

    kind = "unfit"


class ClocksApart(StoreUnavailable):
    """The clock of this process is ahead of Postgres's, or behind it if `ahead` is negative."""

    kind = "clocks_apart"
    bearable: ClassVar = timedelta(seconds=5)
    """As tokentrail.append has it."""

    def __init__(self, ahead: timedelta) -> None:
        apart = f"{abs(ahead).total_seconds():.0f} s {'behind' if ahead < timedelta(0) else 'ahead of'}"
        super().__init__(f"The service's clock is {apart} the database's: nothing is recorded until it is right")


class TlsNotOffered(ConnectionError):
    """The server has no TLS, and DATABASE_URL demands it."""


class DirectTlsRefused(ConnectionError):
    """The server ends a connection that begins with TLS."""


class CorruptLog(StoreError):
    """The log does not read as it must."""

    kind = "log_corrupt"


class NotMigrated(StoreError):
    """Migrations are missing: run `tokentrail migrate`."""

    kind = "not_migrated"


def kind_of(error: BaseException) -> str:
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
)
"""How it says that the database is not what this code needs."""

_WORDS: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (asyncio.TimeoutError, "it does not answer in time"),
    (ConnectionRefusedError, "it refuses connections"),
    (socket.gaierror, "the name of its host is not known"),
    (ssl.SSLError, "it does not agree on TLS"),
    (FileNotFoundError, "there is no socket of it"),
    (
        DirectTlsRefused,
        "it takes no connection that begins with TLS: sslnegotiation=direct needs PostgreSQL 17 with TLS",
    ),
    (TlsNotOffered, "it does not offer TLS, and DATABASE_URL demands it (sslmode)"),
    (asyncpg.TargetServerAttributeNotMatched, "none of its hosts is the primary"),
    (asyncpg.InvalidAuthorizationSpecificationError, "it refuses the user or the password"),
    (asyncpg.InvalidCatalogNameError, "it does not have this database"),
    (asyncpg.ObjectNotInPrerequisiteStateError, "the database lets nobody in"),
    (asyncpg.CannotConnectNowError, "it starts or stops"),
    (asyncpg.AdminShutdownError, "it starts or stops"),
    (asyncpg.CrashShutdownError, "it starts or stops"),
    (asyncpg.TooManyConnectionsError, "it has too many connections"),
    (asyncpg.DiskFullError, "its disk is full"),
    (asyncpg.InsufficientResourcesError, "it lacks memory or disk"),
    (asyncpg.ReadOnlySQLTransactionError, "it is read-only"),
    (asyncpg.QueryCanceledError, "it took too long"),
    (asyncpg.DeadlockDetectedError, "others were in the way"),
    (OSError, "the connection broke"),
    (asyncpg.PostgresConnectionError, "the connection broke"),
    (asyncpg.InterfaceError, "the connection broke"),
)
"""What is said of an error: anyone may read it at /health/ready, so it names no host and no user."""


HOPELESS: Final = (asyncpg.ReadOnlySQLTransactionError, asyncpg.DiskFullError)
"""Of AWAY those that say that nothing was done, and will not pass within seconds."""

_FAILURES: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (asyncio.TimeoutError, "timeout"),  # a synchronous standby that is away is one
    (asyncpg.ReadOnlySQLTransactionError, "read_only"),
    (asyncpg.DiskFullError, "disk_full"),
)


def failure_of(error: BaseException) -> str:
    """The word for a failed append in a metric."""
    cause = error.__cause__ or error
    return next((word for kind, word in _FAILURES if isinstance(cause, kind)), kind_of(error))


def away(error: BaseException) -> StoreUnavailable:
    """The error to raise for one of AWAY."""
    words = next((words for kind, words in _WORDS if isinstance(error, kind)), "it reports an error")
    return StoreUnavailable(f"Postgres is not available: {words}")


def not_ready(error: BaseException) -> NotMigrated | DatabaseUnfit:
    """The error to raise for one of NOT_MIGRATED."""
    if isinstance(error, asyncpg.InsufficientPrivilegeError):
        log_refusal(error)
        return DatabaseUnfit(
            "The service lacks a right; the log says which. Was the database restored without its roles?"
        )
    return NotMigrated("Migrations are missing: run `tokentrail migrate`")


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
        raise away(error) from error
    except NOT_MIGRATED as error:
        raise not_ready(error) from error
