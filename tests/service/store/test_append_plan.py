"""What append does in Postgres: it looks up by index, writes nothing for lists, and locks in one order."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import asyncpg
import pytest

from service.store.appender import _APPEND
from service.store.database import Connection, connect
from service.store.log_reader import LogReader
from tests.harness import builders as a

_WRITTEN = """
select relname, n_tup_ins as inserted, n_tup_upd as updated, n_tup_hot_upd as without_index
from pg_stat_xact_user_tables
where schemaname = 'tokentrail' and n_tup_ins + n_tup_upd + n_tup_del > 0
"""
_WAITING = "select count(*) from pg_locks where not granted"
_OTHERS = "select from tokentrail.token_usage where token_id > $1 for update nowait"
_SCANS = "select seq_scan from pg_stat_xact_user_tables where relid = $1::regclass"


@pytest.fixture
async def connection(database_url: str) -> AsyncIterator[Connection]:
    """Of the service, which waits for as long as it takes."""
    connection = await connect(database_url, command_timeout=None)
    yield connection
    await connection.close()


async def test_the_log_is_never_scanned(connection: Connection) -> None:
    """A plan made while the tables are empty and never analyzed does not scan them when they have grown."""
    account = a.new_account()
    author = a.created(account)
    tokens = [a.created(account) for _ in range(300)]
    stopped = [a.suspended(token, actor=a.by_token(author)) for token in tokens]
    again = [a.activated(token, actor=a.by_token(author)) for token in stopped]

    async with connection.transaction():
        for events in ([author], tokens[:100], tokens[100:200], tokens[200:], stopped, again):
            items = [a.item(event, idempotency_key=f"{event.token_id}-{event.stream_version}") for event in events]
            rows = await connection.fetch(_APPEND, *a.parameters(items))
            assert {row["outcome"] for row in rows} == {"accepted"}
        scans = {
            table: await connection.fetchval(_SCANS, table)
            for table in ("tokentrail.events", "tokentrail.token_details", "tokentrail.token_usage")
        }

    assert set(scans.values()) == {0}


def _counts(row: asyncpg.Record) -> dict[str, int]:
    return {name: count for name, count in row.items() if name != "relname"}


async def test_a_change_writes_nothing_for_lists(connection: Connection) -> None:
    """To suspend and to activate touches no index of the details and no table that lists are read from."""
    account = a.new_account()
    tokens = [a.created(account) for _ in range(60)]
    stopped = [a.suspended(token) for token in tokens[::10]]
    written = []
    async with connection.transaction():
        for events in (tokens, stopped, [a.activated(token) for token in stopped]):
            await connection.fetch(_APPEND, *a.parameters([a.item(event) for event in events]))
            written.append({row["relname"]: Counter(_counts(row)) for row in await connection.fetch(_WRITTEN)})

    created_only, _, all_of_it = written
    changed = {table: all_of_it[table] - created_only[table] for table in all_of_it}
    assert {table: dict(counts) for table, counts in changed.items() if counts} == {
        "events": {"inserted": 12},
        "token_details": {"updated": 12, "without_index": 12},
        "log_head": {"updated": 2, "without_index": 2},
    }


@pytest.mark.parametrize("write", ["used", "reported", "deleted"])
async def test_use_is_locked_in_order(owner: Connection, connection: Connection, store: LogReader, write: str) -> None:
    """By all who write several: whoever waits for the first of its rows holds none of the others yet."""
    account = a.new_account()
    first = [a.created(account) for _ in range(30)]
    for events in (first, [a.revoked(event) for event in first]):
        await connection.fetch(_APPEND, *a.parameters([a.item(event) for event in events]))
    token_ids = sorted((event.token_id for event in first), reverse=True)

    async with asyncio.timeout(30):
        async with owner.transaction():
            await owner.fetch("select from tokentrail.token_usage where token_id = $1 for update", token_ids[-1])
            uses = [(token_id, a.NOW + timedelta(days=1)) for token_id in token_ids]
            gone = [a.deleted(a.revoked(a.created(account, token_id=token_id))) for token_id in token_ids]
            writes: dict[str, Callable[[], Awaitable[object]]] = {
                "used": lambda: store.record_usage(uses),
                "reported": lambda: store.record_usage(uses, reported=True),
                "deleted": lambda: connection.fetch(_APPEND, *a.parameters([a.item(event) for event in gone])),
            }
            writing = asyncio.ensure_future(writes[write]())
            while not await owner.fetchval(_WAITING):
                pass
            free = await owner.fetch(_OTHERS, token_ids[-1])
        await writing

    assert len(free) == 29
