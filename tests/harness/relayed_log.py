"""A log to append to, relays that publish it and can be watched, and how it is set back."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import msgspec

from events.cloudevents import log_source, message, subject
from service.embedded.postgres import EmbeddedPostgres
from service.leading.lease import Lease
from service.relay.relay import Relay
from service.relay.status import Status
from service.store.appender import Appender
from service.store.database import Pool, create_pool
from service.store.log_reader import LogReader
from service.store.log_signal import LogSignal
from service.store.own_commits import OwnCommits
from service.store.publication import Publication
from tests.harness.builders import created, item, new_account
from tests.harness.databases import a_database, execute
from tests.harness.log_rows import read_log
from tests.harness.stream import STREAM, Nats
from tests.harness.waiting import News


class Log(msgspec.Struct):
    """A log that one process appends to."""

    url: str
    pool: Pool
    store: LogReader
    appender: Appender
    broker: Nats
    """Where its relays publish, unless they are told another NATS."""

    async def append(self, count: int = 1) -> None:
        """Creates that many tokens, in as few commits as they fit in."""
        account = new_account()
        await asyncio.gather(*(self.appender.append(item(created(account))) for _ in range(count)))

    async def head(self) -> int:
        """The last position."""
        _, position = await self.store.head()
        return position

    async def source(self) -> str:
        log_id, _ = await self.store.head()
        return log_source(log_id)

    async def id_at(self, position: int) -> str:
        """The id of the event there."""
        return str((await read_log(self.store, after=position - 1, limit=1))[0].event_id)

    async def as_published(self) -> list[tuple[int, str, bytes]]:
        """The log as the stream must hold it: sequence, subject, body."""
        source = await self.source()
        events = await read_log(self.store, after=0, limit=await self.head())
        return [(event.position, subject(event), message(event, source)) for event in events]

    async def is_in_stream(self) -> bool:
        """True if the stream is the log: sequence, subject and body of each message are those of the event there."""
        return await self.broker.content() == await self.as_published()

    async def set_back(self, to: int) -> None:
        """What came after that position is gone, as if a backup had been restored; the sessions stay."""
        await set_back(self.url, to)


@asynccontextmanager
async def a_log(
    url: str,
    nats_url: str = "",
    *,
    wake: Callable[[], None] = lambda: None,
    own_commits: OwnCommits | None = None,
    notify: bool = True,
) -> AsyncIterator[Log]:
    """After each commit `own_commits` gets it and `wake` is called; with `notify`, other processes are woken too."""
    pool = await create_pool(url, size=4)
    appender = Appender(url, max_pending=10_000, on_append=wake, own_commits=own_commits, notify=lambda: notify)
    await appender.start()
    try:
        yield Log(url, pool, LogReader(pool), appender, Nats(nats_url))
    finally:
        await appender.stop()
        await pool.close()


class Watched:
    """A relay whose changes of status can be awaited."""

    def __init__(
        self,
        log: Log,
        *,
        nats_url: str | None = None,
        signal: LogSignal | None = None,
        own_commits: OwnCommits | None = None,
        lease: str = "relay",
        ttl: float = 1.5,
        replicas: int = 1,
    ) -> None:
        self.signal = signal or LogSignal(log.url)
        self.lease = Lease(log.pool, lease, ttl=ttl)
        self.seen: list[Status] = []
        self._news = News()
        self.relay = Relay(
            publication=Publication(log.pool),
            lease=self.lease,
            signal=self.signal,
            nats_url=nats_url or log.broker.url,
            stream=STREAM,
            replicas=replicas,
            own_commits=own_commits,
            on_status=self._note,
        )

    def _note(self, status: Status) -> None:
        self.seen.append(status)
        self._news.changed()

    @property
    def faults(self) -> set[str | None]:
        """All that it has shown so far; None if it was well at a time."""
        return {status.fault for status in self.seen}

    @property
    def reason(self) -> str:
        """What it gives as the reason now."""
        return self.seen[-1].reason or ""

    async def until(self, condition: Callable[[Status], bool]) -> None:
        """Returns when the present status meets the condition."""
        await self._news.until(lambda: self.seen and condition(self.seen[-1]))

    async def reached(self, position: int) -> None:
        await self.until(lambda status: status.position >= position)

    async def is_well_at(self, position: int) -> None:
        """Returns when it has reached the position and has no fault."""
        await self.until(lambda status: status.position == position and status.fault is None)

    async def faulted(self, kind: str) -> None:
        await self.until(lambda status: status.fault == kind)

    async def faults_again(self, kind: str) -> None:
        """Returns when it shows that fault from now on."""
        self.seen.clear()
        await self.faulted(kind)


@asynccontextmanager
async def running(*relays: Watched, listen: bool = True) -> AsyncIterator[None]:
    async with contextlib.AsyncExitStack() as stack:
        for watched in relays:
            if listen:
                await watched.signal.start()
                stack.push_async_callback(watched.signal.stop)
            await watched.relay.start()
            stack.push_async_callback(watched.relay.stop)
        yield


async def published(log: Log, count: int) -> list[tuple[str, bytes]]:
    """Appends so many events; a relay publishes them and ends. Returns subject and body of the stream's messages."""
    await log.append(count)
    async with running(relay := Watched(log)):
        await relay.reached(await log.head())
    return await log.broker.messages()


async def set_back(url: str, to: int) -> None:
    """What came after that position of the log is gone, as if a backup had been restored; the sessions stay."""
    lost = f"delete from tokentrail.events where position > {to}"
    await execute(url, f"{lost}; update tokentrail.log_head set position = {to}")


def database_of(url: str) -> str:
    """The name of the database in the URL."""
    return url.rpartition("/")[2].partition("?")[0]


@asynccontextmanager
async def a_copy(postgres: EmbeddedPostgres, url: str) -> AsyncIterator[str]:
    """The database as it is now, as a backup would have it; nothing may be connected to it."""
    name = database_of(url)
    async with a_database(postgres, f"{name}_copy", template=name) as copy:
        yield copy
