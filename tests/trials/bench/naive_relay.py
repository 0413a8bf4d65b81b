"""The naive service's relay: looks into the outbox every 50 ms and publishes what waits there to JetStream."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import asyncpg
import nats

if TYPE_CHECKING:  # generic in the stubs only
    Pool: TypeAlias = asyncpg.Pool[asyncpg.Record]
else:
    Pool = asyncpg.Pool

STREAM: Final = "NAIVE"
SUBJECTS: Final = "naive.v1.>"
POOL_SIZE: Final = 20

_POLL: Final = 0.05
_BATCH: Final = 100
_SQL: Final = Path(__file__).with_name("sql")
_NEXT_UNPUBLISHED: Final = (_SQL / "naive_next_unpublished.sql").read_text()
_MARK_PUBLISHED: Final = (_SQL / "naive_mark_published.sql").read_text()


def create_pool(url: str) -> Pool:
    """The pool of the whole process. To be entered as a context."""
    pool: Pool = asyncpg.create_pool(url, min_size=POOL_SIZE, max_size=POOL_SIZE)
    return pool


async def relay(pool: Pool, nats_url: str) -> None:
    """Publishes until it is cancelled. Each batch is sent at once and marked when all of it is acknowledged."""
    connection = await nats.connect(nats_url)
    jetstream = connection.jetstream()
    await jetstream.add_stream(name=STREAM, subjects=[SUBJECTS])
    try:
        while True:
            async with pool.acquire() as database, database.transaction():
                rows = await database.fetch(_NEXT_UNPUBLISHED, _BATCH)
                await asyncio.gather(
                    *(
                        jetstream.publish(
                            row["subject"], row["message"].encode(), headers={"Nats-Msg-Id": str(row["id"])}
                        )
                        for row in rows
                    )
                )
                if rows:
                    await database.execute(_MARK_PUBLISHED, [row["id"] for row in rows])
            if len(rows) < _BATCH:
                await asyncio.sleep(_POLL)
    finally:
        await connection.close()
