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

from .url import login, servers

_CLOSE_WITHIN: Final = 1.0
_PING_EVERY: Final = 2
"""Seconds; two pings without an answer end the connection, so that a dead peer is noticed also when nothing is sent."""

CONNECTION_ERRORS: Final = (OSError, TimeoutError, nats.errors.Error)
"""How nats-py and the operating system say that there is no connection, or none any more."""


class NatsClient(Client):
    """nats-py's client, which logs in as nats.go does, and over TLS to no other servers than those that it was given.

    nats-py sends user and password of a URL as they stand there, percent-encoded, and logs in to a server of a tls://
    URL also if it offers no TLS. It has no other place to change either than where it makes the CONNECT command.
    """

    async def _process_info(self, info: dict[str, Any], initial_connection: bool = False) -> None:
        """A server's INFO comes before TLS, so whoever is on the way can write it: it may name servers that get the
        login, unless a URL asks for TLS."""
        if any(server.uri.scheme == "tls" for server in self._server_pool):
            info = {**info, "connect_urls": []}
        await super()._process_info(info, initial_connection)

    def _connect_command(self) -> bytes:
        """
        Raises:
            nats.errors.Error: the URL asks for TLS, which the server does not offer.
        """
        server = self._current_server
        if server is not None:
            if server.uri.scheme == "tls" and not self._server_info.get("tls_required"):
                raise nats.errors.Error("nats: the URL begins with tls://, and the server does not ask for TLS")
            if not server.discovered:  # such a one is given the login of the one that told of it
                self.options.update(login(server.uri.geturl())._asdict())
        return super()._connect_command()


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
    """`urls` are as in nats_url.py; `within` is in seconds; `options` are nats-py's. `on_end` is called once, when the
    connection is over, also by our own closing.

    Raises:
        ValueError: `urls` are none.
        OSError, TimeoutError, nats.errors.Error: no server answers, or none lets us in.
    """
    connection = NatsClient()
    try:
        async with asyncio.timeout(within):
            await connection.connect(
                servers(urls),
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
    """Lets go of what nats-py leaves behind if the connection breaks, or takes too long, while it is closed."""
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
