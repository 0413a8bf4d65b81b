"""Reads the log for projections."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from events.recorded import Recorded
from projections.connection import Connection

_SQL: Final = Path(__file__).with_name("sql")
_READ: Final = (_SQL / "read_log.sql").read_text()
_READ_REST: Final = (_SQL / "read_rest_of_stream.sql").read_text()
_READ_STREAMS: Final = (_SQL / "read_streams.sql").read_text()
_READ_LATEST: Final = (_SQL / "read_latest_of_streams.sql").read_text()
_COUNT: Final = (_SQL / "count_log.sql").read_text()
_HEAD: Final = (_SQL / "head.sql").read_text()
_LOCK_HEAD: Final = (_SQL / "lock_head.sql").read_text()

_COUNTED: Final = 100_000
"""Positions counted in one statement."""
_END: Final = 2**63 - 1


class BrokenLog(Exception):
    """The log lacks positions that its head counts, or has an event that cannot be read."""

    kind = "log_corrupt"


async def read_head(connection: Connection) -> int:
    position: int = await connection.fetchval(_HEAD)
    return position


async def lock_head(connection: Connection) -> int:
    """The last position. Appends wait until the transaction ends."""
    position: int = await connection.fetchval(_LOCK_HEAD)
    return position


async def read(connection: Connection, after: int, limit: int, *, to: int = _END) -> list[Recorded]:
    """Up to `limit` events that follow position `after`, none after position `to`.

    Raises:
        BrokenLog: one is missing between them.
    """
    events = [recorded_of(row) for row in await connection.fetch(_READ, after, to, limit)]
    if events and events[-1].position != after + len(events):
        raise BrokenLog(f"a position is missing between {after} and {events[-1].position}")
    return events


async def read_rest_of_stream(connection: Connection, stream_id: str, version: int, to: int) -> list[Recorded]:
    """The stream's events from that version on, up to position `to`."""
    return [recorded_of(row) for row in await connection.fetch(_READ_REST, stream_id, version, to)]


async def read_streams(connection: Connection, after: str, last: str, to: int, *, latest: bool) -> list[Recorded]:
    """The events up to position `to` of the streams that follow stream `after`, up to stream `last`: all, or with
    `latest` the last one of each."""
    return [
        recorded_of(row) for row in await connection.fetch(_READ_LATEST if latest else _READ_STREAMS, after, last, to)
    ]


async def check_complete(connection: Connection, head: int) -> None:
    """
    Raises:
        BrokenLog: a position up to `head` is missing.
    """
    for after in range(0, head, _COUNTED):
        to = min(after + _COUNTED, head)
        if await connection.fetchval(_COUNT, after, to) != to - after:
            raise BrokenLog(f"a position is missing between {after} and {to}")


def recorded_of(row: Sequence[Any]) -> Recorded:
    """A row of the log: the fields of Recorded in their order, `data` as text."""
    (
        position,
        event_id,
        account_id,
        stream_id,
        stream_version,
        type,
        type_version,
        data,
        recorded_at,
        request_id,
        correlation_id,
        causation_id,
        traceparent,
    ) = row
    return Recorded(
        position=position,
        event_id=event_id,
        account_id=account_id,
        stream_id=stream_id,
        stream_version=stream_version,
        type=type,
        type_version=type_version,
        data=data.encode(),
        recorded_at=recorded_at,
        request_id=request_id,
        correlation_id=correlation_id,
        causation_id=causation_id,
        traceparent=traceparent,
    )
