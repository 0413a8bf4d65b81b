"""Connections to Postgres."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

import asyncpg

from service.store.primary import Reached, way_to
from service.store.session import Connection, Session
from service.store.standby import Standby

SERVICE_ROLE: Final = "tokentrail_service"
_COMMAND_TIMEOUT: Final = 5.0
_NO_SETTINGS: Final[Mapping[str, str]] = {}
_STALE: Final = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.ReadOnlySQLTransactionError,  # a session keeps what the database was when it began
)
"""For which a new session may do better: the connection broke, or the session is not what one would be now."""

BY_INDEX: Final[Mapping[str, str]] = {"enable_seqscan": "off", "enable_bitmapscan": "off"}
"""Of all the service's sessions. What grows is indexed for what is read of it. A plan that reads a whole table, or puts
all rows in an index's order itself, is made of numbers that are out of date or, as after a restore, of none."""

FOR_LISTS: Final[Mapping[str, str]] = {
    # The best plan depends on the account, the filters and the offset: a plan for any of them would be wrong for some.
    "plan_cache_mode": "force_custom_plan",
    # A list is not worth more than one of the machine's processors.
    "max_parallel_workers_per_gather": "0",
    "work_mem": "16MB",
}
"""Those of a pool that lists are read with, too."""


def _settings(role: str | None, application_name: str) -> dict[str, str]:
    settings = {
        "application_name": application_name,
        "TimeZone": "UTC",
        "DateStyle": "ISO, MDY",  # of times that are read as text
        "statement_timeout": "10s",
        # Limits that an operator gives others. A command that waits its turn has the limit above, and a session that is
        # silent is to stay.
        "lock_timeout": "0",
        "idle_session_timeout": "0",
        "idle_in_transaction_session_timeout": "0",
        "client_min_messages": "warning",  # a warning says that a commit did not wait for the standby
        "synchronous_commit": "on",
        "jit": "off",  # many short statements
        "default_transaction_isolation": "read committed",  # append relies on it
    }
    if role:
        settings |= {"role": role, **BY_INDEX}
    return settings


async def reach(
    url: str,
    *,
    role: str | None = SERVICE_ROLE,
    application_name: str = "tokentrail",
    command_timeout: float | None = _COMMAND_TIMEOUT,
) -> Reached:
    """A connection of one's own, and the host that it goes to. With `role` None it keeps the rights of the URL's user,
    as operators' commands need."""
    return await way_to(url).reach(_settings(role, application_name), command_timeout=command_timeout)


async def connect(
    url: str,
    *,
    role: str | None = SERVICE_ROLE,
    application_name: str = "tokentrail",
    command_timeout: float | None = _COMMAND_TIMEOUT,
    may_cancel: bool = False,
) -> Session:
    """A connection of one's own. For `may_cancel` see Uncancelled."""
    reached = await reach(url, role=role, application_name=application_name, command_timeout=command_timeout)
    reached.session.may_cancel = may_cancel
    return reached.session


class Pool:
    """A pool for single statements. Each has five seconds in all, waiting for a connection included, so that a database
    that hangs is an error soon and not a queue.

    A statement whose connection breaks is sent again, once, over a new one. It may then be carried out twice, which
    must do no harm.

    The methods are asyncpg's. They raise what asyncpg raises, and TimeoutError.
    """

    def __init__(self, url: str, *, size: int, application_name: str, settings: Mapping[str, str]) -> None:
        way = way_to(url)
        settings = {**_settings(SERVICE_ROLE, application_name), **settings}
        self._stale_at = float("-inf")

        async def connect(*_: Any, **__: Any) -> Any:
            return (await way.reach(settings)).session

        async def keep(_: Connection) -> None:
            """Nothing to reset after a single statement; the default would cost each a round trip."""

        self._pool = asyncpg.create_pool(
            min_size=0,
            max_size=size,
            connect=connect,
            connection_class=Session,
            max_inactive_connection_lifetime=300,
            init=Standby().wait,
            reset=keep,
        )

    async def open(self) -> None:
        """Connects to nothing yet: the service starts without Postgres."""
        await self._pool

    async def close(self) -> None:
        """Waits for the statements under way, but not for ever."""
        try:
            async with asyncio.timeout(_COMMAND_TIMEOUT):
                await self._pool.close()
        except TimeoutError:
            self._pool.terminate()

    async def fetch(self, query: str, *args: Any) -> list[asyncpg.Record]:
        rows: list[asyncpg.Record] = await self._ask(lambda connection: connection.fetch(query, *args))
        return rows

    async def fetchrow(self, query: str, *args: Any) -> asyncpg.Record | None:
        row: asyncpg.Record | None = await self._ask(lambda connection: connection.fetchrow(query, *args))
        return row

    async def fetchval(self, query: str, *args: Any) -> Any:
        return await self._ask(lambda connection: connection.fetchval(query, *args))

    async def execute(self, query: str, *args: Any) -> str:
        return str(await self._ask(lambda connection: connection.execute(query, *args)))

    async def _ask(self, ask: Callable[[Any], Awaitable[Any]]) -> Any:
        async with asyncio.timeout(_COMMAND_TIMEOUT):
            connection = await self._acquire()
            try:
                return await self._ask_on(connection, ask)
            except _STALE:
                # Those that were opened before may be as bad: what breaks one connection often breaks all.
                self._stale_at = asyncio.get_running_loop().time()
            return await self._ask_on(await self._acquire(), ask)

    async def _acquire(self) -> Any:
        """A connection on which Postgres answers."""
        while True:
            connection: Any = await self._pool.acquire()
            try:
                there = await connection.is_there(since=self._stale_at)
            except BaseException:
                await self._pool.release(connection)
                raise
            if there:
                return connection
            self._stale_at = asyncio.get_running_loop().time()
            await self._pool.release(connection)

    async def _ask_on(self, connection: Any, ask: Callable[[Any], Awaitable[Any]]) -> Any:
        heard = connection.heard
        try:
            answer = await ask(connection)
        except asyncio.CancelledError:
            connection.terminate()  # what it was doing has no reader any more
            raise
        except asyncpg.ReadOnlySQLTransactionError:
            connection.terminate()
            raise
        else:
            heard()
            return answer
        finally:
            await self._pool.release(connection)


async def create_pool(
    url: str, *, size: int, application_name: str = "tokentrail", settings: Mapping[str, str] = _NO_SETTINGS
) -> Pool:
    """`settings` are Postgres's, for the sessions of this pool."""
    pool = Pool(url, size=size, application_name=application_name, settings=settings)
    await pool.open()
    return pool


__all__ = ["BY_INDEX", "FOR_LISTS", "SERVICE_ROLE", "Connection", "Pool", "connect", "create_pool", "reach"]
