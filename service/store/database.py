"""Connections to Postgres."""

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import asyncpg

if TYPE_CHECKING:  # generic in the stubs only
    Connection: TypeAlias = asyncpg.Connection[asyncpg.Record]
    Pool: TypeAlias = asyncpg.Pool[asyncpg.Record]
else:
    Connection, Pool = asyncpg.Connection, asyncpg.Pool

SERVICE_ROLE: Final = "tokentrail_service"
_CONNECT_TIMEOUT: Final = 3.0
_COMMAND_TIMEOUT: Final = 5.0


def _settings(role: str | None, application_name: str) -> dict[str, str]:
    settings = {
        "application_name": application_name,
        "TimeZone": "UTC",
        "statement_timeout": "10s",
        "synchronous_commit": "on",
    }
    if role:
        settings["role"] = role
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
        **options,
    )


async def create_pool(url: str, *, size: int, application_name: str = "tokentrail") -> Pool:
    """A pool for reads, each a single statement. It connects when first used: the service starts without Postgres."""

    async def keep(_: Connection) -> None:
        """Nothing to reset after a single statement; the default would cost each read a round trip."""

    pool: Pool = asyncpg.create_pool(
        url,
        min_size=0,
        max_size=size,
        timeout=_CONNECT_TIMEOUT,
        command_timeout=_COMMAND_TIMEOUT,
        max_inactive_connection_lifetime=300,
        server_settings=_settings(SERVICE_ROLE, application_name),
        reset=keep,
    )
    await pool
    return pool
