"""Tells if the subscriber is current. The relay says each second how far the log has come."""

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import msgspec
import nats.errors
from nats.aio.msg import Msg

from ..nats.broker import Broker
from ..nats.errors import BrokerError
from ..signals import HEAD, Head
from .control import Control, LookAgain
from .errors import SubscriberError
from .order.intake import Intake

log = logging.getLogger("tokentrail.subscriber")

_FRESH_FOR: Final = 3.0
"""Seconds for which a statement counts: three are sent meanwhile."""
_LOOK_EVERY: Final = 0.2
_DOUBT_EVERY: Final = 5.0
"""Seconds between looks at the stream that the same statement causes."""

_decode: Final = msgspec.json.Decoder(Head).decode


class Currency:
    """Compares the relay's statements with what was handled. `delivery` is the consumer's number of the last message
    taken."""

    def __init__(self, consumer: str, control: Control) -> None:
        self.delivery = 0
        self._consumer = consumer
        self._control = control
        self._intake: Intake | None = None
        self._head: Head | None = None
        """The last statement. All that had been handled when it came was in that relay's log."""
        self._before: tuple[Head, int, float] | None = None
        """A statement that names an event before what had been handled when it came, how far that was, and when it
        came."""
        self._last: Head | None = None
        self._heard = 0
        self._heard_at = float("-inf")
        self._looked_at = float("-inf")
        self._doubted_at = float("-inf")
        self._behind_since: tuple[int, float] | None = None
        self._changed = asyncio.Event()

    @property
    def current(self) -> bool:
        """True if all events are handled up to the relay's last statement, that is less than 3 s old, and the stream is
        known to have what was handled."""
        return (
            self._intake is not None
            and self._head is not None
            and self.delivery >= 0
            and time.monotonic() - self._heard_at < _FRESH_FOR
            and self._intake.source in ("", self._head.source)
            and self._intake.cursor.position >= self._head.position
            and _agrees(self._intake, self._head)
        )

    async def wait(self) -> None:
        """Returns when all events are handled up to a statement that comes after this call.

        Raises:
            SubscriberError: before that.
        """
        heard = self._heard
        while not (self.current and self._heard > heard):
            if self._control.ending:
                raise SubscriberError("The subscriber has ended") from self._control.error
            self._changed.clear()
            await self._changed.wait()

    def changed(self) -> None:
        self._changed.set()

    @asynccontextmanager
    async def listening(self, broker: Broker, intake: Intake) -> AsyncIterator[None]:
        """Listens over this connection. Without the permission to listen, the subscriber is never current."""

        async def on_message(message: Msg) -> None:
            with contextlib.suppress(ValueError, RecursionError, BrokerError):
                await self._hear(broker, intake, _decode(message.data))

        self._intake = intake
        subscription = await broker.connection.subscribe(HEAD, cb=on_message)
        try:
            yield
        finally:
            with contextlib.suppress(OSError, nats.errors.Error):
                await subscription.unsubscribe()

    async def _hear(self, broker: Broker, intake: Intake, head: Head) -> None:
        before, cursor = self._last, intake.cursor
        if intake.source not in ("", head.source):
            self._doubt(f"The relay publishes {head.source}")
            return
        self._last = head
        if head.position <= cursor.seen and not _agrees(intake, head):
            self._head = self._before = None
            self._doubt(f"At position {head.position} the log has {head.event_id}, another event than was handled")
            return
        self._take(head, cursor.seen)
        if before is not None and (before.relay, before.repairs) != (head.relay, head.repairs):
            self._control.interrupt(LookAgain("Another relay publishes, or the broker had lost something"))
        elif head.position < cursor.seen:
            self._doubt(f"The log ends at {head.position}, before {cursor.seen}")
        elif head.position > cursor.seen and not cursor.in_hand:
            await self._look(broker, intake, head)
        else:
            self._behind_since = None
        self.changed()

    def _take(self, head: Head, seen: int) -> None:
        """Takes a statement. One that names an event before what was seen may be late, or the log may have been set
        back: it counts when the same relay has named an event that is as far on."""
        now = time.monotonic()
        if self._before is not None and self._before[0].relay == head.relay and self._before[1] <= head.position:
            self._head, _, self._heard_at = self._before
            self._heard += 1
        if head.position >= seen:
            self._head, self._heard, self._heard_at, self._before = head, self._heard + 1, now, None
        elif self._before is None or self._before[0].relay != head.relay or self._before[1] <= head.position:
            self._before = (head, seen, now)

    async def _look(self, broker: Broker, intake: Intake, head: Head) -> None:
        """Looks for the events that the log has when nothing is in hand: they may be on their way, not for this
        subscriber, or missing."""
        now = time.monotonic()
        if now - self._looked_at < _LOOK_EVERY:
            return
        self._looked_at = now
        cursor = intake.cursor
        if not intake.filter.everything:
            # In this order: what the stream held by then, the consumer has looked at.
            stream = await broker.stream_info()
            info = await broker.consumer_info(self._consumer)
            all_sent = info is not None and info.num_pending == 0 and stream.state.last_seq >= head.position
            if all_sent and info and info.delivered.consumer_seq == self.delivery and not cursor.in_hand:
                cursor.skip_to(head.position)
                self.changed()
                return
        if self._behind_since is None or self._behind_since[0] != cursor.seen:
            self._behind_since = (cursor.seen, now)
        elif now - self._behind_since[1] > _DOUBT_EVERY:
            self._doubt(f"The log has come to {head.position}, but nothing comes after {cursor.seen}")

    def _doubt(self, reason: str) -> None:
        now = time.monotonic()
        if now - self._doubted_at > _DOUBT_EVERY:
            self._doubted_at = now
            self._control.interrupt(LookAgain(reason))


def _agrees(intake: Intake, head: Head) -> bool:
    """True if the statement names the event that was taken at its position, or if that event is not known: with a
    filter others' events are not, and without one not if the subscriber began after a position alone."""
    known = intake.recent.id_at(head.position)
    if known is None:
        return not intake.filter.everything or intake.recent.last_at(head.position) is None
    return known == head.event_id
