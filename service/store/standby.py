"""The synchronous standby: what it lacks is neither answered nor read.

A commit becomes visible when the standby has it. Not so a commit whose wait was cancelled, by an operator or by a
restart of the primary: it is visible, and lost if the standby is promoted. The next commit that is not cancelled brings
it to the standby too. Without a synchronous standby all of this costs a commit a run of Postgres.
"""

import asyncio
from pathlib import Path
from typing import Any, Final, Protocol

import asyncpg

_SQL: Final = Path(__file__).with_name("sql")
_WAIT: Final = (_SQL / "wait_for_standby.sql").read_text()
_RUN: Final = (_SQL / "run.sql").read_text()
_WAITING: Final = "SyncRepWaitForLSN"
"""Where in Postgres the warning comes from: its text is translated."""


class Connection(Protocol):
    async def fetchrow(self, query: str, *args: Any) -> Any: ...
    async def execute(self, query: str, *args: Any) -> Any: ...
    def add_log_listener(self, callback: Any) -> None: ...
    def remove_log_listener(self, callback: Any) -> None: ...


async def wait_for_standby(connection: Connection) -> None:
    """Returns when the standby has all that could be read before the call."""
    waited = False

    def note(_: object, message: object) -> None:
        nonlocal waited
        waited = waited and not is_cancelled_wait(message)

    connection.add_log_listener(note)
    try:
        while not waited:
            waited = True
            await connection.execute(_WAIT)
    finally:
        connection.remove_log_listener(note)


def is_cancelled_wait(message: Any) -> bool:
    """True if a notice of Postgres's says that a commit did not wait for the standby to the end."""
    return getattr(message, "server_source_function", None) == _WAITING


class Standby:
    """Lets a pool read from a run of Postgres, from a start to the next or to a crash, when the standby has all that
    the run began with."""

    def __init__(self) -> None:
        self._known: object = None
        self._one_at_a_time = asyncio.Lock()

    async def wait(self, connection: Connection) -> None:
        """Waits until the pool may read over this connection. Call it with each new one."""
        run = await connection.fetchrow(_RUN)
        if run == self._known:
            return
        async with self._one_at_a_time:
            if run == self._known:
                return
            try:
                await wait_for_standby(connection)
            except asyncpg.ReadOnlySQLTransactionError:
                return  # an operator lets nobody write: read, and ask again
            self._known = run
