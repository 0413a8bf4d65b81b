"""A connection to NATS that does not mend itself: when it breaks it is over, and whoever needs one makes another.

nats-py calls its own closed callback only if the connection does not break while something is being sent. So its
reading task is watched, which always ends.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import nats.errors
from nats.aio.client import Client

_CLOSE_WITHIN: Final = 1.0
_PING_EVERY: Final = 2
"""Seconds; two pings without an answer end the connection, so that a dead peer is noticed also when nothing is sent."""

CONNECTION_ERRORS: Final = (OSError, TimeoutError, nats.errors.Error)
"""How nats-py and the operating system say that there is no connection, or none any more."""


@asynccontextmanager
async def connected(
    urls: str,
    *,
    name: str,
    within: float,
    on_end: Callable[[], None],
    on_error: Callable[[Exception], Awaitable[None]],
    inbox_prefix: str = "_INBOX",
    **options: Any,
) -> AsyncIterator[Client]:
    """`urls` have commas between them; `within` is in seconds; `options` are nats-py's. `on_end` is called once, when
    the connection is over, also by our own closing.

    Raises:
        OSError, TimeoutError, nats.errors.Error: no server answers, or none lets us in.
    """
    connection = Client()
    try:
        async with asyncio.timeout(within):
            await connection.connect(
                [url.strip() for url in urls.split(",")],
                name=name,
                inbox_prefix=inbox_prefix,
                allow_reconnect=False,
                # Each server is tried twice, at once: when to try again is for the caller to say.
                max_reconnect_attempts=1,
                reconnect_time_wait=0,
                connect_timeout=2,
                ping_interval=_PING_EVERY,
                max_outstanding_pings=2,
                error_cb=on_error,
                **options,
            )
        if (reading := connection._reading_task) is not None:
            reading.add_done_callback(lambda _: on_end())
        yield connection
    finally:
        with contextlib.suppress(*CONNECTION_ERRORS):
            async with asyncio.timeout(_CLOSE_WITHIN):
                await connection.close()
        _let_go(connection)


async def flushed(connection: Client, *, within: float) -> None:
    """Returns when the server has processed what was sent. nats-py's own flush alone does not: its ping may overtake
    what is still queued, a subscription for example. `within` is in seconds.

    Raises:
        TimeoutError, OSError, nats.errors.Error
    """
    async with asyncio.timeout(within):
        await connection._flush_pending(force_flush=True)
        await connection.flush(timeout=max(1, round(within)))


def _let_go(connection: Client) -> None:
    """Of what nats-py leaves behind if the connection breaks while it is being closed, or cannot be closed in time."""
    for subscription in connection._subs.values():
        task: asyncio.Task[None] | None = subscription._wait_for_msgs_task
        if task is not None:
            task.cancel()
    for task in (connection._reading_task, connection._flusher_task):
        if task is not None and task.done() and not task.cancelled():
            task.exception()  # it is known that the connection broke
    writer = getattr(connection._transport, "_io_writer", None)
    if writer is not None:
        writer.transport.abort()
