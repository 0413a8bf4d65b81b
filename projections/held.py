"""Streams that are held back: an event of theirs could not be applied, so neither is what follows in the stream.

To skip the event would make the model silently wrong; to stop would cost everyone else theirs. The event and the rest
of its stream stay in the log, from where `retry` applies them when the fault is mended.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

import asyncpg

from events.recorded import Recorded
from projections import builds, log
from projections.builds import Build
from projections.connection import Connection
from projections.model import Model
from projections.projection import Failure, decode, failure

_SQL: Final = Path(__file__).with_name("sql")
_HELD: Final = (_SQL / "held.sql").read_text()
_HELD_AMONG: Final = (_SQL / "held_among.sql").read_text()
_HELD_BETWEEN: Final = (_SQL / "held_between.sql").read_text()
_HOLD: Final = (_SQL / "hold.sql").read_text()
_RELEASE: Final = (_SQL / "release.sql").read_text()

POISON: Final = (
    asyncpg.DataError,  # a value that the column does not take
    asyncpg.IntegrityConstraintViolationError,
    asyncpg.ProgramLimitExceededError,  # such as a value too long for an index
    asyncpg.RaiseError,
    asyncpg.UntranslatableCharacterError,
    ValueError,  # and its like: the driver cannot encode the value
    TypeError,
    OverflowError,
)
"""Errors that mean that a row can never be written. Any other error is the database's."""


class Held(NamedTuple):
    name: str
    build: int
    version: int
    stream_id: str
    stream_version: int
    position: int
    error: str
    held_at: datetime


async def held(connection: Connection, name: str) -> list[Held]:
    """The streams that the projection's builds hold back, by build and position."""
    return [Held(*row) for row in await connection.fetch(_HELD, name)]


async def held_among(connection: Connection, build: Build, stream_ids: Iterable[str]) -> set[str]:
    """Those of the streams that are held back. Asked in the transaction that has moved the checkpoint: a stream that
    was released meanwhile has been brought up to the checkpoint, and goes on from it."""
    rows = await connection.fetch(_HELD_AMONG, build.name, build.number, list(stream_ids))
    return {row["stream_id"] for row in rows}


async def held_between(connection: Connection, build: Build, after: str, last: str) -> set[str]:
    """Those that follow stream `after`, up to stream `last`."""
    rows = await connection.fetch(_HELD_BETWEEN, build.name, build.number, after, last)
    return {row["stream_id"] for row in rows}


async def hold(connection: Connection, build: Build, failures: Mapping[str, Failure]) -> None:
    for stream_id, (position, version, error) in failures.items():
        text = error.replace("\0", "")[:2000]
        await connection.execute(_HOLD, build.name, build.number, stream_id, version, position, text)


async def retry(connection: Connection, model: Model, number: int, stream_id: str) -> Failure | None:
    """Applies what was held back of a stream, up to the build's checkpoint, and releases it. If an event fails again,
    what comes before it is applied and the failure is returned. Nothing is done if the stream is not held back."""
    async with connection.transaction():
        # Whoever moves the checkpoint waits, so that no event falls between what is applied here and what comes next.
        build = next(each for each in await builds.lock(connection, model.name) if each.number == number)
        version = await connection.fetchval(_RELEASE, model.name, number, stream_id)
        if version is None:
            return None
        events = await log.read_rest_of_stream(connection, stream_id, version, build.position)
        for event in events[-1:] if model.projection.latest_is_enough else events:
            failed = await _apply_one(connection, model, number, event)
            if failed is not None:
                await hold(connection, build, {stream_id: failed})
                return failed
    return None


async def _apply_one(connection: Connection, model: Model, number: int, event: Recorded) -> Failure | None:
    try:
        rows = model.projection.apply([(event, decode(event))])
    except Exception as error:  # whatever it is, it goes where the operator reads it
        return failure(event, error)
    try:
        async with connection.transaction():
            await model.write(connection, number, rows)
    except POISON as error:
        return failure(event, error)
    return None
