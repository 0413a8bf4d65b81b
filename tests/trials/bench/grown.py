"""A service that has been used for years: a long log and its read models, made by SQL."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import Final

from service.store.database import Connection
from tests.trials.bench.fill import fill, owning
from tests.trials.bench.target import SQL
from tests.trials.bench.tokentrail import Tokentrail

TABLES: Final = {name: f"tokentrail.{name}" for name in ("events", "token_details", "token_usage", "token_listing")}


async def grow(target: Tokentrail, *, events: int, tokens: int) -> None:
    """Gives the target's account so many more events and tokens. It is prepared and does not run."""
    async with owning(target.database_url) as owner:
        await owner.execute("set synchronous_commit = off; set maintenance_work_mem = '512MB'")
        async with _without_indexes(owner):
            await fill(owner, target.account_id, events=events, tokens=tokens)
            await owner.execute((SQL / "fill_details.sql").read_text())
            await owner.execute((SQL / "fill_lists.sql").read_text())
        await owner.execute("vacuum analyze")


async def some_tokens(target: Tokentrail, count: int) -> list[str]:
    """Tokens of the account, spread over all of them, without the one that the load authenticates with."""
    async with owning(target.database_url) as owner:
        rows = await owner.fetch((SQL / "some_tokens.sql").read_text(), target.account_id, target.bearer_id, count)
        return [row["token_id"] for row in rows]


async def sizes(target: Tokentrail, tables: Mapping[str, str] = TABLES) -> dict[str, float]:
    """Bytes a row with its indexes, by the name that a table has in `tables`, vacuumed."""
    async with owning(target.database_url) as owner:
        taken = {}
        for name, table in tables.items():
            await owner.execute(f"vacuum {table}")
            count = await owner.fetchval(f"select count(*) from {table}")
            [row] = await owner.fetch((SQL / "sizes.sql").read_text(), table)
            taken[name] = (row["rows"] + row["indexes"]) / count
        return taken


@contextlib.asynccontextmanager
async def _without_indexes(owner: Connection) -> AsyncIterator[None]:
    """Made anew at the end: in order, that is far quicker than row by row."""
    found = await owner.fetch((SQL / "indexes.sql").read_text(), [*TABLES.values()])
    for row in found:
        await owner.execute(row["drop"])
    yield
    for row in found:
        await owner.execute(row["create"])
