"""Pulls the messages of one consumer, and notices when one is missing.

The consumer numbers its deliveries 1, 2, 3...; a number left out is a message that was sent and did not come.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Final, NamedTuple

import msgspec
import nats.errors
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription

from .broker import Broker, lost
from .errors import BrokerUnavailable, ConsumerLost, DeliverySkipped, MessagesMissing, NotAllowed

_HEARTBEAT: Final = 1.0
"""Seconds between signs of life of the consumer while it has nothing to send."""
_SILENT_FOR: Final = 3.0
"""Seconds of silence after which the subscriber gives the consumer up."""
_PULL_FOR: Final = 30.0
_NANOSECONDS: Final = 1_000_000_000
_NO_LIMIT: Final = 0
"""No limit for the messages and bytes that wait, because no more come than were pulled."""
_OVER: Final = ("404", "408")
_HEARTBEAT_STATUS: Final = "100"
_NO_RESPONDERS: Final = "503"
_ASK_AGAIN: Final = 8
_ASK_AGAIN_AFTER: Final = 0.1
"""Seconds. In a cluster this server may not reach a consumer yet that was made a moment ago."""


class Message(NamedTuple):
    """A message of the consumer. `delivery` is the consumer's number of it, `pending` how many the consumer had left to
    send after it."""

    sequence: int
    delivery: int
    pending: int
    subject: str
    data: bytes
    reply: str


class Pull:
    """`async with Pull(broker, consumer, delivered) as pull: async for messages in pull: ...`

    `delivered` is the number of the consumer's last delivery so far, `pending` how many it had left to send when it was
    asked. With `after`, the messages must have the sequences after + 1, after + 2, ... `batch` is how many are asked
    for at a time, which bounds how many wait here.
    """

    def __init__(
        self,
        broker: Broker,
        consumer: str,
        *,
        delivered: int = 0,
        after: int | None = None,
        pending: int = 0,
        batch: int = 1000,
    ) -> None:
        self.pending = pending
        self._broker = broker
        self._next = f"$JS.API.CONSUMER.MSG.NEXT.{broker.stream}.{consumer}"
        self._request = msgspec.json.encode(
            {
                "batch": batch,
                "expires": int(_PULL_FOR * _NANOSECONDS),
                "idle_heartbeat": int(_HEARTBEAT * _NANOSECONDS),
            }
        )
        self._batch = batch
        self._delivered = delivered
        self._after = after
        self._inbox = broker.connection.new_inbox()
        self._subscription: Subscription | None = None
        self._pulls = 0
        self._left = 0
        self._tries = _ASK_AGAIN
        self._got: list[Message] = []
        self._error: Exception | None = None
        self._woken = asyncio.Event()

    async def __aenter__(self) -> "Pull":
        self._broker.forbidden = ""
        self._broker.when_closed.add(self._on_closed)
        with lost():
            self._subscription = await self._broker.connection.subscribe(
                f"{self._inbox}.*",
                cb=self._on_message,
                pending_msgs_limit=_NO_LIMIT,
                pending_bytes_limit=_NO_LIMIT,
            )
            await self._ask()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._broker.when_closed.discard(self._on_closed)
        if self._subscription is not None:
            with contextlib.suppress(nats.errors.Error, OSError):
                await self._subscription.unsubscribe()

    def __aiter__(self) -> AsyncIterator[list[Message]]:
        return self

    async def __anext__(self) -> list[Message]:
        """All messages that have come and were not yet returned, at least one, in the order of their deliveries.

        Raises:
            MessagesMissing, ConsumerLost, BrokerUnavailable, NotAllowed: after what came before it was returned.
        """
        while not self._got:
            if self._error is not None:
                raise self._error
            self._woken.clear()
            try:
                async with asyncio.timeout(_SILENT_FOR):
                    await self._woken.wait()
            except TimeoutError:
                if self._broker.forbidden:
                    raise NotAllowed(self._broker.forbidden) from None
                raise ConsumerLost("The consumer gives no sign of life") from None
        got, self._got = self._got, []
        if self._left == 0 and self._error is None:
            with lost():
                await self._ask()
        return got

    def fail(self, error: Exception) -> None:
        """Ends the reading: what has come is still returned, then the error is raised."""
        self._error = self._error or error
        self._woken.set()

    def _on_closed(self) -> None:
        self.fail(BrokerUnavailable("The connection is lost"))

    async def _ask(self) -> None:
        self._pulls += 1
        self._left = self._batch
        await self._broker.connection.publish(self._next, self._request, f"{self._inbox}.{self._pulls}")

    async def _on_message(self, received: Msg) -> None:
        try:
            if received.reply:
                self._take(received)
            else:
                await self._heed(received)
        except Exception as error:
            self.fail(error)
        self._woken.set()

    def _take(self, received: Msg) -> None:
        if self._error is not None:
            return
        # $JS.ACK.[<domain>.<account>.]<stream>.<consumer>.<tries>.<sequence>.<delivery>.<time>.<pending>[.<random>]
        tokens = received.reply.split(".")
        if len(tokens) > 9:
            tokens = tokens[2:]
        sequence, delivery, pending = int(tokens[5]), int(tokens[6]), int(tokens[8])
        if delivery != self._delivered + 1:
            raise DeliverySkipped(f"Delivery {self._delivered + 1} of {tokens[3]} did not come; {delivery} did")
        if self._after is not None:
            if sequence != self._after + 1:
                raise MessagesMissing(f"After {self._after} the stream has {sequence}")
            self._after = sequence
        self._delivered = delivery
        self._tries = 0
        self._left -= 1
        self._got.append(Message(sequence, delivery, pending, received.subject, received.data, received.reply))

    async def _heed(self, received: Msg) -> None:
        headers = received.headers or {}
        status = headers.get("Status", "")
        if status == _HEARTBEAT_STATUS or received.subject != f"{self._inbox}.{self._pulls}":
            return
        if status in _OVER:
            await self._ask()
        elif status == _NO_RESPONDERS:
            if self._tries == 0:
                raise ConsumerLost(f"Nobody answers {self._next}")
            self._tries -= 1
            await asyncio.sleep(_ASK_AGAIN_AFTER)  # nothing else can come here meanwhile; ended with the subscription
            if self._error is None:
                await self._ask()
        else:
            raise ConsumerLost(headers.get("Description") or f"status {status}")
