"""Tells subscribers how far the log has come, so that a subscriber knows whether it is current.

A statement comes from a read of the log or from a commit of this process. The clock is read before that, so everything
that was acknowledged earlier is at or before the position that is stated. A statement costs no query of its own and
delays no message. A relay that can neither read nor commit makes none.
"""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import msgspec
import nats.errors
import structlog
from nats.aio.client import Client
from nats.aio.msg import Msg

from events.cloudevents import SUBJECTS
from events.log_point import LogPoint
from events.signals import CLOCK, HEAD, Clock, Head
from service.ending import end
from service.relay.leadership import Leadership
from service.store.moment import Moment

log = structlog.get_logger(__name__)

_EVERY: Final = 1.0
"""Seconds between statements when nothing happens."""
_APART: Final = 0.05
"""Seconds that lie between two statements at least, however many events are published."""

_NOT_FOR_ANSWERS: Final = ("$", *(f"{subject.partition('.')[0]}." for subject in (SUBJECTS, HEAD)))
"""Beginnings of subjects that NATS, the stream and the service listen to. Whoever may ask for the time must not have it
sent there: with the relay's rights it would be a message of the stream, or delete the stream."""


class Beacon:
    """Sends the statements. It outlives the connections. `repairs` goes out with each statement."""

    def __init__(self, leadership: Leadership) -> None:
        self.repairs = 0
        self._leadership = leadership
        self._relay = str(leadership.holder)
        self._statement: Head | None = None
        self._due = asyncio.Event()

    def note(self, moment: Moment, source: str, head: LogPoint) -> None:
        """Notes that `head` was the log's last event at some time after `moment`. It is sent within a second."""
        self._statement = Head(
            source=source,
            position=head.position,
            event_id=head.event_id,
            time=moment.time,
            clock=moment.clock,
            relay=self._relay,
            epoch=self._leadership.epoch,
            repairs=self.repairs,
        )

    def silence(self) -> None:
        """Discards what was noted and not yet sent."""
        self._statement = None

    def hurry(self) -> None:
        """Sends the next statement at once: events were published, and subscribers wait for it."""
        self._due.set()

    @asynccontextmanager
    async def over(self, connection: Client) -> AsyncIterator[None]:
        """Speaks over this connection while the process leads."""
        subscription = await connection.subscribe(CLOCK, cb=self._tell_the_time)
        task = asyncio.create_task(self._speak(connection), name="relay beacon")
        try:
            yield
        finally:
            await end(task)
            with contextlib.suppress(OSError, nats.errors.Error):
                await subscription.unsubscribe()

    async def _speak(self, connection: Client) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_EVERY):
                    await self._due.wait()
            self._due.clear()
            try:
                await self._send(connection)
            except (OSError, nats.errors.Error):
                pass  # the relay notices by itself that the connection is lost
            except Exception:
                log.exception("the beacon failed")
            await asyncio.sleep(_APART)

    async def _send(self, connection: Client) -> None:
        statement, self._statement = self._statement, None  # an old one is worth nothing the second time
        if statement is not None and self._leadership.leads and connection.is_connected:
            await connection.publish(HEAD, msgspec.json.encode(statement))

    async def _tell_the_time(self, request: Msg) -> None:
        if request.reply and not request.reply.startswith(_NOT_FOR_ANSWERS) and self._leadership.leads:
            with contextlib.suppress(OSError, nats.errors.Error):
                await request.respond(msgspec.json.encode(Clock(relay=self._relay, clock=time.monotonic())))
