"""A subscriber that writes each event to a file, and sets aside those of one token."""

import asyncio
import os
from pathlib import Path
from typing import Any

from events.received import Received
from events.subscriber import AsideFile, Subscriber
from events.subscriber.handling.retry import Retry
from tests.harness.processes import until
from tests.trials.crashes.scenarios.given import SOON, Given, Say

IN_HAND = 3
"""Events that wait to be handled or acknowledged, at most."""


class Poison(Exception):
    """The handler cannot handle this one."""


async def subscribing(given: Given, say: Say) -> None:
    """Until it is at `reach`. The token in `tokens` is poison; with `own` it goes on after its file."""
    file = os.open(Path(given.folder) / "handled", os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)

    async def handle(received: Received) -> None:
        await asyncio.sleep(0)
        if received.token_id in given.tokens:
            raise Poison
        os.write(file, b"%d\n" % received.position)

    options: dict[str, Any] = {}
    if given.options.get("own"):
        lines = os.pread(file, 1 << 20, 0).split()
        options["after"] = int(lines[-1]) if lines else 0
    with AsideFile(Path(given.folder) / "aside") as aside:
        async with Subscriber(
            given.nats_url,
            "sub",
            handle,
            set_aside=aside,
            retry=Retry(attempts=2, first=0.0),
            in_hand=IN_HAND,
            concurrency=given.options.get("concurrency", 1),
            **options,
        ) as subscriber:

            async def through() -> bool:
                return subscriber.position is not None and subscriber.position >= given.reach

            await until(through, within=SOON)
