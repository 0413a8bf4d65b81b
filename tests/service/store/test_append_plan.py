"""The plan of append: look-ups by index, whatever the planner knows of the tables."""

from collections import Counter

import asyncpg

from service.store.appender import _APPEND
from service.store.database import connect
from tests.harness.builders import activated, by_token, created, item, new_account, parameters, suspended

_WRITTEN = """
select relname, n_tup_ins as inserted, n_tup_upd as updated, n_tup_hot_upd as without_index
from pg_stat_xact_user_tables
where schemaname = 'tokentrail' and n_tup_ins + n_tup_upd + n_tup_del > 0
"""
_SCANS = "select seq_scan from pg_stat_xact_user_tables where relid = $1::regclass"


async def test_the_log_is_never_scanned(database_url: str) -> None:
    """A plan made while the tables are empty and never analyzed does not scan them when they have grown."""
    connection = await connect(database_url)
    account = new_account()
    author = created(account)
    tokens = [created(account) for _ in range(300)]
    stopped = [suspended(token, actor=by_token(author)) for token in tokens]
    again = [activated(token, actor=by_token(author)) for token in stopped]

    async with connection.transaction():
        for events in ([author], tokens[:100], tokens[100:200], tokens[200:], stopped, again):
            items = [item(event, idempotency_key=f"{event.token_id}-{event.stream_version}") for event in events]
            rows = await connection.fetch(_APPEND, *parameters(items))
            assert {row["outcome"] for row in rows} == {"accepted"}
        scans = {
            table: await connection.fetchval(_SCANS, table)
            for table in ("tokentrail.events", "tokentrail.token_details", "tokentrail.token_usage")
        }

    await connection.close()
    assert set(scans.values()) == {0}


def _counts(row: asyncpg.Record) -> dict[str, int]:
    return {name: count for name, count in row.items() if name != "relname"}


async def test_a_change_writes_nothing_for_lists(database_url: str) -> None:
    """To suspend and to activate touches no index of the details and no table that lists are read from: commands do not
    pay for lists."""
    connection = await connect(database_url)
    account = new_account()
    tokens = [created(account) for _ in range(60)]
    stopped = [suspended(token) for token in tokens[::10]]
    written = []
    async with connection.transaction():
        for events in (tokens, stopped, [activated(token) for token in stopped]):
            await connection.fetch(_APPEND, *parameters([item(event) for event in events]))
            written.append({row["relname"]: Counter(_counts(row)) for row in await connection.fetch(_WRITTEN)})

    await connection.close()
    created_only, _, all_of_it = written
    changed = {table: all_of_it[table] - created_only[table] for table in all_of_it}
    assert {table: dict(counts) for table, counts in changed.items() if counts} == {
        "events": {"inserted": 12},
        "token_details": {"updated": 12, "without_index": 12},
        "log_head": {"updated": 2, "without_index": 2},
    }
