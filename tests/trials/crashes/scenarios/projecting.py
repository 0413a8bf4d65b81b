"""A process that keeps one read model, until it has caught up."""

import asyncio

from projections.projector import Turn
from service.projector.runner import Runner
from service.store.database import create_pool
from service.store.log_signal import LogSignal
from tests.trials.crashes.scenarios.given import Given, Say
from tests.trials.crashes.scenarios.models import MODELS

_LIMIT = 3


async def projecting(given: Given, say: Say) -> None:
    """In turns of few events: begins a build, applies, swaps, drops what has retired."""
    pool = await create_pool(given.database_url, size=2)
    done = asyncio.Event()

    def note(turn: Turn) -> None:
        if not turn.more:
            done.set()

    runner = Runner(
        MODELS[given.model],
        url=given.database_url,
        leases=pool,
        signal=LogSignal(given.database_url),
        limit=_LIMIT,
        on_turn=note,
    )
    await runner.start()
    await done.wait()
    await runner.stop()
    await pool.close()
