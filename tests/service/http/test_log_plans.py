"""What queries of the log read, whatever the planner knows of the tables: no more than they answer."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import pytest

from events.api_token import ApiTokenEvent
from events.log_point import BEGINNING, LogPoint
from projections.log import read as read_for_projection
from service.store.appender import _APPEND
from service.store.database import Connection, Pool, connect, create_pool
from service.store.log_reader import LogReader
from service.store.publication import Publication
from service.store.stream_reader import StreamReader
from tests.harness.builders import activated, created, item, new_account, parameters, stream_of, suspended

_READ: Final = """
select indexrelname, idx_tup_read from pg_stat_user_indexes where relname = 'events'
union all
select 'table', seq_tup_read from pg_stat_user_tables where relname = 'events'
"""
_FLUSH: Final = "select pg_stat_force_next_flush()"
_KNOWN: Final = {
    "nothing": "alter table tokentrail.events set (autovacuum_enabled = off)",
    "the number of rows": "vacuum tokentrail.events",
    "all": "vacuum analyze tokentrail.events",
}
"""What makes the planner know so much of the log."""
ASKED: Final = 12
"""How often: the plan for any parameters is made after five."""


@dataclass
class Log:
    """A log to append to, and how many of its rows are read."""

    owner: Connection
    service: Connection
    pool: Pool

    async def append(self, *events: ApiTokenEvent) -> None:
        """In one batch, each with a key of its own."""
        items = [item(event, idempotency_key=f"{event.token_id}-{event.stream_version}") for event in events]
        rows = await self.service.fetch(_APPEND, *parameters(items))
        assert {row["outcome"] for row in rows} == {"accepted"}

    async def rows_read(self) -> dict[str, int]:
        """So far, by index of the log, and 'table' for scans of it."""
        await self.pool.execute(_FLUSH)
        await self.service.execute(_FLUSH)
        return {row[0]: row[1] for row in await self.owner.fetch(_READ)}

    @asynccontextmanager
    async def counted(self) -> AsyncIterator[dict[str, int]]:
        """What is read meanwhile, known in the end."""
        read: dict[str, int] = {}
        before = await self.rows_read()
        yield read
        read.update({name: rows - before[name] for name, rows in (await self.rows_read()).items()})


@pytest.fixture
async def log(database_url: str, owner: Connection) -> AsyncIterator[Log]:
    service = await connect(database_url)
    pool = await create_pool(database_url, size=1)
    yield Log(owner, service, pool)
    await pool.close()
    await service.close()


async def test_append_does_not_read_accounts(log: Log) -> None:
    """The index of accounts is never the way to an idempotency key: an account may have millions of events."""
    account = new_account()
    await log.append(created(account))
    for _ in range(10):
        await log.append(*[created(account) for _ in range(100)])

    read = await log.rows_read()
    assert (read["events_of_account"], read["table"]) == (0, 0)


@pytest.mark.parametrize("known", ["nothing", "all"])
async def test_the_feed(log: Log, known: str) -> None:
    """A page costs as many rows as it has, however much others have written before and after."""
    quiet, busy = created(), new_account()
    batches = [[created(busy) for _ in range(500)] for _ in range(4)]
    order: list[Sequence[ApiTokenEvent]] = [*batches[:2], [quiet], *batches[2:], [suspended(quiet)]]
    for batch in order:
        await log.append(*batch)
    await log.owner.execute(_KNOWN[known])
    store = LogReader(log.pool)
    event_id = await log.pool.fetchval("select event_id from tokentrail.events where position = 500")
    last_read = LogPoint(500, str(event_id))

    async with log.counted() as read:
        for _ in range(ASKED):
            for stream_id in (None, stream_of(quiet)):
                feed = await store.feed(
                    quiet.account_id, quiet.token_id, after=BEGINNING, limit=1001, stream_id=stream_id
                )
                assert [event.position for event in feed.events] == [1001, 2002]
            feed = await store.feed(busy, "", after=last_read, limit=10, stream_id=None)
            assert [event.position for event in feed.events] == list(range(501, 511))

    assert read["table"] == 0
    # Of the busy account the primary key does as well. The planner itself looks at an index now and then.
    assert read["events_of_account"] >= 2 * ASKED
    # And where the log ends, and the event after which it reads.
    assert read["events_of_account"] + read["events_pkey"] <= (2 + 10 + 20 + 4) * ASKED
    assert read["events_stream_id_stream_version_key"] <= (2 + 2) * ASKED  # the stream, and twice the caller's standing


@pytest.mark.parametrize("known", _KNOWN)
async def test_one_stream(log: Log, known: str) -> None:
    """As-of and history read the token's own events, the readers of the log what they answer, and no more."""
    account = new_account()
    token = created(account)
    last = suspended(token)
    await log.append(token)
    await log.append(last)
    for _ in range(4):
        await log.append(*[created(account) for _ in range(500)])
    await log.append(activated(last))
    await log.owner.execute(_KNOWN[known])
    store, reader, publication = StreamReader(log.pool), LogReader(log.pool), Publication(log.pool)
    stream, caller = stream_of(token), (account, token.token_id)

    async with log.counted() as read:
        for _ in range(ASKED):
            assert (await store.as_of(stream, *caller, time=last.updated_at)).position == 2
            assert (await store.as_of(stream, *caller, position=1000)).position == 2
            for newest_first in (True, False):
                page = await store.history(stream, *caller, after=0, before=9, limit=9, newest_first=newest_first)
                assert len(page.events) == 3
            assert len((await reader.tail(LogPoint(1990), 5)).events) == 5
            assert (await reader.tail(LogPoint(2003), 500)).events == []
            assert len((await publication.read(1990, 5)).events) == 5
            assert len(await read_for_projection(log.service, 1990, 5)) == 5

    assert (read["table"], read["events_of_account"]) == (0, 0)
    assert sum(read.values()) <= 50 * ASKED
