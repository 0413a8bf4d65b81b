"""Starts what a process does in each of its roles, one function for each part."""

import contextlib
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from events.cloudevents import log_source
from projections.expiring.queries import ExpiringQueries
from service.application.command_handler import CommandHandler
from service.application.known_tokens import KnownTokens
from service.application.last_use import LastUse
from service.application.propagation import Propagation
from service.config import Config
from service.expiry.expiry import LEASE, TTL, Every, Expiry
from service.expiry.recorder import PAGE, Recorder
from service.leading.lease import Lease
from service.store.appender import Appender
from service.store.database import Pool, create_pool
from service.store.log_reader import LogReader
from service.store.log_signal import LogSignal
from service.store.own_commits import OwnCommits
from service.store.publication import Publication

if TYPE_CHECKING:
    from service.projector.projector import ProjectorRole
    from service.relay.relay import Relay

_NO_SETTINGS: Final[Mapping[str, str]] = {}


class Part(Protocol):
    async def start(self) -> None: ...

    async def stop(self) -> None: ...


SomePart = TypeVar("SomePart", bound=Part)


class Process:
    """The parts that others in the process share. The parts that it runs are stopped by `stack`."""

    def __init__(
        self, config: Config, roles: frozenset[str], now: Callable[[], datetime], stack: contextlib.AsyncExitStack
    ) -> None:
        self.config = config
        self.roles = roles
        self.now = now
        self.stack = stack
        self.own_commits = OwnCommits()
        self.signal = LogSignal(config.database_url, on_others=self.own_commits.others_wrote)

    async def pool(self, name: str, size: int, settings: Mapping[str, str] = _NO_SETTINGS) -> Pool:
        """A pool of `size` connections, which Postgres shows under this name."""
        pool = await create_pool(self.config.database_url, size=size, application_name=name, settings=settings)
        self.stack.push_async_callback(pool.close)
        return pool

    async def run(self, part: SomePart) -> SomePart:
        """Starts the part, which the stack stops."""
        await part.start()
        self.stack.push_async_callback(part.stop)
        return part


async def start_relay(process: Process) -> "Relay":
    """Starts to publish the log while this process leads."""
    from service.relay.relay import Relay  # a process that does not publish need not load NATS

    config = process.config
    # Connections of its own: reads that queue for the others must not cost the lead.
    pool = await process.pool("tokentrail relay", 4)
    relay = Relay(
        publication=Publication(pool),
        lease=Lease(pool, "relay"),
        signal=process.signal,
        nats_url=config.nats_url,
        stream=config.stream,
        replicas=config.stream_replicas,
        inbox_prefix=config.nats_inbox_prefix,
        own_commits=process.own_commits,
    )
    return await process.run(relay)


async def start_projector(process: Process) -> "ProjectorRole":
    """Starts to keep the asynchronous read models."""
    from service.projector.projector import ALONE, BESIDE_HTTP, ProjectorRole

    return await process.run(
        ProjectorRole(
            url=process.config.database_url,
            pool=await process.pool("tokentrail projector", 2),
            signal=process.signal,
            limit=BESIDE_HTTP if "http" in process.roles else ALONE,
        )
    )


def others_follow(relay: "Relay | None", projector: "ProjectorRole | None") -> bool:
    """Returns True if other processes follow the log and must be woken."""
    return relay is None or not relay.leads or (projector is not None and not projector.leads)


async def start_appender(process: Process, known: KnownTokens, notify: Callable[[], bool]) -> Appender:
    """Starts to record commands. `notify` says whether other processes should be woken."""
    appender = Appender(
        process.config.database_url,
        max_pending=process.config.max_in_flight + (PAGE if "projector" in process.roles else 0),
        on_append=process.signal.set,
        own_commits=process.own_commits if "relay" in process.roles else None,
        notify=notify,
        on_heard=known.hear if "http" in process.roles else None,
        now=process.now,
    )
    process.signal.is_own = appender.has_session
    return await process.run(appender)


async def start_expiry(process: Process, appender: Appender) -> Expiry:
    """Starts to record what time does to tokens, while this process leads."""
    # Connections and a cache of its own: many tokens that expire at once are not to take those of callers.
    pool = await process.pool("tokentrail expiry", 2)
    commands = CommandHandler(LogReader(pool), appender, known=KnownTokens(PAGE))
    recorder = Recorder(commands, ExpiringQueries(pool), process.config.expiry_warnings, now=process.now)
    return await process.run(Expiry(recorder, Lease(pool, LEASE, ttl=TTL), ticks=Every()))


async def start_feedback(process: Process, store: LogReader, propagation: Propagation, last_use: LastUse) -> None:
    """Starts to listen to what verifiers report."""
    from service.feedback.feedback import Feedback  # loads NATS, as the relay

    await process.run(
        Feedback(
            nats_url=process.config.nats_url,
            inbox_prefix=process.config.nats_inbox_prefix,
            propagation=propagation,
            last_use=last_use,
            read_source=partial(_source, store),
            now=process.now,
        )
    )


async def _source(store: LogReader) -> str:
    log_id, _ = await store.head()
    return log_source(log_id)
