"""The plan of append: look-ups by index, whatever the planner knows of the tables."""

from service.store.appender import _APPEND, _encoded
from service.store.database import connect
from tests.builders import activated, by_token, created, item, new_account, suspended

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
            rows = await connection.fetch(_APPEND, _encoded(items), False)
            assert {row["outcome"] for row in rows} == {"accepted"}
        scans = {
            table: await connection.fetchval(_SCANS, table)
            for table in ("tokentrail.events", "tokentrail.token_details", "tokentrail.token_usage")
        }

    await connection.close()
    assert set(scans.values()) == {0}
