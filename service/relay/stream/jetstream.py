"""The stream on the broker, over one connection. When that breaks, make another."""

import asyncio
import base64
from typing import Any, Final

import msgspec
import structlog
from nats.aio.client import Client
from nats.js.api import StreamConfig

from events.cloudevents import Message
from events.standing import with_ours
from service.relay.errors import BrokerUnavailable, Refused, broker_errors
from service.relay.notices import Notices
from service.relay.stream.answers import Answer, ApiAnswer, InfoAnswer, MessageAnswer, StreamState, check
from service.relay.stream.publisher import Publisher
from service.relay.stream.settings import differences, stream_config

log = structlog.get_logger(__name__)

_ANSWER_WITHIN: Final = 2.0
_STREAM_NOT_FOUND: Final = 10059
_STREAM_NAME_IN_USE: Final = 10058
_STREAM_NOT_CREATED: Final = 10049
_NO_MESSAGE_FOUND: Final = 10037
_TRIES: Final = 20
_TRY_AGAIN_AFTER: Final = 0.05
"""Seconds. The broker answers to a deletion before it has removed the folder of the stream. Until it has, it cannot
create a new stream there."""
_CLOSED_BY: Final = "tokentrail_closed"
"""Key in the stream's metadata. Its value names who closed the stream to make it anew."""


class JetStream:
    """Asks the broker about the stream and changes it. Every method raises BrokerUnavailable when no answer comes in
    time."""

    def __init__(self, connection: Client, stream: str, replicas: int, notices: Notices) -> None:
        self.connection = connection
        self.name = stream
        self._wanted = stream_config(stream, replicas)
        self._notices = notices
        self._asked_for_batches = False
        self._told_kinds = False
        self.publisher = Publisher(connection, stream, notices)

    @property
    def connected(self) -> bool:
        return self.connection.is_connected

    async def look(self) -> StreamState | None:
        """Returns the state of the stream, or None if it does not exist."""
        info = await self._ask("INFO", None, InfoAnswer)
        if info.error is not None and info.error.err_code == _STREAM_NOT_FOUND:
            return None
        check(info)
        await self._look_at(info.config)
        return StreamState(
            created=info.created,
            last=info.state.last_seq,
            messages=info.state.messages,
            closed=_CLOSED_BY in (info.config.get("metadata") or {}),
        )

    async def create(self) -> None:
        """Creates the stream. It is no error if another process has just done so.

        Raises:
            Refused: the broker cannot have such a stream.
        """
        for _ in range(_TRIES):
            info = await self._ask("CREATE", self._wanted.as_dict(), InfoAnswer)
            if info.error is None or info.error.err_code != _STREAM_NOT_CREATED:
                break
            await asyncio.sleep(_TRY_AGAIN_AFTER)
        if info.error is None or info.error.err_code != _STREAM_NAME_IN_USE:
            check(info)
            await self._look_at(info.config)

    async def close(self, by: str) -> None:
        """Closes the stream for ever: it takes no more messages, so nothing can come in before it is deleted."""
        info = await self._ask("INFO", None, InfoAnswer)
        check(info)
        metadata = {**(info.config.get("metadata") or {}), _CLOSED_BY: by}
        check(await self._ask("UPDATE", {**info.config, "sealed": True, "metadata": metadata}, InfoAnswer))

    async def delete(self) -> None:
        """Deletes the stream, if it exists."""
        answer = await self._ask("DELETE", None, ApiAnswer)
        if answer.error is None or answer.error.err_code != _STREAM_NOT_FOUND:
            check(answer)

    async def read(self, sequence: int) -> Message | None:
        """Returns the message at that sequence, or None if the stream does not have it."""
        got = await self._ask("MSG.GET", {"seq": sequence}, MessageAnswer)
        if got.error is not None and got.error.err_code == _NO_MESSAGE_FOUND:
            return None
        check(got)
        return Message(got.message.subject, base64.b64decode(got.message.data))

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
            # By hand, as below.
            answer = await self._ask("UPDATE", {**config, "metadata": wanted}, InfoAnswer)
            check(answer)
        except (BrokerUnavailable, Refused) as error:
            self._notices.warn("the stream's metadata cannot be written", reason=error.said or str(error))
            return config
        return answer.config or config

    async def _allow_batches(self, config: dict[str, Any]) -> bool:
        """Allows batches, which a stream of an earlier version does not. Returns False if the stream takes none: single
        messages do as well."""
        try:
            # By hand: nats-py would drop the settings that it does not know, and the update would reset them.
            answer = await self._ask("UPDATE", {**config, "allow_atomic": True}, InfoAnswer)
        except (BrokerUnavailable, Refused) as error:
            allowed, reason = False, error.said or str(error)
        else:
            allowed = answer.config.get("allow_atomic") is True
            reason = answer.error.description if answer.error else "the server does not know them"
        if not allowed:
            self._notices.warn("the stream takes no batches: publishing single messages", reason=reason)
            return False
        log.info("the stream takes batches from now on")
        return True

    async def _ask(self, verb: str, body: dict[str, Any] | None, kind: type[Answer]) -> Answer:
        payload = b"" if body is None else msgspec.json.encode(body)
        with broker_errors():
            reply = await self.connection.request(f"$JS.API.STREAM.{verb}.{self.name}", payload, timeout=_ANSWER_WITHIN)
        try:
            return msgspec.json.decode(reply.data, type=kind)
        except msgspec.DecodeError as error:
            raise Refused(f"The answer to {verb} cannot be read") from error
