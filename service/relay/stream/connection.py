"""The relay's connection to the broker. It does not reconnect by itself."""

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from events.nats import broker
from events.nats.broker import Servers
from service.relay.errors import BrokerUnavailable, broker_errors
from service.relay.notices import Notices
from service.relay.stream.jetstream import JetStream

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
    servers = Servers(urls=url, inbox_prefix=inbox_prefix)
    connecting = broker.connect(
        servers, stream=stream, name="tokentrail relay", within=_CONNECT_WITHIN, pending_size=_BUFFER
    )
    async with contextlib.AsyncExitStack() as stack:
        with broker_errors():
            connected = await stack.enter_async_context(connecting)
            jetstream = JetStream(connected, replicas, notices or Notices())
            await jetstream.publisher.start()
        connected.when_closed.add(lambda: jetstream.publisher.fail(BrokerUnavailable("The connection is lost")))
        yield jetstream
