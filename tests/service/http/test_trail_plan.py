"""The plans of as-of, of the history and of who reads the log, whatever the planner knows of the tables."""

from collections.abc import AsyncIterator
from typing import Final

import pytest

from events.log_point import LogPoint
from projections.log import read as read_for_projection
from service.store.appender import _APPEND
from service.store.database import Connection, connect, create_pool
from service.store.log_reader import LogReader
from service.store.publication import Publication
from service.store.stream_reader import StreamReader
from tests.harness.builders import activated, created, item, new_account, parameters, stream_of, suspended
from tests.service.http.test_event_plan import flush, rows_read

_KNOWN: Final = {
    "nothing": "alter table tokentrail.events set (autovacuum_enabled = off)",
    "the number of rows": "vacuum tokentrail.events",
    "all": "vacuum analyze tokentrail.events",
}
"""What makes the planner know so much of the log."""


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Connection]:
    connection = await connect(database_url, role=None)
    yield connection
    await connection.close()


@pytest.mark.parametrize("known", ["nothing", "the number of rows", "all"])
async def test_they_read_one_stream(database_url: str, owner: Connection, known: str) -> None:
    """As-of and history read the token's own events; the readers of the log what they answer, however much there is
    beside."""
    connection = await connect(database_url)
    account = new_account()
    token = created(account)
    await connection.fetch(_APPEND, *parameters([item(token)]))
    last = suspended(token)
    await connection.fetch(_APPEND, *parameters([item(last)]))
    for _ in range(4):
        batch = [item(created(account)) for _ in range(500)]
        await connection.fetch(_APPEND, *parameters(batch))
    await connection.fetch(_APPEND, *parameters([item(activated(last))]))
    await owner.execute(_KNOWN[known])
    await flush(connection)
    await connection.close()
    before = await rows_read(owner)
    pool = await create_pool(database_url, size=1)
    store, log, publication = StreamReader(pool), LogReader(pool), Publication(pool)
    projector = await connect(database_url)
    stream = stream_of(token)

    asked = 12  # the plan for any parameters is made after five
    for _ in range(asked):
        was = await store.as_of(stream, account, token.token_id, time=last.updated_at)
        assert was.position == 2
        was = await store.as_of(stream, account, token.token_id, position=1000)
        assert was.position == 2
        for newest_first in (True, False):
            page = await store.history(
                stream, account, token.token_id, after=0, before=9, limit=9, newest_first=newest_first
            )
            assert len(page.events) == 3
        assert len((await log.tail(LogPoint(1990), 5)).events) == 5
        assert (await log.tail(LogPoint(2003), 500)).events == []
        assert len((await publication.read(1990, 5)).events) == 5
        assert len(await read_for_projection(projector, 1990, 5)) == 5

    await pool.execute("select pg_stat_force_next_flush()")
    await pool.close()
    await flush(projector)
    await projector.close()
    after = await rows_read(owner)
    read = {name: after[name] - before[name] for name in after}
    assert read["table"] == 0
    assert read["events_of_account"] == 0
    assert sum(read.values()) <= 50 * asked
