"""A service that has been used for years: a long log and its read models, made by SQL."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import Final

from service.store.database import Connection, connect
from tests.trials.bench.fill import fill
from tests.trials.bench.target import SQL
from tests.trials.bench.tokentrail import Tokentrail

_DETAILS: Final = (SQL / "fill_details.sql").read_text()
_LISTS: Final = (SQL / "fill_lists.sql").read_text()
_INDEXES: Final = (SQL / "indexes.sql").read_text()
_SOME_TOKENS: Final = (SQL / "some_tokens.sql").read_text()
_SIZES: Final = (SQL / "sizes.sql").read_text()
_TABLES: Final = ("events", "token_details", "token_usage", "token_listing")
_SETTINGS: Final = "set statement_timeout = 0; set synchronous_commit = off; set maintenance_work_mem = '512MB'"


async def grow(target: Tokentrail, *, events: int, tokens: int) -> None:
    """Gives the target's account so many more events and tokens. It is prepared and does not run."""
    owner = await connect(target.database_url, role=None, command_timeout=None)
    try:
        await owner.execute(_SETTINGS)
        async with _without_indexes(owner):
            await fill(owner, target.account_id, events=events, tokens=tokens)
            await owner.execute(_DETAILS)
            await owner.execute(_LISTS)
        await owner.execute("vacuum analyze")
    finally:
        await owner.close()


async def some_tokens(target: Tokentrail, count: int) -> list[str]:
    """Tokens of the account, spread over all of them, without the one that the load authenticates with."""
    owner = await connect(target.database_url, role=None, command_timeout=None)
    try:
        rows = await owner.fetch(_SOME_TOKENS, target.account_id, target.bearer_id, count)
    finally:
        await owner.close()
    return [row["token_id"] for row in rows]


async def sizes(target: Tokentrail) -> dict[str, float]:
    """Bytes a row with its indexes, by table."""
    return await sizes_of(target, {table: f"tokentrail.{table}" for table in _TABLES})


async def sizes_of(target: Tokentrail, tables: Mapping[str, str]) -> dict[str, float]:
    """By the name that a table has in `tables`, vacuumed."""
    owner = await connect(target.database_url, role=None, command_timeout=None)
    try:
        await owner.execute("set statement_timeout = 0")
        taken = {}
        for name, table in tables.items():
            await owner.execute(f"vacuum {table}")
            count = await owner.fetchval(f"select count(*) from {table}")
            row = await owner.fetchrow(_SIZES, table)
            assert row is not None
            taken[name] = (row["rows"] + row["indexes"]) / count
        return taken
    finally:
        await owner.close()


@contextlib.asynccontextmanager
async def _without_indexes(owner: Connection) -> AsyncIterator[None]:
    """Made anew at the end: in order, that is far quicker than row by row."""
    found = await owner.fetch(_INDEXES, [f"tokentrail.{table}" for table in _TABLES])
    for row in found:
        await owner.execute(row["drop"])
    yield
    for row in found:
        await owner.execute(row["create"])
