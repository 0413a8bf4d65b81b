"""`projections rebuild`: with the rights of the database URL's user, who owns the tables."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from projections.details.table import DetailsTable
from projections.rebuild import Rebuildable, Rebuilt, rebuild
from service.config import Config
from service.store.database import connect, create_pool
from service.store.errors import store_errors
from service.store.event_store import EventStore

_LOCK_HEAD: Final = (Path(__file__).with_name("store") / "sql" / "lock_head.sql").read_text()

MODELS: Final[Mapping[str, Callable[[], Rebuildable]]] = {DetailsTable.name: DetailsTable}


async def rebuild_model(config: Config, name: str, on_progress: Callable[[int, int], None]) -> Rebuilt:
    """
    Raises:
        StoreUnavailable, NotMigrated, CorruptLog
    """
    pool = await create_pool(config.database_url, size=1, application_name="tokentrail rebuild")
    try:
        with store_errors():
            connection = await connect(
                config.database_url, role=None, application_name="tokentrail rebuild", command_timeout=None
            )
            try:
                await connection.execute("set statement_timeout = 0")
                return await rebuild(
                    MODELS[name](),
                    connection,
                    EventStore(pool).read_log,
                    lock_head=_LOCK_HEAD,
                    on_progress=on_progress,
                )
            finally:
                await connection.close()
    finally:
        await pool.close()
