"""The naive service's relay: looks into the outbox every 50 ms and publishes what waits there to JetStream."""

import asyncio
from typing import TYPE_CHECKING, Final, TypeAlias

import asyncpg

from tests.harness.stream import streams
from tests.trials.bench.target import SQL

if TYPE_CHECKING:  # generic in the stubs only
    Pool: TypeAlias = asyncpg.Pool[asyncpg.Record]
else:
    Pool = asyncpg.Pool

_POLL: Final = 0.05
_BATCH: Final = 100
_NEXT_UNPUBLISHED: Final = (SQL / "naive_next_unpublished.sql").read_text()
_MARK_PUBLISHED: Final = (SQL / "naive_mark_published.sql").read_text()


def create_pool(url: str) -> Pool:
    """The pool of the whole process. To be entered as a context."""
    pool: Pool = asyncpg.create_pool(url, min_size=20, max_size=20)
    return pool


async def relay(pool: Pool, nats_url: str) -> None:
    """Publishes until it is cancelled. Each batch is sent at once and marked when all of it is acknowledged."""
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(name="NAIVE", subjects=["naive.v1.>"])

        async def publish(row: asyncpg.Record) -> None:
            headers = {"Nats-Msg-Id": str(row["id"])}
            await jetstream.publish(row["subject"], row["message"].encode(), headers=headers)

        while True:
            async with pool.acquire() as database, database.transaction():
                rows = await database.fetch(_NEXT_UNPUBLISHED, _BATCH)
                await asyncio.gather(*map(publish, rows))
                if rows:
                    await database.execute(_MARK_PUBLISHED, [row["id"] for row in rows])
            if len(rows) < _BATCH:
                await asyncio.sleep(_POLL)
