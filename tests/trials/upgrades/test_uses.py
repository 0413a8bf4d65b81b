"""Uses of tokens that processes of the release before note, beside this code."""

from pathlib import Path

import pytest

from service.store.appender import _APPEND
from service.store.database import Connection, connect, create_pool
from service.store.event_store import EventStore
from tests.harness.builders import DAY, NOW, created, item, parameters


@pytest.mark.parametrize("file", ["record_usage.sql", "record_reported_usage.sql"])
async def test_they_are_kept(database_url: str, code_before: Path, file: str) -> None:
    """The first use of a token is kept, a later one replaces it, an earlier one does not, whichever of the two releases
    notes them."""
    note = (code_before / "service/store/sql" / file).read_text()
    token = created()
    connection = await connect(database_url)
    pool = await create_pool(database_url, size=1)
    store = EventStore(pool)
    try:
        await connection.fetch(_APPEND, *parameters([item(token)]))
        seen = []
        for days in (1, 3, 2):
            await connection.execute(note, [token.token_id], [NOW + days * DAY])
            seen.append(await _last_used(connection, token.token_id))
        await store.record_usage([(token.token_id, NOW + 2 * DAY)])
        seen.append(await _last_used(connection, token.token_id))
        await store.record_usage([(token.token_id, NOW + 4 * DAY)])
        await connection.execute(note, [token.token_id], [NOW])
        seen.append(await _last_used(connection, token.token_id))
    finally:
        await connection.close()
        await pool.close()
    assert seen == [NOW + days * DAY for days in (1, 3, 3, 3, 4)]


async def _last_used(connection: Connection, token_id: str) -> object:
    return await connection.fetchval("select last_used_at from tokentrail.token_usage where token_id = $1", token_id)
