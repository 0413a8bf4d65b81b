"""A connection to the broker, and questions about a stream there.

When the connection breaks it is over: make another. So nothing is taken for granted that was true before the break.
"""

import contextlib
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from typing import Any, Final, TypeVar

import msgspec
import nats.errors
from nats.aio.client import Client

from .connection import CONNECTION_ERRORS, connected
from .errors import BrokerError, BrokerUnavailable, ConsumerLost, NotAllowed, StreamMissing
from .url import servers

log = logging.getLogger("tokentrail.broker")

Answer = TypeVar("Answer")

_CONNECT_WITHIN: Final = 5.0
_ANSWER_WITHIN: Final = 3.0
_STREAM_NOT_FOUND: Final = 10059
_CONSUMER_NOT_FOUND: Final = 10014


class Servers(msgspec.Struct, frozen=True, kw_only=True):
    """The addresses of NATS and the credentials: `urls` with commas between them. Each may have a user and a password,
    or a token, percent-encoded.

    `credentials` is the path of a .creds file. Give each user an inbox prefix of its own and permission for it alone:
    whoever may listen on another's inbox sees the events that are sent there.

    Raises:
        ValueError: one of `urls` is none; it is not repeated, for a password may be what is wrong with it.
    """

    urls: str = "nats://127.0.0.1:4222"
    credentials: str | None = None
    inbox_prefix: str = "_INBOX"
    tls: ssl.SSLContext | None = None

    def __post_init__(self) -> None:
        try:
            servers(self.urls)
        except ValueError as error:
            raise ValueError(f"urls {error}") from None

    def __repr__(self) -> str:
        return f"Servers(urls={self._shown()!r})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("urls", self._shown())]

    def _shown(self) -> str:
        """The address without users and passwords. Of several servers with them it is the last one's host."""
        return f"...@{self.urls.rpartition('@')[2]}" if "@" in self.urls else self.urls


class ApiError(msgspec.Struct):
    """JetStream's own error: `code` is as in HTTP, `err_code` is its number."""

    code: int = 0
    err_code: int = 0
    description: str = ""

    def __str__(self) -> str:
        return f"{self.description} ({self.err_code})"


class Done(msgspec.Struct):
    """The answer to a request of which nothing but success is of interest."""


class _Failed(msgspec.Struct):
    error: ApiError | None = None


class StreamState(msgspec.Struct):
    """The state of a stream. It holds `messages` of the sequences first_seq to last_seq; last_seq is 0 before the first
    one.

    `deleted` are the sequences between that are not there, if they were asked for.
    """

    messages: int
    first_seq: int
    last_seq: int
    deleted: list[int] | None = None

    @property
    def complete(self) -> bool:
        """True if the stream has all messages that it ever had."""
        return self.messages == self.last_seq and (self.first_seq == 1 or self.last_seq == 0)


class Replica(msgspec.Struct):
    """`lag` counts what the stream's leader has and this replica has not."""

    current: bool = False
    lag: int = 0


class Cluster(msgspec.Struct):
    replicas: list[Replica] | None = None


class StreamInfo(msgspec.Struct):
    """The state and the settings of a stream. `created` is when it was made, to the microsecond. `config` has all
    settings, also those that nats-py does not know."""

    created: datetime
    state: StreamState
    cluster: Cluster | None = None
    config: dict[str, Any] = {}

    @property
    def metadata(self) -> dict[str, str]:
        return self.config.get("metadata") or {}

    @property
    def same_everywhere(self) -> bool:
        """True if every replica has what the leader has: a consumer, which may be at any of them, sees all of it."""
        replicas = (self.cluster and self.cluster.replicas) or []
        return all(replica.current and replica.lag == 0 for replica in replicas)


class Delivered(msgspec.Struct):
    """Numbers of the last delivery: `consumer_seq` counts deliveries, `stream_seq` is the sequence in the stream."""

    consumer_seq: int
    stream_seq: int


class ConsumerInfo(msgspec.Struct):
    """The state of a consumer. All deliveries up to `ack_floor` were acknowledged."""

    name: str
    created: datetime
    config: dict[str, Any]
    delivered: Delivered
    ack_floor: Delivered
    num_pending: int


