"""The stream on the broker, over one connection. When that breaks, make another."""

import asyncio
import base64
import contextlib
from datetime import datetime
from typing import Any, Final

import msgspec
import structlog
from nats.aio.client import Client
from nats.js.api import StreamConfig

from events.cloudevents import Message
from events.nats.broker import Broker, Done, StreamInfo
from events.nats.errors import BrokerError, StreamMissing
from events.standing import with_ours
from service.relay.errors import BrokerUnavailable, Refused, broker_errors
from service.relay.notices import Notices
from service.relay.stream.publisher import Publisher
from service.relay.stream.settings import differences, stream_config

log = structlog.get_logger(__name__)

_STREAM_NAME_IN_USE: Final = 10058
_STREAM_NOT_CREATED: Final = 10049
_NO_MESSAGE_FOUND: Final = 10037
_TRIES: Final = 20
_TRY_AGAIN_AFTER: Final = 0.05
"""Seconds. The broker answers to a deletion before it has removed the folder of the stream. Until it has, it cannot
create a new stream there."""
_CLOSED_BY: Final = "tokentrail_closed"
"""Key in the stream's metadata. Its value names who closed the stream to make it anew."""


class StreamState(msgspec.Struct, frozen=True):
    """The state of the stream. `last` is the sequence of the last message that it ever had, 0 before the first;
    `messages` counts those that are there now. `created` is when it was created, to the microsecond. `closed`: someone
    has begun to make it anew, and it takes no messages."""

    created: datetime
    last: int
    messages: int
    closed: bool

    @property
    def whole(self) -> bool:
        return self.messages == self.last and not self.closed


class _Raw(msgspec.Struct):
    subject: str = ""
    data: str = ""


class _Got(msgspec.Struct):
    message: _Raw


class JetStream:
    """Asks the broker about the stream and changes it. Every method raises BrokerUnavailable when no answer comes in
    time, and Refused when JetStream refuses it."""

    def __init__(self, broker: Broker, replicas: int, notices: Notices) -> None:
        self.broker = broker
        self._wanted = stream_config(broker.stream, replicas)
        self._notices = notices
        self._asked_for_batches = False
        self._told_kinds = False
        self.publisher = Publisher(broker.connection, broker.stream, notices)

    @property
    def name(self) -> str:
        return self.broker.stream

    @property
    def connection(self) -> Client:
        return self.broker.connection

    @property
    def connected(self) -> bool:
        return self.connection.is_connected

    async def look(self) -> StreamState | None:
        """Returns the state of the stream, or None if it does not exist."""
        with broker_errors():
            try:
                info = await self.broker.stream_info()
            except StreamMissing:
                return None
        await self._look_at(info.config)
        return StreamState(
            created=info.created,
            last=info.state.last_seq,
            messages=info.state.messages,
            closed=_CLOSED_BY in info.metadata,
        )

    async def create(self) -> None:
        """Creates the stream. It is no error if another process has just done so."""
        with broker_errors():
            for left in reversed(range(_TRIES)):
                try:
                    info = await self.broker.ask_stream("CREATE", self._wanted.as_dict(), StreamInfo)
                    break
                except BrokerError as error:
                    if error.code == _STREAM_NAME_IN_USE:
                        return
                    if error.code != _STREAM_NOT_CREATED or not left:
                        raise
                await asyncio.sleep(_TRY_AGAIN_AFTER)
        await self._look_at(info.config)

    async def close(self, by: str) -> None:
        """Closes the stream for ever: it takes no more messages, so nothing can come in before it is deleted."""
        with broker_errors():
            info = await self.broker.stream_info()
            metadata = {**info.metadata, _CLOSED_BY: by}
            await self.broker.ask_stream("UPDATE", {**info.config, "sealed": True, "metadata": metadata}, Done)

    async def delete(self) -> None:
        """Deletes the stream, if it exists."""
        with broker_errors(), contextlib.suppress(StreamMissing):
            await self.broker.ask_stream("DELETE", None, Done)

    async def read(self, sequence: int) -> Message | None:
        """Returns the message at that sequence, or None if the stream does not have it."""
        with broker_errors():
            try:
                got = (await self.broker.ask_stream("MSG.GET", {"seq": sequence}, _Got)).message
            except BrokerError as error:
                if error.code == _NO_MESSAGE_FOUND:
                    return None
                raise
        return Message(got.subject, base64.b64decode(got.data))

    async def _look_at(self, config: dict[str, Any]) -> None:
        """Logs the settings that differ and leaves them, because someone may have meant them so. It only allows batches
        and adds metadata, which harm nobody."""
        if different := differences(StreamConfig.from_response(dict(config)), self._wanted):
            self._notices.warn("the stream's settings are not what they should be", **different)
        config = await self._with_kinds(config)
        batches = config.get("allow_atomic") is True
        if not batches and not self._asked_for_batches:
            # Once a connection: whoever turns them off while this relay is connected has a reason.
            self._asked_for_batches = True
            batches = await self._allow_batches(config)
        self.publisher.batches = batches

    async def _with_kinds(self, config: dict[str, Any]) -> dict[str, Any]:
        """Adds to the metadata what verifiers look for there, if a stream of an earlier version lacks it. Returns the
        settings."""
        metadata = config.get("metadata") or {}
        wanted = with_ours(metadata)
        if metadata == wanted or config.get("sealed") or self._told_kinds:
            return config
        self._told_kinds = True  # once a connection: a server older than 2.10 keeps none
        try:
            return await self._update({**config, "metadata": wanted})
        except (BrokerUnavailable, Refused) as error:
            self._notices.warn("the stream's metadata cannot be written", reason=error.said or str(error))
            return config

    async def _allow_batches(self, config: dict[str, Any]) -> bool:
        """Allows batches, which a stream of an earlier version does not. Returns False if the stream takes none: single
        messages do as well."""
        reason = "the server does not know them"
        try:
            allowed = (await self._update({**config, "allow_atomic": True})).get("allow_atomic") is True
        except (BrokerUnavailable, Refused) as error:
            allowed, reason = False, error.said or str(error)
        if not allowed:
            self._notices.warn("the stream takes no batches: publishing single messages", reason=reason)
            return False
        log.info("the stream takes batches from now on")
        return True

    async def _update(self, config: dict[str, Any]) -> dict[str, Any]:
        """Changes the settings, and returns those that hold then. nats-py would drop the settings that it does not
        know, and the update would reset them."""
        with broker_errors():
            return (await self.broker.ask_stream("UPDATE", config, StreamInfo)).config
