"""Acknowledgements of events that have been handled, and signs of life for events in hand."""

import contextlib
from collections import deque
from collections.abc import Mapping
from typing import Final

import nats.errors

from ..nats.broker import Broker

_DONE: Final = b"+ACK"
_IN_PROGRESS: Final = b"+WPI"


class Acks:
    """Sends acknowledgements over the connection that there is. One that gets lost costs only a second delivery.

    `floor` is the sequence up to which the broker knows that all were acknowledged. `most` is how many the broker lets
    be unacknowledged.
    """

    def __init__(self, stream: str, consumer: str, most: int) -> None:
        self.floor = 0
        self._start = f"$JS.ACK.{stream}.{consumer}"
        self._broker: Broker | None = None
        self._sent: deque[int] = deque(maxlen=2 * most)

    def over(self, broker: Broker | None) -> None:
        self._broker = broker

    def reply_for(self, sequence: int) -> str:
        """The subject for the acknowledgement of an event that was not delivered here. The broker goes by the sequence
        in it.

        Another instance, which may be dead, had it; until it is acknowledged the broker counts it as in hand.
        """
        return f"{self._start}.1.{sequence}.{sequence}.0.0" if sequence > self.floor else ""

    async def done(self, sequence: int, reply: str) -> None:
        if reply:
            self._sent.append(sequence)
            await self._send(reply, _DONE)

    async def again(self) -> None:
        """Sends those again that may have been lost with the last connection."""
        for sequence in self._sent:
            if reply := self.reply_for(sequence):
                await self._send(reply, _DONE)

    async def in_progress(self, in_hand: Mapping[int, str]) -> None:
        for reply in list(in_hand.values()):
            if reply:
                await self._send(reply, _IN_PROGRESS)

    async def _send(self, reply: str, what: bytes) -> None:
        if self._broker is not None and not self._broker.closed:
            with contextlib.suppress(OSError, nats.errors.Error):
                await self._broker.connection.publish(reply, what)
