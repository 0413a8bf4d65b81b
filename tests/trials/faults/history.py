"""What is left when all is quiet: the log, the details and the stream, read without the service."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final, NamedTuple

import asyncpg
import nats
from nats.js.api import AckPolicy, ConsumerConfig

from events.cloudevents import SUBJECTS, log_source
from events.recorded import Recorded
from service.store.database import Connection

STREAM: Final = "TOKENS"
_FETCH: Final = 500
_FETCH_WITHIN: Final = 5.0


class Received(NamedTuple):
    """A message as the stream holds it or a subscriber got it."""

    sequence: int
    subject: str
    body: bytes


@asynccontextmanager
async def connected(database_url: str) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(database_url)
    try:
        yield connection
    finally:
        await connection.close()


async def read_log(connection: Connection, *, after: int = 0) -> list[Recorded]:
    """All rows behind a position, by position, holes or not."""
    rows = await connection.fetch(
        """
        select position, event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at,
               request_id, correlation_id, causation_id, traceparent
        from tokentrail.events
        where position > $1
        order by position
        """,
        after,
    )
    return [Recorded(**{**row, "data": row["data"].encode()}) for row in rows]


async def read_head(connection: Connection) -> int:
    return int(await connection.fetchval("select position from tokentrail.log_head"))


async def read_source(connection: Connection) -> str:
    """What the log's CloudEvents name as their source."""
    return log_source(await connection.fetchval("select log_id from tokentrail.log_head"))


async def read_details(connection: Connection) -> list[dict[str, Any]]:
    """The rows of the read model, column by column."""
    return [dict(row) for row in await connection.fetch("select * from tokentrail.token_details")]


async def read_stream(nats_url: str) -> list[Received]:
    """All that the stream holds."""
    client = await nats.connect(nats_url.split(","))
    try:
        jetstream = client.jetstream()
        last = (await jetstream.stream_info(STREAM)).state.last_seq
        held: list[Received] = []
        config = ConsumerConfig(ack_policy=AckPolicy.NONE)
        subscription = await jetstream.pull_subscribe(SUBJECTS, stream=STREAM, config=config)
        while not held or held[-1].sequence < last:
            held += [received(message) for message in await subscription.fetch(_FETCH, timeout=_FETCH_WITHIN)]
        return held
    finally:
        await client.close()


def received(message: Any) -> Received:
    return Received(message.metadata.sequence.stream, message.subject, message.data)
