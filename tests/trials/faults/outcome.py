"""What must hold when all is quiet again, whatever was broken."""

from collections.abc import Set

from events.recorded import Recorded
from tests.trials.faults.checks import (
    check_acknowledged,
    check_details,
    check_log,
    check_nothing_else,
    check_stream,
)
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_details, read_head, read_log, read_source, read_stream
from tests.trials.faults.load import Load
from tests.trials.faults.subscriber import Subscriber

SUCCESS: Set[int] = frozenset({200})


async def check_left(
    database_url: str, nats_url: str, subscriber: Subscriber | None = None
) -> tuple[list[Recorded], str]:
    """Details and lists are the fold of the log; the stream, and what the subscriber got, are it byte for byte. Returns
    the log and its source."""
    async with connected(database_url) as connection:
        if subscriber is not None:
            await subscriber.until(await read_head(connection))
        log, source = await read_log(connection), await read_source(connection)
        check_log(log)
        check_details(await read_details(connection), log)
        assert await connection.fetchval("select tokentrail.check_lists(false)") == 0
    if subscriber is not None:
        check_stream(subscriber.messages, log, source)
    check_stream(await read_stream(nats_url), log, source)
    return log, source


async def check_all(
    deployment: Deployment,
    subscriber: Subscriber,
    *loads: Load,
    statuses: Set[int] = SUCCESS,
    may_break_off: bool = False,
    database_url: str = "",
) -> None:
    """Nothing is lost, doubled, out of order or stale."""
    log, _ = await check_left(database_url or deployment.database_url, deployment.nats_url, subscriber)
    for load in loads:
        check_acknowledged(load.acknowledged, log)
        check_nothing_else(load.commands(), load.commands(409, 422), log)
        assert load.stale == []
        assert load.statuses.keys() <= statuses
        assert may_break_off or load.broken_off == []
