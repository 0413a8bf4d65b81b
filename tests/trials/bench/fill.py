"""A long log, made by SQL: what years of use would leave."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from service.store.database import Connection, connect
from tests.trials.bench.target import SQL

_FILL: Final = (SQL / "fill_log.sql").read_text()
_AT_ONCE: Final = 250_000


@asynccontextmanager
async def owning(url: str) -> AsyncIterator[Connection]:
    """A connection with the rights of the owner, on which nothing takes too long."""
    owner = await connect(url, role=None, command_timeout=None)
    try:
        await owner.execute("set statement_timeout = 0")
        yield owner
    finally:
        await owner.close()


async def fill(connection: Connection, account_id: str, *, events: int, tokens: int) -> None:
    """Adds events of so many new tokens to the log, not to the read models. Needs the rights of the owner."""
    for first in range(0, events, _AT_ONCE):
        last = min(first + _AT_ONCE, events) - 1
        async with connection.transaction():
            head = await connection.fetchval("select position from tokentrail.log_head for update")
            await connection.execute(_FILL, account_id, tokens, first, last, head, timeout=600)
            await connection.execute("update tokentrail.log_head set position = $1", head + last - first + 1)
    await connection.execute("vacuum analyze tokentrail.events", timeout=600)
