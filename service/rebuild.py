"""`projections rebuild`: with the rights of the database URL's user, who owns the tables."""

from collections.abc import Callable, Mapping
from typing import Final

from projections.details.table import DetailsTable
from projections.rebuild import LogEndsEarly, Rebuildable, Rebuilt, rebuild
from service.config import Config
from service.store.database import connect, create_pool
from service.store.errors import CorruptLog, store_errors
from service.store.event_store import LOCK_HEAD, EventStore

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
                # While it holds the head lock appends wait: it must not stop there.
                await connection.execute("set statement_timeout = 0; set idle_in_transaction_session_timeout = '3s'")
                return await rebuild(
                    MODELS[name](),
                    connection,
                    EventStore(pool).read_log,
                    lock_head=LOCK_HEAD,
                    on_progress=on_progress,
                )
            except LogEndsEarly as error:
                raise CorruptLog(str(error)) from error
            finally:
                await connection.close()
    finally:
        await pool.close()
