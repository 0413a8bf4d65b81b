"""A connection to the broker. It does not reconnect by itself."""

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import structlog

from events.nats.connection import connected
from service.relay.errors import BrokerUnavailable, broker_errors
from service.relay.notices import Notices
from service.relay.stream.jetstream import JetStream

log = structlog.get_logger(__name__)

_CONNECT_WITHIN: Final = 3.0
_BUFFER: Final = 64 * 1024 * 1024
"""Bytes. It is far more than a window, so that sending never waits for the socket."""


@asynccontextmanager
async def connect(
    url: str,
    *,
    stream: str,
    replicas: int,
    notices: Notices | None = None,
    inbox_prefix: str = "_INBOX",
) -> AsyncIterator[JetStream]:
    """A connection that does not reconnect: after a break the stream is looked at before anything is sent.

    Give the same `notices` at each connection: a lasting state is then logged once.

    Raises:
        BrokerUnavailable: no server answers, or none lets us in.
    """
    jetstream: JetStream | None = None

    async def on_error(error: Exception) -> None:
        if jetstream is not None:
            log.warning("NATS reports an error", error=str(error))

    def on_end() -> None:
        if jetstream is not None:
            jetstream.publisher.fail(BrokerUnavailable("The connection is lost"))

    async with contextlib.AsyncExitStack() as stack:
        with broker_errors():
            connection = await stack.enter_async_context(
                connected(
                    url,
                    name="tokentrail relay",
                    within=_CONNECT_WITHIN,
                    on_end=on_end,
                    on_error=on_error,
                    inbox_prefix=inbox_prefix,
                    pending_size=_BUFFER,
                )
            )
            jetstream = JetStream(connection, stream, replicas, notices or Notices())
            await jetstream.publisher.start()
        try:
            yield jetstream
        finally:
            jetstream = None
