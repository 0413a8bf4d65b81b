"""Compares a read model with the fold of the log, slice by slice of tokens, in short statements without locks.

Rows and checkpoint of a slice are read in one snapshot, and the log up to that checkpoint after it: what is appended
meanwhile is not seen by either side. Memory holds one slice: a few thousand events, or all of one token.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from events.recorded import stream_of, token_of
from projections import log
from projections.builds import Build, builds_of
from projections.connection import Connection
from projections.held import held_between
from projections.model import Model
from projections.projection import Failure, fold

_SQL: Final = Path(__file__).with_name("sql")
_END: Final = (_SQL / "slice_end.sql").read_text()
_ROWS: Final = (_SQL / "slice_rows.sql").read_text()
_CHECKPOINT: Final = (_SQL / "checkpoint.sql").read_text()

_SETTINGS: Final = "set enable_seqscan = off; set enable_bitmapscan = off; set plan_cache_mode = force_custom_plan"
"""Each slice is a short range of an index, whatever the planner believes of a table that has just grown."""
_BEYOND: Final = "\U0010ffff"
"""After every id, in the order of their bytes."""

Key = tuple[Any, ...]
Row = tuple[Any, ...]


class NotLive(Exception):
    """No build of this version of the projection is what readers see."""


class Slice(NamedTuple):
    """`rows` is what the projection made of the slice's events. `wrong` maps the keys of rows that differ to (as the
    log has it, as the table has it), None where there is no row. `failures` are the streams that cannot be folded,
    `held` those that the projection holds back: both are left out. `last` is the last token, None if no slice
    follows."""

    position: int
    last: str | None
    rows: Sequence[Any]
    wrong: Mapping[Key, tuple[Row | None, Row | None]]
    held: set[str]
    failures: Mapping[str, Failure]


class Slices:
    """`size` is in events. The connection is its own: its session's settings are changed."""

    def __init__(self, model: Model, connection: Connection, *, size: int) -> None:
        self.model = model
        self._connection = connection
        self._size = size

    async def begin(self) -> int:
        """The head of the log, which has been seen to be complete up to it.

        Raises:
            BrokenLog: it is not.
        """
        await self._connection.execute(_SETTINGS)
        head = await log.read_head(self._connection)
        await log.check_complete(self._connection, head)
        return head

    async def before(self, after: str) -> int:
        """About how many events the tokens up to `after` have: less than a slice too few."""
        table = self.model.view
        events, at = 0, ""
        while end := await self._connection.fetchval(_END.replace("{table}", table), stream_of(at), self._size, at):
            at = token_of(end)
            if at > after:
                break
            events += self._size
        return events

    async def read(self, after: str) -> Slice:
        """The slice that follows the token `after`, which is empty for the first.

        Raises:
            NotLive: of an asynchronous projection.
        """
        model, connection = self.model, self._connection
        build = await self._live_build()
        table = model.table(build.number) if build else model.view
        end = await connection.fetchval(_END.replace("{table}", table), stream_of(after), self._size, after)
        last = _BEYOND if end is None else token_of(end)
        rows = _ROWS.replace("{table}", table).replace("{columns}", ", ".join(model.columns))
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            position = await self._position(build)
            found = model.by_key(await connection.fetch(rows, after, last))
            held = await held_between(connection, build, stream_of(after), stream_of(last)) if build else set()
        events = await log.read_streams(
            connection, stream_of(after), stream_of(last), position, latest=model.projection.latest_is_enough
        )
        folded = fold(model.projection, events)
        left_out = {token_of(stream_id) for stream_id in held | folded.failures.keys()}
        wrong = _differences(model.by_key(model.tuples(folded.rows)), found, left_out)
        return Slice(position, None if end is None else last, folded.rows, wrong, held, folded.failures)

    async def _live_build(self) -> Build | None:
        """None for an inline projection."""
        if self.model.inline:
            return None
        for build in await builds_of(self._connection, self.model.name):
            if build.state == "live" and build.version == self.model.version:
                return build
        raise NotLive(f"{self.model.name} version {self.model.version} is not live")

    async def _position(self, build: Build | None) -> int:
        if build is None:
            return await log.read_head(self._connection)
        position: int | None = await self._connection.fetchval(_CHECKPOINT, build.name, build.number)
        if position is None:
            raise NotLive(f"{build.name} version {build.version} is not live any more")
        return position


def _differences(
    expected: Mapping[Key, Row], found: Mapping[Key, Row], left_out: set[str]
) -> dict[Key, tuple[Row | None, Row | None]]:
    if expected == found:
        return {}
    return {
        key: (expected.get(key), found.get(key))
        for key in sorted(expected.keys() | found.keys())
        if expected.get(key) != found.get(key) and key[0] not in left_out
    }
