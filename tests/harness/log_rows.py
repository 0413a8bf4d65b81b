"""The rows of the log, for a test to compare."""

from events.log_point import LogPoint
from events.recorded import Recorded
from service.store.log_reader import LogReader


async def read_log(store: LogReader, after: int, limit: int) -> list[Recorded]:
    """Up to `limit` events that follow position `after`.

    Raises:
        CorruptLog: a position is missing.
    """
    return (await store.tail(LogPoint(after), limit)).events
