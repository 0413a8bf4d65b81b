"""One connection to the broker. It does not mend itself."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import nats.errors
import structlog
from nats.aio.client import Client

from events.subscriber.broker import let_go
from service.relay.errors import BrokerUnavailable, broker_errors
from service.relay.forms import Forms
from service.relay.jetstream import JetStream
from service.relay.notices import Notices

log = structlog.get_logger(__name__)

_CONNECT_WITHIN: Final = 3.0
_CLOSE_WITHIN: Final = 1.0
_PING_EVERY: Final = 2
"""Seconds; two pings without an answer end the connection, so that a dead peer is noticed also when nothing is sent."""
_BUFFER: Final = 64 * 1024 * 1024
"""Bytes; far more than a window, so that sending one never waits for the socket."""


@asynccontextmanager
async def connect(
    url: str,
    *,
    stream: str,
    replicas: int,
    notices: Notices | None = None,
    forms: Forms | None = None,
    inbox_prefix: str = "_INBOX",
) -> AsyncIterator[JetStream]:
    """A connection that does not mend itself: after a break nothing is sent before the stream has been looked at.

    `notices` and `forms` are for who connects again and again: what stays as it is is not logged each time, and what
    was measured is not forgotten.

    Raises:
        BrokerUnavailable: no server answers, or none lets us in.
    """
    connection = Client()
    jetstream: JetStream | None = None

    async def on_error(error: Exception) -> None:
        if jetstream is not None:
            log.warning("NATS reports an error", error=str(error))

    def on_end(_: object) -> None:
        if jetstream is not None:
            jetstream.publisher.fail(BrokerUnavailable("The connection is lost"))

    try:
        with broker_errors():
            async with asyncio.timeout(_CONNECT_WITHIN):
                await connection.connect(
                    [server.strip() for server in url.split(",")],
                    name="tokentrail relay",
                    inbox_prefix=inbox_prefix,
                    allow_reconnect=False,
                    # Each server is tried twice, at once: when to try again is for the relay to say.
                    max_reconnect_attempts=1,
                    reconnect_time_wait=0,
                    connect_timeout=2,
                    ping_interval=_PING_EVERY,
                    max_outstanding_pings=2,
                    pending_size=_BUFFER,
                    error_cb=on_error,
                )
            # Not nats-py's own callback: if the connection breaks while something is being sent, that is never called.
            if (reading := connection._reading_task) is not None:
                reading.add_done_callback(on_end)
            jetstream = JetStream(connection, stream, replicas, notices or Notices(), forms)
            await jetstream.publisher.start()
        yield jetstream
    finally:
        jetstream = None
        with contextlib.suppress(OSError, TimeoutError, nats.errors.Error):
            async with asyncio.timeout(_CLOSE_WITHIN):
                await connection.close()
        let_go(connection)
