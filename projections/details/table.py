"""The details' tables in a rebuild: the live one and the one beside it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from events.api_token import ApiTokenEvent
from events.recorded import Recorded
from projections.details.projection import DetailsProjection
from projections.rebuild import Connection

_HERE: Final = Path(__file__)
_BEGIN: Final = _HERE.with_name("rebuild_begin.sql").read_text()
_FOLD: Final = _HERE.with_name("rebuild_fold.sql").read_text()
_MEND: Final = _HERE.with_name("rebuild_mend.sql").read_text()
_SLICE: Final = 10_000
"""Tokens compared while appends wait."""
_MEND_LISTS: Final = _HERE.with_name("lists_mend.sql").read_text()
_END: Final = _HERE.with_name("rebuild_end.sql").read_text()


class DetailsTable:
    """Implements `Rebuildable`."""

    name = DetailsProjection.name

    def __init__(self) -> None:
        self._projection = DetailsProjection()

    async def begin(self, connection: Connection) -> None:
        await connection.execute(_BEGIN)

    async def fold(self, connection: Connection, batch: Sequence[tuple[Recorded, ApiTokenEvent]]) -> None:
        # One row a token, the last: a statement cannot write a row twice.
        last = {
            row.token_id: (row, recorded)
            for (recorded, _), row in zip(batch, self._projection.apply(batch), strict=True)
        }
        rows = [
            (row.token_id, recorded.account_id, *row[1:], recorded.stream_version, recorded.position)
            for row, recorded in last.values()
        ]
        await connection.execute(_FOLD, *zip(*rows, strict=True))

    async def mend(self, connection: Connection, after: str) -> tuple[int, str | None]:
        [row] = await connection.fetch(_MEND, after, _SLICE)
        return row["differed"], row["last"]

    async def end(self, connection: Connection) -> None:
        await connection.execute(_MEND_LISTS)
        await connection.execute(_END)
