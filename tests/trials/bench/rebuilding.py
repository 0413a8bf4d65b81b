"""P6: the details rebuilt from nothing, out of a long log, while commands go on; beside one set-based SQL statement."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

import pfid

from projections.rebuild import rebuild
from projections.registry import MODELS
from projections.verify import verify
from service.store.database import Connection, connect
from tests.trials.bench.client import Done, changing, evenly
from tests.trials.bench.fill import fill, owning
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import SQL, next_action
from tests.trials.bench.tokentrail import Tokentrail

EVENTS: Final = 500_000
TOKENS: Final = 50_000
PER_SECOND: Final = 200
_DETAILS = MODELS["details"]


class Rate(NamedTuple):
    """Events a second."""

    ours: float
    by_sql: float


async def rounds(servers: Servers, target: Tokentrail, count: int) -> list[Rate]:
    """The target is prepared and does not run."""
    async with owning(target.database_url) as owner:
        await fill(owner, str(pfid.generate_root()), events=EVENTS, tokens=TOKENS)
        taken = []
        for _ in range(count):
            await servers.checkpoint()
            by_sql = await _by_sql(owner)
            await servers.checkpoint()
            async with target.run() as port, _traffic(target, port):
                ours = await _ours(target, owner)
            taken.append(Rate(ours, by_sql))
        return taken


async def _by_sql(owner: Connection) -> float:
    await owner.execute("create table details_by_sql (like tokentrail.token_details including all)")
    begun = time.perf_counter()
    await owner.execute((SQL / "details_by_sql.sql").read_text())
    rate = EVENTS / (time.perf_counter() - begun)
    await owner.execute("drop table details_by_sql")
    return rate


async def _ours(target: Tokentrail, owner: Connection) -> float:
    await owner.execute("truncate tokentrail.token_details")
    connection = await connect(target.database_url, role=None)
    try:
        begun = time.perf_counter()
        await rebuild(_DETAILS, connection)
        rate = EVENTS / (time.perf_counter() - begun)
        verified = await verify(_DETAILS, connection, on_drift=lambda _: None, share=1)
        if not verified.well:
            raise ServiceFailed(f"after the rebuild {verified.differed} rows are wrong")
        return rate
    finally:
        await connection.close()


@asynccontextmanager
async def _traffic(target: Tokentrail, port: int) -> AsyncIterator[None]:
    """Commands at an even pace, for as long as the context lasts."""
    actions = await target.next_actions()
    ending = False
    with changing(port, target.bearer) as change:

        def act(token_id: str) -> Done:
            action = actions[token_id]
            actions[token_id] = next_action("active" if action == "activate" else "suspended")
            return change(token_id, action)

        work = itertools.takewhile(lambda _: not ending, itertools.cycle(actions))
        async with asyncio.TaskGroup() as group:
            group.create_task(evenly(work, act, per_second=PER_SECOND))
            yield
            ending = True
