"""Ends a task, whatever it waits for."""

import asyncio
from typing import Any, Final

_AGAIN: Final = 0.5
_WITHIN: Final = 3.0
"""Seconds."""


async def end(task: asyncio.Task[Any]) -> None:
    """Cancels the task until it has ended, for three seconds at most.

    Once may not be enough: a driver that is cancelled while its server is silent may raise an error of its own, which
    work that goes on whatever happens takes for one more fault; and before Python 3.12 asyncio.wait_for, which nats-py
    uses, can lose a cancellation. What the task raised is not raised here.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + _WITHIN
    while not task.done() and loop.time() < deadline:
        task.cancel()
        await asyncio.wait({task}, timeout=_AGAIN)
    if task.done() and not task.cancelled():
        task.exception()
