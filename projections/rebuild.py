"""Builds a read model anew from the log, beside the live one, and then mends the live one in one transaction.

Readers never see an empty or half-built table: the live one changes only where it differs, while appends wait and both
stand at the same position.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, Protocol

import msgspec

from events import codec
from events.api_token import ApiTokenEvent
from events.recorded import Recorded

_BATCH: Final = 5000
_NEAR: Final = 2000
"""Events left to fold when appends are made to wait."""

ReadLog = Callable[[int, int], Awaitable[Sequence[Recorded]]]
"""(after position, limit) -> the next rows of the log."""


class Connection(Protocol):
    """What is needed of a connection of asyncpg's, with the rights of the tables' owner."""

    async def execute(self, query: str, *args: Any) -> str: ...
    async def fetch(self, query: str, *args: Any) -> Any: ...
    async def fetchval(self, query: str, *args: Any) -> Any: ...
    def transaction(self) -> Any: ...


class Rebuildable(Protocol):
    """A read model that can be built in a table beside the live one."""

    name: str

    async def begin(self, connection: Connection) -> None:
        """Makes the table beside, empty; one that a broken-off rebuild left is thrown away."""

    async def fold(self, connection: Connection, batch: Sequence[tuple[Recorded, ApiTokenEvent]]) -> None:
        """Applies the batch to the table beside."""

    async def mend(self, connection: Connection, after: str) -> tuple[int, str | None]:
        """Makes the next slice of the live table, after that key, equal to the one beside. Returns how many rows
        differed and the slice's last key, None when there is no more."""

    async def end(self, connection: Connection) -> None:
        """Drops the table beside."""


class LogEndsEarly(Exception):
    """The log lacks positions that its head counts."""


class Rebuilt(msgspec.Struct, frozen=True):
    """`position` is where both tables were compared; `differed` is the number of rows that had to be mended."""

    position: int
    differed: int


async def rebuild(
    model: Rebuildable,
    connection: Connection,
    read_log: ReadLog,
    *,
    lock_head: str,
    on_progress: Callable[[int, int], None] = lambda position, head: None,
) -> Rebuilt:
    """Folds the whole log. `lock_head` is the statement that locks the head row and returns the last position.
    `on_progress` gets the position reached and the head as it was when last looked at."""

    async def catch_up(position: int, to: int) -> int:
        while position < to:
            batch = await read_log(position, min(_BATCH, to - position))
            if not batch:
                raise LogEndsEarly(f"position {position + 1} is missing")
            await model.fold(connection, [(row, codec.decode(row.type, row.type_version, row.data)) for row in batch])
            position = batch[-1].position
            on_progress(position, to)
        return position

    await model.begin(connection)
    position = differed = 0
    key: str | None = ""
    while key is not None:
        async with connection.transaction():
            head = await connection.fetchval(lock_head)
            near = head - position <= _NEAR
            if near:
                position = await catch_up(position, head)
                found, key = await model.mend(connection, key)
                differed += found
        if not near:
            position = await catch_up(position, head)
    await model.end(connection)
    return Rebuilt(position, differed)
