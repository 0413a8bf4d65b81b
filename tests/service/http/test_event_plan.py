"""The plans of the feed, and of append beside the feed's index, whatever the planner knows of the tables."""

from collections.abc import AsyncIterator, Sequence

import asyncpg
import pytest

from events.api_token import ApiTokenEvent
from events.log_point import BEGINNING, LogPoint
from service.store.appender import _APPEND
from service.store.database import Connection, connect, create_pool
from service.store.log_reader import LogReader
from tests.harness.builders import created, item, new_account, parameters, suspended

_READ = """
select indexrelname, idx_tup_read from pg_stat_user_indexes where relname = 'events'
union all
select 'table', seq_tup_read from pg_stat_user_tables where relname = 'events'
"""


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Connection]:
    connection = await connect(database_url, role=None)
    yield connection
    await connection.close()


async def rows_read(owner: Connection) -> dict[str, int]:
    """By index of the log, and 'table' for scans of it."""
    return {row[0]: row[1] for row in await owner.fetch(_READ)}


async def flush(connection: "Connection | asyncpg.pool.PoolConnectionProxy[asyncpg.Record]") -> None:
    await connection.execute("select pg_stat_force_next_flush()")


async def test_append_does_not_use_it(database_url: str, owner: Connection) -> None:
    """The index of accounts is never the way to an idempotency key: an account may have millions of events."""
    connection = await connect(database_url)
    account = new_account()
    batches = [[created(account)], *([created(account) for _ in range(100)] for _ in range(10))]

    for batch in batches:
        items = [item(event, idempotency_key=f"{event.token_id}-1") for event in batch]
        rows = await connection.fetch(_APPEND, *parameters(items))
        assert {row["outcome"] for row in rows} == {"accepted"}

    await flush(connection)
    await connection.close()
    read = await rows_read(owner)
    assert read["events_of_account"] == 0
    assert read["table"] == 0


@pytest.mark.parametrize("analyzed", [False, True])
async def test_the_feed_reads_what_it_answers(database_url: str, owner: Connection, analyzed: bool) -> None:
    """A page costs as many rows as it has, however much others have written before and after, by any plan."""
    connection = await connect(database_url)
    quiet, busy = created(), new_account()
    batches = [[created(busy) for _ in range(500)] for _ in range(4)]
    order: list[Sequence[ApiTokenEvent]] = [*batches[:2], [quiet], *batches[2:], [suspended(quiet)]]
    for batch in order:
        await connection.fetch(_APPEND, *parameters([item(event) for event in batch]))
    if analyzed:
        await owner.execute("analyze tokentrail.events")
    await flush(connection)
    await connection.close()
    before = await rows_read(owner)
    pool = await create_pool(database_url, size=1)
    store = LogReader(pool)
    event_id = await pool.fetchval("select event_id from tokentrail.events where position = 500")
    last_read = LogPoint(500, str(event_id))

    asked = 12  # the plan for any parameters is made after five
    for _ in range(asked):
        for stream_id in (None, f"api_token-{quiet.token_id}"):
            feed = await store.feed(quiet.account_id, quiet.token_id, after=BEGINNING, limit=1001, stream_id=stream_id)
            assert [event.position for event in feed.events] == [1001, 2002]
        feed = await store.feed(busy, "", after=last_read, limit=10, stream_id=None)
        assert [event.position for event in feed.events] == list(range(501, 511))

    await pool.execute("select pg_stat_force_next_flush()")
    await pool.close()
    after = await rows_read(owner)
    read = {name: after[name] - before[name] for name in after}
    assert read["table"] == 0
    # Of the busy account the primary key does as well. The planner itself looks at an index now and then.
    assert 2 * asked <= read["events_of_account"]
    assert (
        read["events_of_account"] + read["events_pkey"] <= (2 + 10 + 20 + 4) * asked
    )  # and where the log ends, and the event after which it reads
    assert read["events_stream_id_stream_version_key"] <= (2 + 2) * asked  # the stream, and twice the caller's standing
