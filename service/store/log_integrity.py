"""Checks that the log's head is at its last event. A dump restored onto tables that were there leaves another's."""

from pathlib import Path
from typing import Final

from service.store.database import Connection, Pool
from service.store.errors import CorruptLog, store_errors

_WHOLE: Final = Path(__file__).with_name("sql").joinpath("whole.sql").read_text()


async def check_whole(database: Pool | Connection) -> None:
    """
    Raises:
        CorruptLog: the head of the log is not at its last event.
        StoreUnavailable, NotMigrated
    """
    with store_errors():
        row = await database.fetchrow(_WHOLE)
    if row is None:
        raise CorruptLog("The head row of the log is missing: restore the database as deploy/README.md says")
    head, last = row
    if head != last:
        raise CorruptLog(
            f"The head of the log is at position {head}, its last event at {last}: the tables are of two logs, as after"
            " a restore onto tables that were there already. Restore into an empty database, as deploy/README.md says"
        )
