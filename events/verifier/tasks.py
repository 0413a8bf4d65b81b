"""Runs things side by side until one of them ends."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Final

_CANCEL_AGAIN_AFTER: Final = 3.0


async def until_one_ends(*coroutines: Coroutine[Any, Any, None]) -> None:
    """Then stops the others, and raises what ended it, if that was an error."""
    tasks = {asyncio.create_task(coroutine) for coroutine in coroutines}
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await stop(*tasks)
    for task in done:
        task.result()


async def stop(*tasks: asyncio.Task[None]) -> None:
    """Returns when they have ended. Before Python 3.12 asyncio.wait_for, which nats-py uses, can lose a cancellation:
    it is said until it is heard."""
    alive = set(tasks)
    while alive:
        for task in alive:
            task.cancel()
        _, alive = await asyncio.wait(alive, timeout=_CANCEL_AGAIN_AFTER)
