"""A projection with the .sql files of its folder: what its tables are called, how they are made and written.

In the files `{table}` stands for the table: each build of an asynchronous projection has one of its own, and readers
see the live one through a view. An inline projection has one table, kept by the transaction that appends. write.sql
gets the rows as one JSON array, each an object with the fields of the projection's row. There `{columns}` stands for
the table's columns, and `{excluded}` for the same columns of the new row in a conflict.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from projections.connection import Connection
from projections.projection import Projection

SCHEMA: Final = "tokentrail_read"
_COMPARES_WITHIN: Final = 600
"""Seconds."""


class Model:
    """`folder` has write.sql and, unless the projection is inline, tables.sql. `inline` is the inline one's table; if
    triggers keep other tables beside it, the folder has beside.sql, which tells how many of their rows are wrong and,
    with true, mends them while appends wait."""

    def __init__(self, projection: Projection, folder: Path, *, inline: str | None = None) -> None:
        self.projection = projection
        self.name = projection.name
        self.version = projection.version
        self.inline = inline
        fields = projection.row.__struct_fields__
        self.columns = fields[: fields.index("removed")] if "removed" in fields else fields
        self._key = [self.columns.index(name) for name in projection.key]
        self._write = (
            (folder / "write.sql")
            .read_text()
            .replace("{columns}", ", ".join(self.columns))
            .replace("{excluded}", ", ".join(f"excluded.{column}" for column in self.columns))
        )
        beside = folder / "beside.sql"
        self._beside = beside.read_text() if beside.exists() else None
        self._tables = (folder / "tables.sql").read_text() if inline is None else ""

    @property
    def view(self) -> str:
        """The table or view that readers read."""
        return self.inline or f"{SCHEMA}.{self.name}"

    def table(self, build: int) -> str:
        return self.inline or table_of(self.name, self.version, build)

    async def create(self, connection: Connection, build: int) -> None:
        await connection.execute(self._tables.replace("{table}", self.table(build)))

    async def write(self, connection: Connection, build: int, rows: Sequence[Any]) -> None:
        """`rows` are what the projection's `apply` returned."""
        if rows:
            await connection.execute(
                self._write.replace("{table}", self.table(build)), msgspec.json.encode(rows).decode()
            )

    async def wrong_beside(self, connection: Connection, *, mend: bool) -> int:
        """Compares the rows beside the table; returns how many are wrong, or were, if `mend` has mended them. It
        compares whole tables, which takes some seconds for a million rows. While it mends, appends wait for another
        comparison."""
        if self._beside is None:
            return 0
        await connection.execute(f"set statement_timeout = '{_COMPARES_WITHIN}s'")  # the connection is one's own
        wrong: int = await connection.fetchval(self._beside, False, timeout=_COMPARES_WITHIN)
        if wrong and mend:
            wrong = await connection.fetchval(self._beside, True, timeout=_COMPARES_WITHIN)
        return wrong

    def tuples(self, rows: Sequence[Any]) -> list[tuple[Any, ...]]:
        """Returns the rows of `apply` as tuples of the columns; rows that are removed are left out."""
        width = len(self.columns)
        return [msgspec.structs.astuple(row)[:width] for row in rows if not getattr(row, "removed", False)]

    def by_key(self, rows: Iterable[Any]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
        """Tuples of the columns, or records of the table, by key."""
        key = self._key
        return {tuple([row[index] for index in key]): tuple(row) for row in rows}

    def describe(self, row: Sequence[Any]) -> Mapping[str, Any]:
        return dict(zip(self.columns, row, strict=True))


def table_of(name: str, version: int, build: int) -> str:
    return f"{SCHEMA}.{name}_v{version}_b{build}"
