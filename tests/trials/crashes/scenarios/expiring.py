"""A process that records what time brings, until there is no more."""

import asyncio

from projections.expiring.queries import ExpiringQueries
from service.application.command_handler import CommandHandler
from service.expiry.expiry import LEASE, Expiry
from service.expiry.recorder import Recorded, Recorder
from service.leading.lease import Lease
from service.store.appender import Appender
from service.store.database import create_pool
from service.store.log_reader import LogReader
from tests.harness.clock import Clock
from tests.service.expiry.recorders import WARNINGS, Ticks, no_pause
from tests.trials.crashes.scenarios.given import Given, Say

_PAGE = 2


async def expiring(given: Given, say: Say) -> None:
    """Page by page."""
    pool = await create_pool(given.database_url, size=4)
    clock = Clock(given.now)
    appender = Appender(given.database_url, max_pending=1000, now=clock)
    await appender.start()
    commands = CommandHandler(LogReader(pool), appender)
    done = asyncio.Event()

    def note(look: Recorded) -> None:
        if not look.more:
            done.set()

    recorder = Recorder(commands, ExpiringQueries(pool), WARNINGS, now=clock, page=_PAGE, pause=no_pause)
    expiry = Expiry(recorder, Lease(pool, LEASE), ticks=Ticks(), on_look=note)
    await expiry.start()
    await done.wait()
    await expiry.stop()
    await appender.stop()
    await pool.close()
