"""Lists that take long."""

import asyncio

import asyncpg

from tests.service.http.api import TOKENS, started, succeeded
from tests.service.http.keys import key_set, new_key


async def test_lists_keep_nobody_waiting(database_url: str) -> None:
    """While more lists than there are connections wait for Postgres, other reads and commands go on."""
    owner = await asyncpg.connect(database_url)
    async with started(database_url, key_set(new_key()), TOKENTRAIL_POOL_SIZE="2") as api, asyncio.timeout(20):
        account = await api.account()
        token = await account.create()
        async with owner.transaction():
            # Only lists read this table, and a change of a token's status does not write it.
            await owner.execute("lock table tokentrail.token_count in access exclusive mode")
            lists = [asyncio.ensure_future(account.client.get(TOKENS)) for _ in range(4)]
            while not await owner.fetchval("select count(*) from pg_locks where not granted"):
                pass

            succeeded(await account.client.get(token.path))
            await account.change(token, "suspend")
        responses = await asyncio.gather(*lists)
    await owner.close()

    assert [succeeded(response)["pagination"]["item_count"] for response in responses] == [2] * 4
