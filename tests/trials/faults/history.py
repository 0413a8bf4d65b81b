"""What is left when all is quiet: the log, the details and the stream, read without the service."""

from typing import Any, NamedTuple

import msgspec

from events.cloudevents import log_source
from events.recorded import Recorded
from service.store.database import Connection
from tests.harness import databases
from tests.harness.stream import Nats

connected = databases.connected


class Received(NamedTuple):
    """A message as the stream holds it or a subscriber got it."""

    sequence: int
    subject: str
    body: bytes


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


async def head_of(database_url: str) -> int:
    async with connected(database_url) as connection:
        return await read_head(connection)


async def read_source(connection: Connection) -> str:
    """What the log's CloudEvents name as their source."""
    return log_source(await connection.fetchval("select log_id from tokentrail.log_head"))


async def read_details(connection: Connection) -> list[dict[str, Any]]:
    """The rows of the read model, column by column."""
    rows = await connection.fetch("select *, labels::text as in_json from tokentrail.token_details")
    details = [dict(row) for row in rows]
    for each in details:
        each["labels"] = msgspec.json.decode(each.pop("in_json"))
    return details


async def read_stream(nats_url: str) -> list[Received]:
    """All that the stream holds."""
    return [Received(*held) for held in await Nats(nats_url.split(",")[0]).content()]


def received(message: Any) -> Received:
    return Received(message.metadata.sequence.stream, message.subject, message.data)
