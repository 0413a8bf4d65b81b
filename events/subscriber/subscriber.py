"""Follows token events: every one of them, those of a token in order, handled and then acknowledged."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Final, cast

from ..backoff import Backoff
from ..log_point import LogPoint
from ..nats.broker import Servers
from ..nats.errors import BrokerError, NotAllowed
from ..notices import Notices, OnNotice
from ..received import Received
from .acks import Acks
from .control import Control, Ending
from .currency import Currency
from .durable import Durable, Settings, Start
from .feed import Feed
from .filters import Filter
from .following import Follower, OnNewIncarnation
from .handling.lanes import Lanes
from .handling.retry import Retry
from .handling.set_aside import Aside, Callback, OnSetAside
from .handling.settling import Handle, Settling
from .order.gap_finder import Policy
from .order.intake import Intake

_PAUSE: Final = (0.1, 2.0)
"""Seconds before the next connection: at first, and at most."""
_ENDS_WITHIN: Final = 12.0
"""Seconds, beside the grace for the handlers. Every question to the broker has a limit and ends within this time."""
_NAME: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


class Subscriber:
    """`await Subscriber(servers, name, handle).run()`, or `async with Subscriber(...)`, runs until `stop()`.

    `name` is the broker's memory of what was acknowledged; one instance runs under a name at a time (a second one does
    no harm, but then both handle every event). `account`, `token` and `kinds` filter.

    `handle` is called with each event; when it returns, the event is handled. With `concurrency`, so many tokens'
    events are handled at the same time; those of one token never are.

    `after` is the event that the handler's own store is at, `LogPoint(received.position, received.id)`: a handler that
    writes it into the same transaction as its effects makes them happen exactly once. It wins over what the broker
    remembers. The stream must have that event there: in a log that was restored from a backup, or started anew, it is
    another. A position alone (an int) cannot be compared: then `source`, what `received.source` was, tells a log that
    was started anew, and nothing tells one that was restored. With a `concurrency` above 1 store
    `subscriber.log_point`, and the position of each token.

    Without `after`, it goes on after what was acknowledged under the name; a name that the broker does not know begins
    at `start`: the beginning, or after an event. The broker forgets a name when it loses the stream. So for a start at
    the end, read `end_of_stream` once, keep it, and give that.

    An event that `handle` raises for is tried again as `retry` says. Then it is set aside, with all that follows of its
    token, and others go on: `set_aside` is an `AsideFile`, or a function that has stored its argument durably when it
    returns (then `held` are the tokens it has events of). Without `set_aside` the subscriber ends.

    `missing` says what to do about an event that neither the stream nor the `feed` has: wait until one has it (what the
    stream has lost the relay puts back, within seconds), or end.
    `on_new_incarnation` says what to do when the stream is of another log, or the log was set back: end, or begin anew
    from its start.

    `in_hand` is how many events wait to be handled or acknowledged at most. The broker sends one again that it hears
    nothing of for `ack_wait` seconds. `grace` is how many seconds handlers have to finish when the subscriber ends.
    """

    def __init__(
        self,
        servers: Servers | str,
        name: str,
        handle: Handle,
        *,
        stream: str = "TOKENS",
        account: str | None = None,
        token: str | None = None,
        kinds: Iterable[str] = (),
        after: LogPoint | int | None = None,
        source: str = "",
        start: Start = "beginning",
        feed: Feed | None = None,
        missing: Policy = "wait",
        on_new_incarnation: OnNewIncarnation = "stop",
        retry: Retry | None = None,
        set_aside: Aside | OnSetAside | None = None,
        held: Iterable[str] = (),
        on_notice: OnNotice | None = None,
        concurrency: int = 1,
        in_hand: int = 256,
        ack_wait: float = 30.0,
        grace: float = 10.0,
    ) -> None:
        if not name or not _NAME.issuperset(name):
            raise ValueError(f"{name!r} cannot be a name: letters, digits, - and _ can")
        if concurrency < 1 or in_hand < 1 or ack_wait < 1:
            raise ValueError("concurrency, in_hand and ack_wait are 1 or more")
        filter = Filter(account=account, token=token, kinds=tuple(kinds))
        self._source = source
        self._filter = filter
        self._feed = feed
        self._missing = missing
        self._in_hand = in_hand
        self._grace = grace
        self._wpi_every = ack_wait / 3
        self._control = Control()
        self._notices = Notices("subscriber", on_notice, name=name)
        self._acks = Acks(stream, name, in_hand)
        self._currency = Currency(name, self._control)
        settling = Settling(handle, retry or Retry(), _aside(set_aside, held), self._notices, self._control)
        self._lanes = Lanes(concurrency, in_hand, settle=settling.settle, settled=self._settled, failed=self._end)
        settings = Settings(name=name, filter=filter, start=start, ack_wait=ack_wait, most=in_hand)
        self._follower = Follower(
            servers=Servers(urls=servers) if isinstance(servers, str) else servers,
            stream=stream,
            name=name,
            after=LogPoint(after) if isinstance(after, int) else after,
            most=in_hand,
            grace=grace,
            on_new_incarnation=on_new_incarnation,
            begin=self._begin,
            durable=Durable(settings, self._notices, self._control),
            acks=self._acks,
            lanes=self._lanes,
            currency=self._currency,
            control=self._control,
            notices=self._notices,
        )
        self._started = False
        self._task: asyncio.Task[None] | None = None

    @property
    def position(self) -> int | None:
        """All wanted events at or before this position have been handled. None until it is known where to begin."""
        return self._follower.intake.cursor.position if self._follower.intake else None

    @property
    def log_point(self) -> LogPoint | None:
        """The last event of which it is known that all at or before it that are wanted have been handled: the next
        `after`. None until one is known."""
        return self._follower.intake.point if self._follower.intake else None

    @property
    def current(self) -> bool:
        """True if all events are handled up to the relay's last statement, and that is less than 3 s old.

        It says so each second and after each burst of events; never if `tokentrail.v1.head` may not be listened to.
        """
        return self._currency.current

    async def wait_current(self) -> None:
        """Returns when the subscriber is current by a statement that the relay makes after this call.

        Raises:
            SubscriberError: it ends, or has ended.
        """
        await self._currency.wait()

    async def run(self) -> None:
        """Returns after `stop()`. It runs once.

        Raises:
            SubscriberError: it cannot go on without skipping or mixing events; see errors.py.
            NotAllowed: the broker did not let it follow, from the first.
            Exception: what `set_aside` raised.
        """
        if self._started:
            raise RuntimeError("A subscriber runs once")
        self._started = True
        self._lanes.start()
        try:
            async with self._signs_of_life():
                await self._connect_and_follow()
        except Ending:
            pass
        finally:
            self._lanes.close()
            await self._lanes.finish(self._grace if self._control.ending else 0)
        if self._control.error is not None:
            raise self._control.error

    def stop(self) -> None:
        """Ends the subscriber: it finishes and acknowledges what is being handled and leaves what waits for the next
        time; then run() returns.

        May be called as a signal handler of the loop.
        """
        self._end(None)

    async def __aenter__(self) -> "Subscriber":
        self._task = asyncio.create_task(self.run(), name="subscriber")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stops it. Raises what `run` raises."""
        self.stop()
        if self._task is None:
            return
        try:
            await asyncio.wait({self._task}, timeout=self._grace + _ENDS_WITHIN)
        finally:
            self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    async def _connect_and_follow(self) -> None:
        backoff = Backoff(*_PAUSE)
        while True:
            self._control.check()
            self._follower.has_followed = False
            try:
                await self._follower.follow()
            except NotAllowed as error:
                if self._follower.intake is None:
                    raise
                self._notices.tell("disconnected", str(error))
            except BrokerError as error:
                self._notices.tell("disconnected", str(error))
            if self._follower.has_followed:
                backoff.reset()
            await self._control.pause(backoff.next())

    def _begin(self, after: LogPoint) -> Intake:
        return Intake(
            after=after,
            most=self._in_hand,
            source=self._source,
            filter=self._filter,
            acks=self._acks,
            lanes=self._lanes,
            notices=self._notices,
            feed=self._feed,
            policy=self._missing,
        )

    async def _settled(self, received: Received) -> None:
        if self._follower.intake is not None:
            reply = self._follower.intake.cursor.handled(received.position)
            await self._acks.done(received.position, reply)
            self._currency.changed()

    def _end(self, error: Exception | None) -> None:
        self._control.end(error)
        self._lanes.close()
        self._currency.changed()

    @asynccontextmanager
    async def _signs_of_life(self) -> AsyncIterator[None]:
        async def tick() -> None:
            while True:
                await asyncio.sleep(self._wpi_every)
                if self._follower.intake is not None:
                    await self._acks.in_progress(self._follower.intake.cursor.in_hand)

        task = asyncio.create_task(tick(), name="subscriber signs of life")
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})


def _aside(given: Aside | OnSetAside | None, held: Iterable[str]) -> Aside | None:
    if given is None or hasattr(given, "holds"):
        return cast("Aside | None", given)
    return Callback(given, held)
