"""Rebuilds an inline read model in place: every row as the log has it, slice by slice, while all goes on.

Rows that are right are not written. Those that are not are, while appends wait for a moment; so readers never see an
empty or half-built table, and nothing is written over that was appended meanwhile. (An asynchronous model is rebuilt by
another build, see builds.py.)
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from events.recorded import token_of
from projections import log
from projections.connection import Connection
from projections.log import BrokenLog
from projections.model import Model
from projections.projection import fold
from projections.slices import Slice, Slices

_DELETE: Final = (Path(__file__).with_name("sql") / "delete_tokens.sql").read_text()
_SLICE: Final = 10_000
"""Events of one slice. Its rows are the most that are written while appends wait."""
_NEAR: Final = 500
"""Events that are read while appends wait."""


class Rebuilt(msgspec.Struct, frozen=True):
    """`position` is the head at the end; `differed` is the number of rows that had to be mended."""

    position: int
    differed: int


async def rebuild(
    model: Model,
    connection: Connection,
    *,
    after: str = "",
    on_progress: Callable[[int, int], None] = lambda events, of: None,
    on_slice: Callable[[str], None] = lambda last: None,
    size: int = _SLICE,
) -> Rebuilt:
    """The connection has the rights of the table's owner. Stopped half-way, it leaves a model that is right up to the
    token that `on_slice` was last called with, and for the rest as it was; with that token as `after` it goes on there.

    Raises:
        BrokenLog: the log has a hole, and nothing was written; or a token's last event cannot be read, and nothing of
            what follows it was rebuilt.
    """
    slices = Slices(model, connection, size=size)
    head = await slices.begin()
    differed, done = 0, await slices.before(after) if after else 0
    last: str | None = after
    while last is not None:
        found = await slices.read(last)
        if found.failures:
            raise BrokenLog("; ".join(f"{stream_id}: {each.error}" for stream_id, each in found.failures.items()))
        if found.wrong and not await _mend(model, connection, found):
            continue  # far behind by now: look again
        differed += len(found.wrong)
        last = found.last
        done = min(done + size, head)
        on_progress(head if last is None else done, head)
        if last is not None:
            on_slice(last)
    differed += await model.wrong_beside(connection, mend=True)
    return Rebuilt(await log.read_head(connection), differed)


async def _mend(model: Model, connection: Connection, found: Slice) -> bool:
    """Writes the rows of the slice that are wrong, as of the head; False, with nothing written, if too much was
    appended since they were compared."""
    async with connection.transaction():
        head = await log.lock_head(connection)
        if head - found.position > _NEAR:
            return False
        wrong = {key[0] for key in found.wrong}
        later = await log.read(connection, found.position, _NEAR, to=head)
        newer = fold(model.projection, [event for event in later if token_of(event.stream_id) in wrong])
        if newer.failures:
            raise BrokenLog("; ".join(each.error for each in newer.failures.values()))
        rows = [row for row in found.rows if row.token_id in wrong]
        there = {key[0] for key, (_, row) in found.wrong.items() if row is not None}
        # Those that stay are written over: with a row goes what is known beside it, such as when a token was last used.
        there -= {row.token_id for row in [*rows, *newer.rows] if not row.removed}
        await connection.execute(_DELETE.replace("{table}", model.view), list(there))
        await model.write(connection, 0, rows)
        await model.write(connection, 0, newer.rows)
    return True
