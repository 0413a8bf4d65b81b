"""Rows of use are locked in the order of their ids by all who write several: nobody can lock another out for good."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest

from service.store.appender import _APPEND
from service.store.database import Connection, connect
from service.store.log_reader import LogReader
from tests.harness.builders import NOW, created, deleted, item, new_account, parameters, revoked

_WAITING = "select count(*) from pg_locks where not granted"
_OTHERS = "select from tokentrail.token_usage where token_id > $1 for update nowait"


@pytest.fixture
async def other(database_url: str) -> AsyncIterator[Connection]:
    connection = await connect(database_url, command_timeout=None)
    yield connection
    await connection.close()


@pytest.mark.parametrize("write", ["used", "reported", "deleted"])
async def test_in_order(owner: Connection, other: Connection, store: LogReader, write: str) -> None:
    """Whoever waits for the first of its rows holds none of the others yet."""
    account = new_account()
    first = [created(account) for _ in range(30)]
    for events in (first, [revoked(event) for event in first]):
        await other.fetch(_APPEND, *parameters([item(event) for event in events]))
    token_ids = sorted((event.token_id for event in first), reverse=True)

    async with asyncio.timeout(30):
        async with owner.transaction():
            await owner.fetch("select from tokentrail.token_usage where token_id = $1 for update", token_ids[-1])
            uses = [(token_id, NOW + timedelta(days=1)) for token_id in token_ids]
            gone = [deleted(revoked(created(account, token_id=token_id))) for token_id in token_ids]
            writes: dict[str, Callable[[], Awaitable[object]]] = {
                "used": lambda: store.record_usage(uses),
                "reported": lambda: store.record_usage(uses, reported=True),
                "deleted": lambda: other.fetch(_APPEND, *parameters([item(event) for event in gone])),
            }
            writing = asyncio.ensure_future(writes[write]())
            while not await owner.fetchval(_WAITING):
                pass
            free = await owner.fetch(_OTHERS, token_ids[-1])
        await writing

    assert len(free) == 29
