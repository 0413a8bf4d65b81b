"""Follows over one connection: agrees with the broker on the state of things, reads what is due, then follows, and
again."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Final, Literal

import nats.errors

from ..backoff import Backoff
from ..log_point import BEGINNING, LogPoint
from ..nats.broker import Broker, ConsumerInfo, Servers, connect, lost
from ..nats.connection import flushed
from ..nats.errors import BrokerUnavailable, ConsumerLost, DeliverySkipped, MessagesMissing, StreamMissing
from ..nats.pull import Pull
from ..notices import Notices
from .acks import Acks
from .control import Control, Ending, LookAgain
from .currency import Currency
from .durable import Durable
from .errors import FeedUnavailable, HistoryDiffers, NewIncarnation, SubscriberError
from .handling.lanes import Lanes
from .order.catch_up import catch_up
from .order.intake import Intake

OnNewIncarnation = Literal["stop", "restart"]

_PAUSE: Final = (0.1, 2.0)
"""Seconds before stream and consumer are looked at again: the first time, and at most while nothing gets better."""
_FLUSH_WITHIN: Final = 2


class Follower:
    """Follows the stream. `begin` makes the intake that begins after an event."""

    def __init__(
        self,
        *,
        servers: Servers,
        stream: str,
        name: str,
        after: LogPoint | None,
        most: int,
        grace: float,
        on_new_incarnation: OnNewIncarnation,
        begin: Callable[[LogPoint], Intake],
        durable: Durable,
        acks: Acks,
        lanes: Lanes,
        currency: Currency,
        control: Control,
        notices: Notices,
    ) -> None:
        self.intake: Intake | None = None
        self.has_followed = False
        self._servers = servers
        self._stream = stream
        self._name = name
        self._after = after
        self._most = most
        self._grace = grace
        self._on_new_incarnation = on_new_incarnation
        self._begin = begin
        self._durable = durable
        self._acks = acks
        self._lanes = lanes
        self._currency = currency
        self._control = control
        self._notices = notices
        self._backoff = Backoff(*_PAUSE)

    async def follow(self) -> None:
        """Follows until the connection breaks.

        Raises:
            BrokerUnavailable, NotAllowed, BrokerError: no connection, or not this one any more.
            Ending: what was being handled is finished and acknowledged.
            SubscriberError: it cannot go on; all that was taken is, if there is time.
        """
        async with connect(self._servers, stream=self._stream, name=f"tokentrail subscriber {self._name}") as broker:
            self._acks.over(broker)
            try:
                with lost():
                    await self._keep_in_step(broker)
            except (Ending, SubscriberError) as error:
                if not isinstance(error, Ending):
                    await self._finish_what_was_taken()
                await self._lanes.finish(self._grace)
                with contextlib.suppress(OSError, TimeoutError, nats.errors.Error):
                    await flushed(broker.connection, within=_FLUSH_WITHIN)
                raise
            finally:
                self._acks.over(None)

    async def _finish_what_was_taken(self) -> None:
        """Finishes the events that were taken: they precede what stopped the subscriber."""
        with contextlib.suppress(TimeoutError, Ending):
            async with asyncio.timeout(self._grace):
                await self._lanes.idle()
        self._lanes.close()

    async def _keep_in_step(self, broker: Broker) -> None:
        while True:
            self._control.check()
            seen = self.intake.cursor.seen if self.intake else 0
            try:
                intake = await self._started(broker)
                async with self._currency.listening(broker, intake):
                    await self._step(broker, intake)
            except StreamMissing as error:
                self._notices.tell("stream_missing", str(error))
            except DeliverySkipped as error:
                self._notices.tell("delivered_elsewhere", str(error))
            except (LookAgain, MessagesMissing, ConsumerLost) as error:
                self._notices.tell("out_of_step", str(error))
            except FeedUnavailable as error:
                self._notices.tell("feed_failed", str(error))
            except NewIncarnation as error:
                if self._on_new_incarnation == "stop":
                    raise
                await self._start_anew(broker, error)
            if broker.closed:
                raise BrokerUnavailable("The connection is lost")
            if self.intake is not None and self.intake.cursor.seen > seen:
                self._backoff.reset()
            await self._control.pause(self._backoff.next())

    async def _started(self, broker: Broker) -> Intake:
        if self.intake is None:
            known = await self._durable.first(broker)
            point = known
            if self._after is not None:
                point = await self._durable.identified(broker, self._after)
            if point.position < known.position:
                self._notices.tell(
                    "behind",
                    f"handled were {point.position}, acknowledged {known.position}",
                    position=point.position,
                    last=known.position,
                )
            self.intake = self._begin(point)
        return self.intake

    async def _step(self, broker: Broker, intake: Intake) -> None:
        """Agrees with the broker once, then follows. It assumes nothing that was true before."""
        self._currency.delivery = -1
        info = await self._durable.agree(broker, intake)
        self._acks.floor = info.ack_floor.stream_seq
        await self._acks.again()
        await catch_up(broker, info, intake, self._acks, self._control, self._notices)
        await self._live(broker, info, intake)

    async def _live(self, broker: Broker, info: ConsumerInfo, intake: Intake) -> None:
        numbered = info.delivered.consumer_seq
        async with Pull(broker, self._name, delivered=numbered, batch=self._most) as pull:
            with self._control.waiting_for(pull):
                self._currency.delivery = numbered
                self._notices.tell("following", f"taken were {intake.cursor.seen}", position=intake.cursor.seen)
                self.has_followed = True
                async for messages in pull:
                    for message in messages:
                        await intake.message(broker, message, message.reply)
                        self._currency.delivery = message.delivery

    async def _start_anew(self, broker: Broker, other: NewIncarnation) -> None:
        """Begins with the new log. It first finishes what is in hand of the old one."""
        self._notices.tell("log_set_back" if isinstance(other, HistoryDiffers) else "new_log", str(other))
        await self._lanes.idle()
        await broker.delete_consumer(self._name)
        self.intake = self._begin(BEGINNING)
        self.intake.source = other.new
