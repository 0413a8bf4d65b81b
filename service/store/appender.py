"""Appends to the log by group commit.

All that queues up while the last batch commits goes into the next one: one call of tokentrail.append, one transaction,
one flush to disk. There is no timer as long as no other process appends. An item's outcome is its own; no item can undo
its neighbours.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import starmap
from operator import attrgetter
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

import asyncpg
import structlog

from events.recorded import stream_of
from service.store.append_items import Item, Outcome, Stored, encoded, outcome_of, recorded, stored, stored_of
from service.store.database import connect
from service.store.errors import (
    AWAY,
    HOPELESS,
    NOT_MIGRATED,
    ClocksApart,
    NotMigrated,
    Overloaded,
    StoreUnavailable,
    away,
    failure_of,
    not_ready,
)
from service.store.moment import this_moment
from service.store.own_commits import Commit, OwnCommits
from service.store.session import Session
from service.store.standby import is_cancelled_wait
from service.telemetry import APPEND_BATCH_SIZE, APPEND_FAILURES, APPEND_SECONDS

log = structlog.get_logger(__name__)

_APPEND: Final = Path(__file__).with_name("sql").joinpath("append.sql").read_text()
_MAX_BATCH: Final = 512
ANSWERED_WITHIN: Final = 6.0
"""Seconds in which a batch is answered at the latest, connecting and sending it again included. What waits behind it is
answered with it, if Postgres is away."""
CALL_WITHIN: Final = 4.0
"""Seconds for one call of append. What is left then is for sending the batch again, to learn what became of it."""
_RETRY_PAUSE: Final = 0.05
GATHER: Final = 0.001
"""Seconds to wait for more items while other processes append too. Then a call would mostly wait for the head of the
log, which another one holds, with a batch that grows no more. On two processes this saves a fifth of the CPU."""


class Sent(NamedTuple):
    """The results of a batch, and the log's id. `once`: it was sent once, over the connection of the batch before it;
    so nothing of it was known already, and the log was not set back in between."""

    log_id: UUID
    outcomes: Sequence[Outcome]
    once: bool


Batch = list[tuple[Item, asyncio.Future[Outcome]]]


def utc_now() -> datetime:
    return datetime.now(UTC)


class Appender:
    """Owns one connection and one task. `on_append` is called after each commit that recorded something. Before that
    `own_commits`, if someone publishes from it, gets the very rows that the log has now.

    `on_heard`, if given, is called with the events that others have appended since the batch before, or with the latest
    of them if they are many. `now` is the process's clock: while it is far from Postgres's, nothing is recorded.
    `gather` is in seconds.

    `notify` says, for each batch, whether other processes should be woken by NOTIFY too (it costs a global lock at
    commit, so not when the only listener is in this process).
    """

    def __init__(
        self,
        url: str,
        *,
        max_pending: int,
        on_append: Callable[[], None] = lambda: None,
        own_commits: OwnCommits | None = None,
        notify: Callable[[], bool] = lambda: True,
        on_heard: Callable[[Sequence[Stored]], None] | None = None,
        now: Callable[[], datetime] = utc_now,
        gather: float = GATHER,
    ) -> None:
        self._url = url
        self._gather = gather
        self._max_pending = max_pending
        self._on_append = on_append
        self._own_commits = own_commits
        self._notify = notify
        self._on_heard = on_heard
        self._now = now
        self._known: int | None = None
        self._others_append = False
        self._pending: deque[tuple[Item, asyncio.Future[Outcome]]] = deque()
        self._wake = asyncio.Event()
        self._connection: Session | None = None
        self._wait_was_cancelled = False
        self._succeeded_at = float("-inf")
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    def has_session(self, pid: int) -> bool:
        """True if this process of Postgres's serves its connection."""
        return self._connection is not None and self._connection.get_server_pid() == pid

    @property
    def quiet_for(self) -> float:
        """Seconds since an append succeeded; without end if none has."""
        return time.monotonic() - self._succeeded_at

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="appender")

    async def stop(self) -> None:
        """Commits what was taken in, then closes the connection."""
        self._stopping = True
        self._wake.set()
        if self._task is not None:
            await self._task
        await self._disconnect()

    async def append(self, item: Item) -> Outcome:
        """Waits for the commit that carries the item.

        Raises:
            Overloaded: too much is queued; nothing was done.
            ClocksApart: this process's clock is far from Postgres's; nothing is recorded until it is right.
            StoreUnavailable: Postgres is away. Whether the item was recorded is known to the log alone; sent again with
                its idempotency key it is not done twice.
            NotMigrated: the database is not ready for this code.
        """
        if self._stopping:
            raise StoreUnavailable("The service is shutting down")
        if len(self._pending) >= self._max_pending:
            raise Overloaded(f"{len(self._pending)} commands are waiting")
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._pending.append((item, future))
        self._wake.set()
        return await future

    async def _run(self) -> None:
        while True:
            if not self._pending:
                if self._stopping:
                    return
                self._wake.clear()
                await self._wake.wait()
                continue
            if self._others_append:
                await asyncio.sleep(self._gather)
            batch = self._take()
            if not batch:
                continue
            try:
                await self._settle(batch)
            except Exception as error:
                if isinstance(error, StoreUnavailable | NotMigrated):
                    _fail(batch, error)
                    self._give_up_waiting(error)
                elif len(batch) == 1:
                    _fail(batch, error)
                else:
                    await self._settle_one_by_one(batch)

    async def _settle(self, batch: Batch, *, again: bool = False) -> None:
        """Sends the batch and answers its items. `again`: it may have been sent before."""
        moment = this_moment()
        sent = await self._commit([item for item, _ in batch])
        outcomes = sent.outcomes
        for (_, future), outcome in zip(batch, outcomes, strict=True):
            if not future.done():
                future.set_result(outcome)
        self._answer_the_beaten(batch, outcomes)
        accepted = [
            (item, outcome) for (item, _), outcome in zip(batch, outcomes, strict=True) if outcome.verdict == "accepted"
        ]
        if not accepted:
            return
        if self._own_commits is not None and sent.once and not again:
            events = sorted(starmap(recorded, accepted), key=attrgetter("position"))
            self._own_commits.committed(Commit(moment, sent.log_id, events))
        elif self._own_commits is not None:
            self._own_commits.others_wrote()  # between its events there may be others'
        self._on_append()

    async def _settle_one_by_one(self, batch: Batch) -> None:
        """Postgres refuses something in the batch: find it, so that its neighbours do not suffer."""
        for number, entry in enumerate(batch):
            try:
                await self._settle([entry], again=True)
            except (StoreUnavailable, NotMigrated) as error:
                _fail(batch[number:], error)
                self._give_up_waiting(error)
                return
            except Exception as error:  # answered to whoever waits for it
                _fail([entry], error)

    def _give_up_waiting(self, error: Exception) -> None:
        """Answers all that waits: it was not sent, and to try it too could take as long again."""
        waiting = list(self._pending)
        self._pending.clear()
        if waiting:
            _fail(waiting, error)

    def _take(self) -> Batch:
        """The next batch, in order of arrival. An item waits for the next one if an earlier item of this batch has its
        stream, its key, or its author as the stream: what becomes of it depends on that item's outcome."""
        batch: Batch = []
        later: Batch = []
        streams: set[str] = set()
        keys: set[tuple[str, str]] = set()
        while self._pending and len(batch) < _MAX_BATCH:
            entry = self._pending.popleft()
            item, future = entry
            if future.done():  # its caller has gone
                continue
            key = (item.account_id, item.idempotency_key) if item.idempotency_key is not None else None
            author = stream_of(item.author_id) if item.author_id is not None else None
            if item.stream_id in streams or author in streams or (key is not None and key in keys):
                later.append(entry)
            else:
                batch.append(entry)
            # Kept back or not, it stands before those behind it.
            streams.add(item.stream_id)
            if key is not None:
                keys.add(key)
        self._pending.extendleft(reversed(later))
        return batch

    def _answer_the_beaten(self, batch: Batch, outcomes: Sequence[Outcome]) -> None:
        """Answers the items that wait to change a version of a stream which this batch has changed: they cannot win."""
        if not self._pending:
            return
        winners = {
            item.stream_id: item
            for (item, _), outcome in zip(batch, outcomes, strict=True)
            if outcome.verdict == "accepted"
        }
        kept: deque[tuple[Item, asyncio.Future[Outcome]]] = deque()
        for item, future in self._pending:
            winner = winners.get(item.stream_id)
            version = winner.expected_version + 1 if winner is not None else 0
            if winner is not None and item.idempotency_key is None and item.expected_version < version:
                if not future.done():
                    future.set_result(Outcome("conflict", None, version, None, stored(winner)))
            else:
                kept.append((item, future))
        self._pending = kept

    async def _commit(self, items: list[Item]) -> Sent:
        """Calls append.

        If the connection is lost on the way, the same batch is sent again: append takes the head lock, so the first
        call has ended by then, and recognises events that are recorded already by their ids. The lock is written, so
        its commit waits for the synchronous standby, which then has those too.
        """
        parameter = encoded(items)
        loop = asyncio.get_running_loop()
        until = loop.time() + ANSWERED_WITHIN
        once = True
        sent = False
        while True:
            try:
                async with asyncio.timeout_at(until):
                    before = self._connection
                    connection = self._connection = await self._connected()
                    once = once and connection is before
                    sent = True
                    begun = loop.time()
                    known = self._known if self._on_heard else None
                    sent_at = self._now()
                    rows = await connection.fetch(_APPEND, parameter, self._notify(), sent_at, known)
                connection.heard()
                if self._wait_was_cancelled:
                    self._drop()
                    continue
                self._succeeded_at = time.monotonic()
                APPEND_SECONDS.observe(loop.time() - begun)
                APPEND_BATCH_SIZE.observe(len(items))
                return self._read(rows, sent_at, once)
            except AWAY as error:
                self._drop()
                hopeless = isinstance(error, HOPELESS) and not once  # in a new session too
                if not sent or hopeless or loop.time() >= until:
                    raise away(error) from error
                once = False
                await asyncio.sleep(_RETRY_PAUSE)
            except NOT_MIGRATED as error:
                raise not_ready(error) from error

    async def _connected(self) -> Session:
        """The connection that there is, or a new one if it has ended."""
        if self._connection is not None and await self._connection.is_there():
            return self._connection
        self._drop()
        self._wait_was_cancelled = False
        connection = await connect(self._url, application_name="tokentrail appender", command_timeout=CALL_WITHIN)
        connection.add_log_listener(self._noticed)
        return connection

    def _noticed(self, _: object, message: object) -> None:
        """Notes what Postgres says about a call. Postgres says it before it answers the call."""
        if is_cancelled_wait(message):
            self._wait_was_cancelled = True
            log.error("someone cancelled the wait for the standby: events can be seen that it does not have yet")

    def _read(self, rows: list[asyncpg.Record], sent_at: datetime, once: bool) -> Sent:
        """Reads what append returned.

        Raises:
            ClocksApart: it has refused the whole batch.
        """
        if rows[0]["outcome"] == "clocks_apart":
            raise ClocksApart(sent_at - rows[0]["judged_at"])
        if last := max((row["position"] for row in rows if row["position"]), default=0):
            self._known = max(last, self._known or 0)
        heard = 0
        while rows[heard]["outcome"] == "heard":
            heard += 1
        self._others_append = heard > 0
        if heard and self._on_heard:
            self._on_heard([stored_of(row) for row in rows[:heard]])
        return Sent(rows[0]["log_id"], [outcome_of(row) for row in rows[heard:]], once)

    def _drop(self) -> None:
        """Ends the connection without a word: one that does not answer would not take it."""
        self._known = None  # the next server may have another log
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.terminate()

    async def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None and not connection.is_closed():
            try:
                await connection.close(timeout=1)
            except AWAY:
                connection.terminate()


def _fail(batch: Batch, error: Exception) -> None:
    APPEND_FAILURES.labels(failure_of(error)).inc()
    if not isinstance(error, StoreUnavailable | NotMigrated):
        log.error("append failed", items=len(batch), exc_info=error)
    for _, future in batch:
        if not future.done():
            future.set_exception(error)
