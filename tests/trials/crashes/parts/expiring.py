"""What time brings: that tokens expire, and warnings."""

import asyncio
from typing import Any

from projections.expiring.queries import ExpiringQueries
from service.application.command_handler import CommandHandler
from service.expiry.expiry import LEASE, Expiry
from service.expiry.recorder import Recorded, Recorder
from service.leading.lease import Lease
from service.store.appender import Appender
from service.store.database import create_pool
from service.store.log_reader import LogReader
from tests.harness.builders import DAY, NOW, suspended
from tests.harness.clock import Clock, be_right, follow, new_file
from tests.service.expiry.recorders import EXPIRING, WARNINGS, Ticks, lasting, no_pause, said
from tests.trials.crashes.given import Given, Say
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation


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

    recorder = Recorder(commands, ExpiringQueries(pool), WARNINGS, now=clock, page=2, pause=no_pause)
    expiry = Expiry(recorder, Lease(pool, LEASE), ticks=Ticks(), on_look=note)
    await expiry.start()
    await done.wait()
    await expiry.stop()
    await appender.stop()
    await pool.close()


class Expiring:
    """The read model stays as it was: it is the log that knows what was said."""

    scenario = f"{__name__}:expiring"

    async def prepare(self, workplace: Workplace) -> Given:
        await be_right(workplace.projections.url)
        tokens = [lasting(60), lasting(59), lasting(64), lasting(80), lasting(59)]
        await workplace.projections.append(*tokens, suspended(tokens[4]))
        await workplace.projections.project(EXPIRING)
        expected = [[token.token_id, days] for token, days in zip(tokens, (1, None, 7, 30, None), strict=True)]
        now = NOW + 59.5 * DAY
        Clock(now, file := new_file())
        await follow(workplace.projections.url, file)
        return workplace.given(now=now, options={"expected": expected})

    async def check_broken(self, workplace: Workplace, given: Given, words: list[list[Any]]) -> None:
        """Nothing is said twice, or that should not be."""
        await workplace.check_log()
        left = list(given.options["expected"])
        for each in await said(workplace.projections):
            if [each.token_id, each.days] not in left:
                raise Violation(f"{each} is said once too often")
            left.remove([each.token_id, each.days])

    async def check(self, workplace: Workplace, given: Given, words: list[list[Any]]) -> None:
        """All is said."""
        await self.check_broken(workplace, given, words)
        if (count := len(await said(workplace.projections))) != len(given.options["expected"]):
            raise Violation(f"only {count} are said")
