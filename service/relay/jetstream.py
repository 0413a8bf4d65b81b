"""The stream on the broker, over one connection. When the connection breaks it is over: make another."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import msgspec
import nats.errors
import structlog
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import StreamConfig
from nats.js.errors import APIError, NotFoundError

from service.relay.acknowledgement import ApiError
from service.relay.errors import BrokerUnavailable, Refused
from service.relay.notices import Notices
from service.relay.publisher import Message, Publisher
from service.relay.settings import differences, stream_config

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


class _StreamInfo(msgspec.Struct):
    """The broker's answer about a stream: all its settings, also those that nats-py does not know."""

    config: dict[str, object] = {}
    error: ApiError | None = None


_decode_info: Final = msgspec.json.Decoder(_StreamInfo).decode


class JetStream:
    def __init__(self, connection: Client, stream: str, replicas: int, notices: Notices) -> None:
        self._connection = connection
        self._context: JetStreamContext = connection.jetstream(timeout=_ANSWER_WITHIN)
        self._stream = stream
        self._wanted = stream_config(stream, replicas)
        self._notices = notices
        self._asked_for_batches = False
        self.publisher = Publisher(connection, stream, notices)

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
        await self._look_at(info.config)
        return info.state.last_seq

    async def create(self) -> None:
        """Creates the stream; if another process did meanwhile, all is well.

        Raises:
            Refused: the broker cannot have such a stream.
        """
        with _broker_errors():
            info = await self._context.add_stream(self._wanted)
        await self._look_at(info.config)

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

    async def _look_at(self, config: StreamConfig) -> None:
        """What differs is told, not changed: it may be meant so. Except for batches, which do no harm to anybody."""
        if different := differences(config, self._wanted):
            self._notices.warn("the stream's settings are not what they should be", **different)
        batches = bool(config.allow_atomic)
        if not batches and not self._asked_for_batches:
            # Once a connection: whoever turns them off while this relay is connected has a reason.
            self._asked_for_batches = True
            batches = await self._allow_batches()
        self.publisher.batches = batches

    async def _allow_batches(self) -> bool:
        """Whether the stream takes them now; one of an earlier version does not yet. Single messages do as well."""
        try:
            # By hand: nats-py would drop the settings that it does not know, and the update would reset them.
            found = await self._ask("INFO", b"")
            answer = await self._ask("UPDATE", msgspec.json.encode({**found.config, "allow_atomic": True}))
        except (TimeoutError, msgspec.DecodeError, nats.errors.Error) as error:
            allowed, reason = False, str(error) or type(error).__name__
        else:
            allowed = answer.config.get("allow_atomic") is True
            reason = answer.error.description if answer.error else "the server does not know them"
        if not allowed:
            self._notices.warn("the stream takes no batches: publishing single messages", reason=reason)
            return False
        log.info("the stream takes batches from now on")
        return True

    async def _ask(self, verb: str, body: bytes) -> _StreamInfo:
        subject = f"$JS.API.STREAM.{verb}.{self._stream}"
        return _decode_info((await self._connection.request(subject, body, timeout=_ANSWER_WITHIN)).data)


@asynccontextmanager
async def connect(url: str, *, stream: str, replicas: int, notices: Notices | None = None) -> AsyncIterator[JetStream]:
    """A connection that does not mend itself: after a break nothing is sent before the stream has been looked at.

    `notices` is for who connects again and again, so that what stays as it is is not logged each time.

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
            jetstream = JetStream(connection, stream, replicas, notices or Notices())
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
