"""What the relay's tests share: a log to append to, relays to watch, and the stream as a plain client sees it."""

import asyncio
import contextlib
import os
import signal as signals
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Final

import asyncpg
import msgspec
import nats
import nats.errors
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, StreamConfig
from nats.js.errors import ServiceUnavailableError

from events.cloudevents import SUBJECTS, Message, log_source, message, subject
from service.embedded.postgres import EmbeddedPostgres
from service.leading.lease import Lease
from service.relay.relay import Relay
from service.relay.status import Status
from service.relay.stream.jetstream import JetStream
from service.store.appender import Appender
from service.store.database import Pool, create_pool
from service.store.log_reader import LogReader
from service.store.log_signal import LogSignal
from service.store.own_commits import OwnCommits
from service.store.publication import Publication
from tests.harness.builders import created, item, new_account

STREAM: Final = "TOKENS"
PLAIN: Final = StreamConfig(name=STREAM, subjects=[SUBJECTS])
"""The stream as someone who knows only its name and subjects would make it."""
SOON: Final = 20.0
"""Seconds that a test waits for what should happen; only a failing test takes as long."""


class Log(msgspec.Struct):
    """A log that one process appends to."""

    url: str
    pool: Pool
    store: LogReader
    appender: Appender

    async def append(self, count: int = 1) -> None:
        """Creates that many tokens, in as few commits as they fit in."""
        account = new_account()
        await asyncio.gather(*(self.appender.append(item(created(account))) for _ in range(count)))


@asynccontextmanager
async def a_log(
    url: str, *, wake: Callable[[], None] = lambda: None, own_commits: OwnCommits | None = None, notify: bool = True
) -> AsyncIterator[Log]:
    """After each commit `own_commits` gets it and `wake` is called; with `notify`, other processes are woken too."""
    pool = await create_pool(url, size=4)
    appender = Appender(url, max_pending=10_000, on_append=wake, own_commits=own_commits, notify=lambda: notify)
    await appender.start()
    try:
        yield Log(url, pool, LogReader(pool), appender)
    finally:
        await appender.stop()
        await pool.close()


class Watched:
    """A relay whose changes of status can be awaited."""

    def __init__(
        self,
        log: Log,
        nats_url: str,
        *,
        signal: LogSignal | None = None,
        own_commits: OwnCommits | None = None,
        lease: str = "relay",
        replicas: int = 1,
    ) -> None:
        self.signal = signal or LogSignal(log.url)
        self.lease = Lease(log.pool, lease)
        self.seen: list[Status] = []
        self._changed = asyncio.Event()
        self.relay = Relay(
            publication=Publication(log.pool),
            lease=self.lease,
            signal=self.signal,
            nats_url=nats_url,
            stream=STREAM,
            replicas=replicas,
            own_commits=own_commits,
            on_status=self._note,
        )

    def _note(self, status: Status) -> None:
        self.seen.append(status)
        self._changed.set()

    async def until(self, condition: Callable[[Status], bool], *, within: float = SOON) -> None:
        """Returns when the present status meets the condition."""
        async with asyncio.timeout(within):
            while not self.seen or not condition(self.seen[-1]):
                self._changed.clear()
                await self._changed.wait()

    async def reached(self, position: int, *, within: float = SOON) -> None:
        await self.until(lambda status: status.position >= position, within=within)

    async def faulted(self, kind: str) -> None:
        await self.until(lambda status: status.fault == kind)


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


async def as_published(store: LogReader) -> list[tuple[int, str, bytes]]:
    """The log as the stream must hold it: sequence, subject, body."""
    log_id, head = await store.head()
    return [
        (event.position, subject(event), message(event, log_source(log_id)))
        for event in await store.read_log(after=0, limit=head)
    ]


async def in_stream(nats_url: str) -> list[tuple[int, str, bytes]]:
    """All messages of the stream, read with a pull consumer of a plain client."""
    connection = await nats.connect(nats_url)
    try:
        jetstream = connection.jetstream()
        count = (await jetstream.stream_info(STREAM)).state.messages
        subscription = await _pull(jetstream)
        found: list[tuple[int, str, bytes]] = []
        async with asyncio.timeout(2 * SOON):
            while len(found) < count:
                # A cluster's servers hear where a new consumer is a little later than that it is.
                with contextlib.suppress(ServiceUnavailableError):
                    for received in await subscription.fetch(count - len(found), timeout=SOON):
                        found.append((received.metadata.sequence.stream, received.subject, received.data))
        return found
    finally:
        await connection.close()


async def _pull(jetstream: JetStreamContext) -> JetStreamContext.PullSubscription:
    """Asks until it is answered: a cluster that has just lost a server does not always."""
    config = ConsumerConfig(ack_policy=AckPolicy.NONE)
    async with asyncio.timeout(SOON):
        while True:
            with contextlib.suppress(nats.errors.TimeoutError):
                return await jetstream.pull_subscribe(SUBJECTS, stream=STREAM, config=config)


async def batches_in_stream(nats_url: str) -> list[str | None]:
    """Of each message of the stream: the batch that it came in, None if it came alone."""
    connection = await nats.connect(nats_url)
    try:
        jetstream = connection.jetstream()
        last = (await jetstream.stream_info(STREAM)).state.last_seq
        found = [await jetstream.get_msg(STREAM, position) for position in range(1, last + 1)]
        return [(message.headers or {}).get("Nats-Batch-Id") for message in found]
    finally:
        await connection.close()


def numbered(*positions: int) -> list[Message]:
    return [Message("tokens.v1.a.b.created", b"%d" % position) for position in positions]


def bodies(messages: Sequence[tuple[int, str, bytes]]) -> list[bytes]:
    return [body for _, _, body in messages]


async def put(nats_url: str, messages: Sequence[tuple[str, bytes]]) -> None:
    """Publishes as someone else than the relay would."""
    connection = await nats.connect(nats_url)
    for name, body in messages:
        await connection.jetstream().publish(name, body)
    await connection.close()


def hang(pid: int) -> None:
    """Stops a child process in its tracks, and returns when all its threads stand."""
    os.kill(pid, signals.SIGSTOP)
    os.waitid(os.P_PID, pid, os.WSTOPPED)


async def last_sequence(stream: JetStream) -> int | None:
    """None if the stream does not exist."""
    state = await stream.look()
    return state.last if state else None


@asynccontextmanager
async def streams(nats_url: str) -> AsyncIterator[JetStreamContext]:
    """What a plain client can do to them."""
    connection = await nats.connect(nats_url)
    try:
        yield connection.jetstream()
    finally:
        await connection.close()


@asynccontextmanager
async def a_copy(postgres: EmbeddedPostgres, url: str) -> AsyncIterator[str]:
    """The database as it is now, as a backup would have it; nothing may be connected to it."""
    name = url.rpartition("/")[2].partition("?")[0]
    owner = await asyncpg.connect(postgres.url())
    try:
        await owner.execute(f"create database {name}_copy template {name}")
        yield postgres.url(f"{name}_copy")
        await owner.execute(f"drop database {name}_copy with (force)")
    finally:
        await owner.close()
