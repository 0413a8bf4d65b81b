"""The settings of the service's sessions hold whatever the database's own are."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Final

import asyncpg
import pytest

from service.store.database import connect, create_pool
from tests.harness.relayed_log import database_of

Ask = Callable[[str, str], Awaitable[Any]]

_WANTED: Final = {
    "synchronous_commit": "on",
    "default_transaction_isolation": "read committed",
    "transaction_isolation": "read committed",
    "statement_timeout": "10s",
    "lock_timeout": "0",
    "idle_session_timeout": "0",
    "idle_in_transaction_session_timeout": "0",
    "client_min_messages": "warning",
    "TimeZone": "UTC",
    "DateStyle": "ISO, MDY",
    "jit": "off",
}
_OTHERWISE: Final = {
    "synchronous_commit": "off",
    "default_transaction_isolation": "serializable",
    "statement_timeout": "1ms",
    "lock_timeout": "1ms",
    "idle_session_timeout": "1ms",
    "idle_in_transaction_session_timeout": "1ms",
    "client_min_messages": "error",
    "TimeZone": "Asia/Kolkata",
    "DateStyle": "SQL, DMY",
    "jit": "on",
}


@pytest.fixture
async def otherwise(database_url: str) -> AsyncIterator[str]:
    """A database whose operator has set all that otherwise."""
    admin = await asyncpg.connect(database_url)
    for setting, value in _OTHERWISE.items():
        await admin.execute(f"alter database {database_of(database_url)} set {setting} = '{value}'")
    yield database_url
    await admin.close()


async def test_settings_hold(otherwise: str) -> None:
    """A commit is on disk when it is answered, `append` sees what was committed before it, and so on: in sessions that
    append, that read and that operators' commands use."""
    of_the_service = await connect(otherwise)
    of_an_operator = await connect(otherwise, role=None)
    pool = await create_pool(otherwise, size=1)
    asks: list[Ask] = [of_the_service.fetchval, of_an_operator.fetchval, pool.fetchval]

    for ask in asks:
        assert {name: await ask("select current_setting($1)", name) for name in _WANTED} == _WANTED

    await of_the_service.close()
    await of_an_operator.close()
    await pool.close()