class Broker:
    """A connection, see `connect`. Every method raises BrokerUnavailable, and NotAllowed if the credentials do not
    reach.

    `forbidden` is what the server said last about permissions, `when_closed` is called when the connection is over.
    """

    def __init__(self, connection: Client, stream: str) -> None:
        self.connection = connection
        self.stream = stream
        self.forbidden = ""
        self.when_closed: set[Callable[[], None]] = set()

    @property
    def closed(self) -> bool:
        return self.connection.is_closed

    async def stream_info(self, *, deleted: bool = False) -> StreamInfo:
        """Returns the state of the stream.

        Raises:
            StreamMissing: there is no such stream.
        """
        return await self.ask_stream("INFO", {"deleted_details": True} if deleted else None, StreamInfo)

    async def ask_stream(self, verb: str, body: dict[str, Any] | None, kind: type[Answer]) -> Answer:
        """Asks about the stream, or changes it: `verb` is a part of JetStream's API, such as CREATE or MSG.GET.

        Raises:
            StreamMissing: there is no such stream.
            BrokerError: the server refuses it.
        """
        return await self._ask(f"STREAM.{verb}.{self.stream}", b"" if body is None else msgspec.json.encode(body), kind)

    async def create_consumer(self, name: str, config: dict[str, Any], filters: Sequence[str] = ()) -> ConsumerInfo:
        """Makes the consumer, or returns the one that there is if it has the same configuration.

        One filter is part of the request's subject, so that permissions can be limited to it.

        Raises:
            StreamMissing: there is no such stream.
            BrokerError: the server refuses the configuration.
        """
        subject = f"CONSUMER.CREATE.{self.stream}.{name}"
        config = {**config, "name": name}
        if len(filters) == 1:
            subject += f".{filters[0]}"
            config["filter_subject"] = filters[0]
        elif filters:
            config["filter_subjects"] = list(filters)
        body = msgspec.json.encode({"stream_name": self.stream, "config": config, "action": ""})
        return await self._ask(subject, body, ConsumerInfo, " with several filters" if len(filters) > 1 else "")

    async def consumer_info(self, name: str) -> ConsumerInfo | None:
        """Returns the state of the consumer, or None if there is no such consumer.

        Raises:
            StreamMissing: there is no such stream.
        """
        try:
            return await self._ask(f"CONSUMER.INFO.{self.stream}.{name}", b"", ConsumerInfo)
        except ConsumerLost:
            return None

    async def delete_consumer(self, name: str) -> None:
        """Deletes the consumer, if there is one."""
        with contextlib.suppress(ConsumerLost, StreamMissing):
            await self._ask(f"CONSUMER.DELETE.{self.stream}.{name}", b"", Done)

    async def _ask(self, what: str, body: bytes, kind: type[Answer], how: str = "") -> Answer:
        self.forbidden = ""
        try:
            reply = await self.connection.request(f"$JS.API.{what}", body, timeout=_ANSWER_WITHIN)
        except nats.errors.NoRespondersError as error:
            why = "JetStream is off, or this user may not ask that"
            raise BrokerUnavailable(f"Nobody answers $JS.API.{what}{how}: {why}") from error
        except (OSError, TimeoutError, nats.errors.Error) as error:
            if self.forbidden:
                raise NotAllowed(self.forbidden) from error
            raise BrokerUnavailable(str(error) or type(error).__name__) from error
        try:
            failed = msgspec.json.decode(reply.data, type=_Failed).error
            if failed is None:
                return msgspec.json.decode(reply.data, type=kind)
        except msgspec.DecodeError as error:
            raise BrokerUnavailable(f"The answer about {what} makes no sense") from error
        if failed.err_code == _STREAM_NOT_FOUND:
            raise StreamMissing(str(failed))
        if failed.err_code == _CONSUMER_NOT_FOUND:
            raise ConsumerLost(str(failed))
        if failed.code == 503:
            raise BrokerUnavailable(str(failed))
        raise BrokerError(str(failed), code=failed.err_code)


@contextmanager
def lost() -> Iterator[None]:
    """Turns what nats-py raises when the connection breaks into BrokerUnavailable."""
    try:
        yield
    except (OSError, nats.errors.Error) as error:
        raise BrokerUnavailable(str(error) or type(error).__name__) from error


@asynccontextmanager
async def connect(
    servers: Servers, *, stream: str, name: str, within: float = _CONNECT_WITHIN, **options: Any
) -> AsyncIterator[Broker]:
    """Connects. `name` is what the broker's operator sees; `within` is in seconds; `options` are nats-py's.

    Raises:
        BrokerUnavailable: no server answers, or none lets us in.
    """
    broker: Broker | None = None

    async def on_error(error: Exception) -> None:
        if broker is None:
            return  # what keeps us from connecting is raised
        said = str(error)
        if "permissions violation" in said.lower():
            broker.forbidden = said
        log.warning("NATS reports an error: %s", said)

    def on_end() -> None:
        for told in list(broker.when_closed) if broker is not None else ():
            told()

    if servers.credentials:
        options["user_credentials"] = servers.credentials
    if servers.tls is not None:
        options["tls"] = servers.tls
    async with contextlib.AsyncExitStack() as stack:
        try:
            connection = await stack.enter_async_context(
                connected(
                    servers.urls,
                    name=name,
                    within=within,
                    on_end=on_end,
                    on_error=on_error,
                    inbox_prefix=servers.inbox_prefix,
                    **options,
                )
            )
        except CONNECTION_ERRORS as error:
            raise BrokerUnavailable(str(error) or type(error).__name__) from error
        broker = Broker(connection, stream)
        yield broker
