"""The builds of a projection: begun beside the live one, swapped in when they have caught up, dropped when retired.

A version of a projection that is new, and a rebuild, are the same: another build. Its tables are filled from the first
event on while readers see the live ones; then the view is pointed at them, in one transaction, at a position that is
not before the one readers have seen.
"""

from pathlib import Path
from typing import Final, Literal, NamedTuple

from projections.connection import Connection
from projections.model import Model, table_of

_SQL: Final = Path(__file__).with_name("sql")
_BUILDS: Final = (_SQL / "builds.sql").read_text()
_BEGIN: Final = (_SQL / "begin.sql").read_text()
_ADVANCE: Final = (_SQL / "advance.sql").read_text()
_LOCK: Final = (_SQL / "lock_builds.sql").read_text()
_GO_LIVE: Final = (_SQL / "go_live.sql").read_text()
_RETIRE: Final = (_SQL / "retire.sql").read_text()
_POINT_VIEW: Final = (_SQL / "point_view.sql").read_text()
_DROP_TABLE: Final = (_SQL / "drop_table.sql").read_text()
_FORGET: Final = (_SQL / "forget.sql").read_text()

_LOCK_TIMEOUT: Final = "set local lock_timeout = '250ms'"
"""For what waits until no reader is left: new readers queue behind it, so it gives up soon and is tried again."""


class Overtaken(Exception):
    """The checkpoint is not where it was read: another process has moved it, or the build has retired. Nothing was
    written."""


class Build(NamedTuple):
    """`position` is the checkpoint: the tables are the fold of the log up to it."""

    name: str
    number: int
    version: int
    state: Literal["building", "live", "retired"]
    position: int


async def builds_of(connection: Connection, name: str) -> list[Build]:
    """All builds, the live one first."""
    return [Build(*row) for row in await connection.fetch(_BUILDS, name)]


async def begin(connection: Connection, model: Model) -> None:
    """Makes the tables of another build, empty; none if this version is being built already."""
    async with connection.transaction():
        row = await connection.fetchrow(_BEGIN, model.name, model.version)
        if row is not None:
            await model.create(connection, row["build"])


async def advance(connection: Connection, build: Build, to: int) -> None:
    """Moves the checkpoint. The first statement of the transaction that writes the rows, so that a second process
    waits here and then finds that it has been overtaken.

    Raises:
        Overtaken: end the transaction without writing anything.
    """
    if await connection.fetchval(_ADVANCE, build.name, build.number, build.position, to) is None:
        raise Overtaken(f"{build.name} is no longer at {build.position}")


async def lock(connection: Connection, name: str) -> list[Build]:
    """All builds; none moves until the transaction ends."""
    return [Build(*row) for row in await connection.fetch(_LOCK, name)]


async def go_live(connection: Connection, model: Model, number: int) -> None:
    """Points the view at the build and retires the one before. In a transaction that holds the lock on the builds.

    The view's columns are what readers of either version rely on: Postgres lets a new version add some at the end, and
    refuses to take away or change any.
    """
    await connection.execute(_LOCK_TIMEOUT)
    await connection.execute(_RETIRE, model.name, number)
    await connection.execute(_GO_LIVE, model.name, number)
    await connection.execute(_POINT_VIEW.replace("{view}", model.view).replace("{table}", model.table(number)))


async def drop(connection: Connection, build: Build) -> None:
    """Drops the tables of a build that has retired."""
    async with connection.transaction():
        await connection.execute(_LOCK_TIMEOUT)
        if await connection.fetchval(_FORGET, build.name, build.number) is not None:
            table = table_of(build.name, build.version, build.number)
            await connection.execute(_DROP_TABLE.replace("{table}", table))
