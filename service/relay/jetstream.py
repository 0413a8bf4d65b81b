"""The stream on the broker, over one connection. When the connection breaks it is over: make another."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import nats.errors
import structlog
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import DiscardPolicy, RetentionPolicy, StorageType, StreamConfig
from nats.js.errors import APIError, NotFoundError

from events.cloudevents import SUBJECTS
from service.relay.errors import BrokerUnavailable, Refused
from service.relay.publisher import Message, Publisher

log = structlog.get_logger(__name__)

_CONNECT_WITHIN: Final = 3.0
_ANSWER_WITHIN: Final = 2.0
_CLOSE_WITHIN: Final = 1.0
_PING_EVERY: Final = 2
"""Seconds; two pings without an answer end the connection, so that a dead peer is noticed also when nothing is sent."""
_BUFFER: Final = 64 * 1024 * 1024
"""Bytes; far more than a window, so that sending one never waits for the socket."""
_STREAM_NOT_FOUND: Final = 10059
_NO_MESSAGE_FOUND: Final = 10037
_UNAVAILABLE: Final = 503


def stream_config(name: str, replicas: int) -> StreamConfig:
    """Keeps every message for ever; refuses new ones rather than drop old ones when the disk is full."""
    return StreamConfig(
        name=name,
        description="API token events, in log order: the sequence is the log's position",
        subjects=[SUBJECTS],
        storage=StorageType.FILE,
        retention=RetentionPolicy.LIMITS,
        discard=DiscardPolicy.NEW,
        num_replicas=replicas,
        deny_delete=True,
        deny_purge=True,
        # Nothing is published with an id: the expected sequence does better. This is as good as off.
        duplicate_window=0.1,
        # Subscribers fetch single messages, to fill a gap or to start from a token's latest.
        allow_direct=True,
    )


class JetStream:
    def __init__(self, connection: Client, stream: str, replicas: int) -> None:
        self._connection = connection
        self._context: JetStreamContext = connection.jetstream(timeout=_ANSWER_WITHIN)
        self._stream = stream
        self._replicas = replicas
        self.publisher = Publisher(connection, stream)

    @property
    def connected(self) -> bool:
        return self._connection.is_connected

    async def last_sequence(self) -> int | None:
        """The sequence of the last message, 0 if there was none yet; None if the stream does not exist."""
        with _broker_errors():
            try:
                info = await self._context.stream_info(self._stream)
            except NotFoundError as error:
                if error.err_code == _STREAM_NOT_FOUND:
                    return None
                raise
        return info.state.last_seq

    async def create(self) -> None:
        """Creates the stream; if another process did meanwhile, all is well.

        Raises:
            Refused: the broker cannot have such a stream.
        """
        with _broker_errors():
            await self._context.add_stream(stream_config(self._stream, self._replicas))

    async def read(self, sequence: int) -> Message | None:
        """The message at that sequence; None if it is not there."""
        with _broker_errors():
            try:
                raw = await self._context.get_msg(self._stream, sequence)
            except NotFoundError as error:
                if error.err_code == _NO_MESSAGE_FOUND:
                    return None
                raise
        return Message(raw.subject or "", raw.data or b"")


@asynccontextmanager
async def connect(url: str, *, stream: str, replicas: int) -> AsyncIterator[JetStream]:
    """A connection that does not mend itself: after a break nothing is sent before the stream has been looked at.

    Raises:
        BrokerUnavailable: no server answers, or none lets us in.
    """
    connection = Client()
    jetstream: JetStream | None = None

    async def on_error(error: Exception) -> None:
        if jetstream is not None:
            log.warning("NATS reports an error", error=str(error))

    async def on_closed() -> None:
        if jetstream is not None:
            jetstream.publisher.fail(BrokerUnavailable("The connection is lost"))

    try:
        with _broker_errors():
            async with asyncio.timeout(_CONNECT_WITHIN):
                await connection.connect(
                    [server.strip() for server in url.split(",")],
                    name="tokentrail relay",
                    allow_reconnect=False,
                    # Each server is tried twice, at once: when to try again is for the relay to say.
                    max_reconnect_attempts=1,
                    reconnect_time_wait=0,
                    connect_timeout=2,
                    ping_interval=_PING_EVERY,
                    max_outstanding_pings=2,
                    pending_size=_BUFFER,
                    error_cb=on_error,
                    closed_cb=on_closed,
                )
            jetstream = JetStream(connection, stream, replicas)
            await jetstream.publisher.start()
        yield jetstream
    finally:
        jetstream = None
        with contextlib.suppress(OSError, TimeoutError, nats.errors.Error):
            async with asyncio.timeout(_CLOSE_WITHIN):
                await connection.close()


@contextmanager
def _broker_errors() -> Iterator[None]:
    try:
        yield
    except APIError as error:
        if error.code == _UNAVAILABLE:
            raise BrokerUnavailable(str(error)) from error
        raise Refused(str(error)) from error
    except (OSError, TimeoutError, nats.errors.Error) as error:
        raise BrokerUnavailable(str(error) or type(error).__name__) from error
