"""The feeds of one process: one reader of the log for all of them, however many there are.

It reads while there are feeds, and hands each event to those that are to have it: an account's events never meet
another's feed. It also sees, in the order of the log, when a token that asked for one is no longer active, and, by
Postgres's clock, when one expires.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final
from uuid import UUID

import structlog

from events import codec
from events.cloudevents import log_source
from events.log_point import BEGINNING, LogPoint
from events.recorded import Recorded, token_of
from events.token.principal import Principal
from service.application.errors import Overloaded
from service.application.feed import Ended, Feed, Page
from service.application.reader import Events, as_message, page_of
from service.ending import end
from service.store.errors import StoreError
from service.store.log_reader import LogReader, Tail
from service.store.log_signal import LogSignal
from service.telemetry import FEEDS, FEEDS_ENDED

log = structlog.get_logger(__name__)

_BATCH: Final = 500
_LOOK_EVERY: Final = 0.05
"""Seconds between looks when no word comes: a process whose relay leads sends none to others (see Appender)."""
_BLIND_FOR: Final = 3.0
"""Seconds without a look at the log after which feeds are ended: their silence would claim that nothing happens, and
that their tokens are good."""
PAGE: Final = 200
"""Events in one page from Postgres."""


class Feeds:
    """`most` may be open at a time, and of one account a quarter of that, or one. `by_account` are those that are open
    (None: everyone's), `count` is their number."""

    def __init__(self, store: LogReader, signal: LogSignal, *, most: int) -> None:
        self._store = store
        self._signal = signal
        self._most = most
        self._most_of_account = max(1, most // 4)
        self.by_account: dict[str | None, set[Feed]] = {}
        self.count = 0
        self._at = BEGINNING
        self._log_id: UUID | None = None
        self._task: asyncio.Task[None] | None = None
        self._beginning = asyncio.Lock()

    @property
    def reads(self) -> bool:
        """True while it reads the log."""
        return self._task is not None and not self._task.done()

    async def everything(self, after: LogPoint, limit: int = PAGE) -> Events:
        """The events of all accounts that follow one. Without its event's id `after` is taken for a position of this
        log.

        Raises:
            LogDiffers: the log does not have the event `after`.
        """
        return page_of(await self._store.tail(after, limit + 1), limit)

    @contextlib.asynccontextmanager
    async def open(
        self, read: Page, after: LogPoint, *, caller: Principal | None, token_id: str | None = None
    ) -> AsyncIterator[Feed]:
        """A feed of what follows the event `after`; see Feed.

        Raises:
            Overloaded: there are as many as this process, or the account, may have.
            StoreError: Postgres is away.
        """
        account_id = caller.account_id if caller else None
        known = len(self.by_account.get(account_id, ()))
        if self.count >= self._most or (account_id is not None and known >= self._most_of_account):
            raise Overloaded("There are as many feeds as there may be")
        feeds = self.by_account.setdefault(account_id, set())
        feed = Feed(read, after, caller=caller, token_id=token_id)
        self.count += 1
        FEEDS.inc()
        feeds.add(feed)
        try:
            await self._begin()
            yield feed
        finally:
            self.count -= 1
            FEEDS.dec()
            if feed.ended:
                FEEDS_ENDED.labels(feed.ended).inc()
            feeds.discard(feed)
            if not feeds:
                del self.by_account[account_id]

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)

    async def _begin(self) -> None:
        """Reads on from the end of the log; what came before, feeds read by themselves."""
        async with self._beginning:
            if not self.reads:
                tail = await self._store.tail(BEGINNING, 0)
                self._log_id, self._at = tail.log_id, tail.head
                self._task = asyncio.create_task(self._run(), name="feeds")

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        looked = loop.time()
        with self._signal.follower() as follower:
            while self.count:  # without feeds there is nothing to read for
                more = False
                try:
                    tail = await self._store.tail(self._at, _BATCH)
                    looked = loop.time()
                    self._hand_out(tail)
                    more = len(tail.events) == _BATCH
                except StoreError as error:
                    if loop.time() - looked > _BLIND_FOR:
                        log.warning("feeds ended", error=str(error))
                        self._end_all("the service cannot read the log")
                except Exception:
                    log.exception("handing out events failed")
                    self._end_all("the service cannot read the log")
                if not more:
                    await follower.wait(_LOOK_EVERY)

    def _hand_out(self, tail: Tail) -> None:
        if tail.log_id != self._log_id or tail.differs:
            self._end_all("the log is another one")
            self._log_id, self._at = tail.log_id, tail.head
            return
        self._end_those_ahead(tail)
        self._end_the_expired(tail.now)
        source = log_source(tail.log_id)
        for event in tail.events:
            to = (*self.by_account.get(event.account_id, ()), *self.by_account.get(None, ()))
            if to:
                self._hand_to(to, event, source)
        if tail.events:
            self._at = tail.events[-1].point
        for feeds in self.by_account.values():
            for feed in feeds:
                feed.reached(self._at)

    def _end_those_ahead(self, tail: Tail) -> None:
        """A feed may have read further than this reader. If the log was set back to where the reader is and has grown
        again, it has other events now where that feed is."""
        for feeds in self.by_account.values():
            for feed in feeds:
                index = feed.at.position - self._at.position - 1
                if 0 <= index < len(tail.events) and tail.events[index].point != feed.at:
                    feed.end("the log is another one")

    def _end_the_expired(self, now: datetime) -> None:
        for feeds in self.by_account.values():
            for feed in feeds:
                if feed.caller and feed.caller.expires_at <= now:
                    feed.end("the token is not active")

    def _hand_to(self, feeds: tuple[Feed, ...], event: Recorded, source: str) -> None:
        token_id = token_of(event.stream_id)
        callers = [feed for feed in feeds if feed.caller and feed.caller.token_id == token_id]
        if callers and not _leaves_active(event):
            for feed in callers:
                feed.end("the token is not active")
        message = as_message(event, source)
        for feed in feeds:
            feed.push(message, token_id)

    def _end_all(self, why: Ended) -> None:
        for feeds in self.by_account.values():
            for feed in feeds:
                feed.end(why)


def _leaves_active(event: Recorded) -> bool:
    """True if the token is active after the event. False if the event cannot be read: then nobody knows."""
    try:
        return codec.decode(event.type, event.type_version, event.data).status == "active"
    except codec.UndecodableEvent:
        return False
