"""Connections to Postgres."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import asyncpg
from asyncpg.connect_utils import SessionAttribute

from service.store.standby import Standby
from service.store.uncancelled import Uncancelled

if TYPE_CHECKING:  # generic in the stubs only
    Connection: TypeAlias = asyncpg.Connection[asyncpg.Record]
else:
    Connection = asyncpg.Connection

SERVICE_ROLE: Final = "tokentrail_service"
_PRIMARY: Final = SessionAttribute.primary
"""Of several hosts in the URL only the primary: a standby lags, and a token's status must never be stale."""
_CONNECT_TIMEOUT: Final = 3.0
_COMMAND_TIMEOUT: Final = 5.0
_NO_SETTINGS: Final[Mapping[str, str]] = {}

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
        "DateStyle": "ISO",  # of times that are read as text
        "statement_timeout": "10s",
        "synchronous_commit": "on",
        "jit": "off",  # many short statements
        "default_transaction_isolation": "read committed",  # append relies on it
    }
    if role:
        settings |= {"role": role, **BY_INDEX}
    return settings


async def connect(
    url: str,
    *,
    role: str | None = SERVICE_ROLE,
    application_name: str = "tokentrail",
    command_timeout: float | None = _COMMAND_TIMEOUT,
    **options: Any,
) -> Connection:
    """A connection of one's own. With `role` None it keeps the rights of the URL's user, as operators' commands
    need."""
    return await asyncpg.connect(
        url,
        timeout=_CONNECT_TIMEOUT,
        command_timeout=command_timeout,
        server_settings=_settings(role, application_name),
        target_session_attrs=_PRIMARY,
        connection_class=Uncancelled,
        **options,
    )


class Pool:
    """A pool for single statements. Each has five seconds in all, waiting for a connection included, so that a database
    that hangs is an error soon and not a queue.

    The methods are asyncpg's. They raise what asyncpg raises, and TimeoutError.
    """

    def __init__(self, url: str, *, size: int, application_name: str, settings: Mapping[str, str]) -> None:
        async def keep(_: Connection) -> None:
            """Nothing to reset after a single statement; the default would cost each a round trip."""

        self._pool = asyncpg.create_pool(
            url,
            min_size=0,
            max_size=size,
            timeout=_CONNECT_TIMEOUT,
            max_inactive_connection_lifetime=300,
            server_settings={**_settings(SERVICE_ROLE, application_name), **settings},
            target_session_attrs=_PRIMARY,
            connection_class=Uncancelled,
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
            connection = await self._pool.acquire()
            try:
                return await ask(connection)
            except asyncio.CancelledError:
                connection.terminate()  # what it was doing has no reader any more
                raise
            finally:
                await self._pool.release(connection)


async def create_pool(
    url: str, *, size: int, application_name: str = "tokentrail", settings: Mapping[str, str] = _NO_SETTINGS
) -> Pool:
    """`settings` are Postgres's, for the sessions of this pool."""
    pool = Pool(url, size=size, application_name=application_name, settings=settings)
    await pool.open()
    return pool
