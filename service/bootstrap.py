"""The one composition root: configuration in, running parts out. The command line, `dev` and the tests enter here."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from events.cloudevents import log_source
from events.token.jwt import TokenChecker
from projections.details.queries import DetailsQueries
from projections.expiring.queries import ExpiringQueries
from service.application import signing_keys
from service.application.can_append import Appending
from service.application.checked_receipts import CheckedReceipts
from service.application.command_handler import CommandHandler
from service.application.feeds import Feeds
from service.application.history import Trail
from service.application.known_tokens import KnownTokens
from service.application.last_use import LastUse
from service.application.listing import Listing
from service.application.propagation import Propagation
from service.application.read_at_position import Arrival
from service.application.reader import Reader
from service.application.readiness import ReadinessChecks
from service.application.services import Services
from service.application.signing_keys import SigningKeys
from service.application.token_issuer import TokenIssuer
from service.application.wait_for_verifiers import Waiting
from service.config import ROLES, Config
from service.expiry.expiry import LEASE, TTL, Every, Expiry
from service.expiry.recorder import PAGE, Recorder
from service.http.app import create_app
from service.http.server.asgi import Application as ASGIApplication
from service.leading.lease import Lease
from service.store.appender import Appender
from service.store.database import FOR_LISTS, Pool, create_pool
from service.store.errors import ClocksApart, CorruptLog, StoreError
from service.store.event_store import EventStore
from service.store.log_integrity import check_whole
from service.store.log_signal import LogSignal
from service.store.migrate import missing_migrations
from service.store.own_commits import Tip
from service.store.publication import Publication
from service.store.stream_store import StreamStore

if TYPE_CHECKING:
    from service.feedback.feedback import Feedback
    from service.projector.projector import ProjectorRole
    from service.relay.relay import Relay

_REMEMBERED_TOKENS: Final = 10_000


class Application(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one process; `services` is what commands and reads go through."""

    services: Services
    store: EventStore
    appender: Appender
    relay: "Relay | None"
    projector: "ProjectorRole | None"
    expiry: Expiry | None


def utc_now() -> datetime:
    return datetime.now(UTC)


def load_keys(config: Config, roles: frozenset[str]) -> SigningKeys:
    """The keys that a process with these roles signs and verifies with.

    Raises:
        InvalidSigningKeys: the keys cannot be used.
    """
    if roles and "http" not in roles:
        return SigningKeys.generate()  # it signs nothing and is shown nowhere: a relay need not be trusted with ours
    return signing_keys.load(config.signing_keys, config.signing_keys_file)


@asynccontextmanager
async def application(
    config: Config, roles: Iterable[str] = ROLES, *, now: Callable[[], datetime] = utc_now
) -> AsyncIterator[Application]:
    """Starts the parts for these roles and stops them in the opposite order: what was taken in is committed and
    published before the connections close.

    Raises:
        InvalidSigningKeys: the keys cannot be used.
    """
    roles = frozenset(roles)
    keys = load_keys(config, roles)
    async with contextlib.AsyncExitStack() as stack:
        pool = await create_pool(config.database_url, size=config.pool_size)
        stack.push_async_callback(pool.close)
        # Of their own, and few: lists, which may take long, cannot keep commands and other reads waiting.
        lists = await create_pool(
            config.database_url,
            size=max(1, config.pool_size // 2),
            application_name="tokentrail lists",
            settings=FOR_LISTS,
        )
        stack.push_async_callback(lists.close)
        store = EventStore(pool)
        tip = Tip()
        relay: Relay | None = None
        projector: ProjectorRole | None = None

        def others_follow() -> bool:
            """Whether to wake other processes: not if all that follow the log are in this one."""
            return relay is None or not relay.leads or (projector is not None and not projector.leads)

        def log_grew() -> None:
            signal.set()

        known = KnownTokens()
        appender = Appender(
            config.database_url,
            max_pending=config.max_in_flight + (PAGE if "projector" in roles else 0),
            on_append=log_grew,
            tip=tip if "relay" in roles else None,
            notify=others_follow,
            on_heard=known.hear if "http" in roles else None,
            now=now,
        )
        signal = LogSignal(config.database_url, on_others=tip.others_wrote, is_own=appender.has_session)
        if roles:
            await _run(stack, signal)  # for all that follows the log here: the relay, the read models, the feeds
        if "relay" in roles:
            from service.relay import relay as publishing  # a process that does not publish need not load NATS

            # Connections of its own: reads that queue for the others must not cost the lead.
            own = await create_pool(config.database_url, size=4, application_name="tokentrail relay")
            stack.push_async_callback(own.close)
            relay = publishing.Relay(
                publication=Publication(own),
                lease=Lease(own, "relay"),
                signal=signal,
                nats_url=config.nats_url,
                stream=config.stream,
                replicas=config.stream_replicas,
                inbox_prefix=config.nats_inbox_prefix,
                tip=tip,
            )
            await _run(stack, relay)
        if "projector" in roles:
            from service.projector import projector as projecting

            own = await create_pool(config.database_url, size=2, application_name="tokentrail projector")
            stack.push_async_callback(own.close)
            projector = projecting.ProjectorRole(
                url=config.database_url,
                pool=own,
                signal=signal,
                limit=projecting.BESIDE_HTTP if "http" in roles else projecting.ALONE,
            )
            await _run(stack, projector)

        await _run(stack, appender)
        expiry: Expiry | None = None
        if "projector" in roles:
            # Connections and a cache of its own: many tokens that expire at once are not to take those of callers.
            own = await create_pool(config.database_url, size=2, application_name="tokentrail expiry")
            stack.push_async_callback(own.close)
            expiry = _expiry(config, own, appender, now)
            await _run(stack, expiry)
        last_use = LastUse(store, interval=config.usage_interval.total_seconds())
        await _run(stack, last_use)
        if "http" in roles:
            await _run(stack, Listing(store, time.monotonic))
        propagation = Propagation(time.monotonic)
        if "http" in roles:
            from service.feedback import feedback  # loads NATS, as above

            listening = feedback.Feedback(
                nats_url=config.nats_url,
                inbox_prefix=config.nats_inbox_prefix,
                propagation=propagation,
                last_use=last_use,
                read_source=partial(_source, store),
                now=now,
            )
            await _run(stack, listening)
        feeds = Feeds(store, signal, most=max(1, config.max_in_flight // 4))
        stack.push_async_callback(feeds.stop)
        yield Application(
            services=Services(
                commands=CommandHandler(store, appender, on_commit=propagation.committed, known=known),
                reader=Reader(store, DetailsQueries(pool, lists)),
                issuer=TokenIssuer(keys, issuer=config.issuer, audience=config.audience),
                tokens=TokenChecker(
                    keys.verifying, issuer=config.issuer, audience=config.audience, remembered=_REMEMBERED_TOKENS
                ),
                last_use=last_use,
                propagation=propagation,
                checked_receipts=CheckedReceipts(propagation, store),
                # At most a quarter of the places are for requests that only wait: half of what one account may hold.
                waiting=Waiting(propagation, most=max(1, config.max_in_flight // 4)),
                trail=Trail(StreamStore(pool)),
                arrival=Arrival(store, signal, most=max(1, config.max_in_flight // 8)),
                feeds=feeds,
                operator_token=config.operator_token,
                readiness=_readiness(
                    config, pool, store, relay, projector, expiry, now, appender if "http" in roles else None
                ),
                token_lifetime=config.token_lifetime,
                token_max_lifetime=config.token_max_lifetime,
                now=now,
            ),
            store=store,
            appender=appender,
            relay=relay,
            projector=projector,
            expiry=expiry,
        )


async def _run(
    stack: contextlib.AsyncExitStack,
    part: "LogSignal | Relay | ProjectorRole | Appender | Expiry | LastUse | Listing | Feedback",
) -> None:
    await part.start()
    stack.push_async_callback(part.stop)


def _expiry(config: Config, pool: Pool, appender: Appender, now: Callable[[], datetime]) -> Expiry:
    commands = CommandHandler(EventStore(pool), appender, known=KnownTokens(PAGE))
    recorder = Recorder(commands, ExpiringQueries(pool), config.expiry_warnings, now=now)
    return Expiry(recorder, Lease(pool, LEASE, ttl=TTL), ticks=Every())


async def _source(store: EventStore) -> str:
    log_id, _ = await store.head()
    return log_source(log_id)


def _readiness(
    config: Config,
    pool: Pool,
    store: EventStore,
    relay: "Relay | None",
    projector: "ProjectorRole | None",
    expiry: Expiry | None,
    now: Callable[[], datetime],
    appender: Appender | None,
) -> ReadinessChecks:
    async def postgres() -> str | None:
        try:
            await store.head()
            await store.check_writable()
        except StoreError as error:
            return str(error)
        return None

    one_at_a_time = asyncio.Lock()
    complete = False

    async def migrations() -> str | None:
        """Once nothing is missing nothing will be. One connection at most, however many ask: anyone may."""
        nonlocal complete
        async with one_at_a_time:
            if complete:
                return None
            try:
                missing = await missing_migrations(config.database_url)
            except StoreError as error:
                return str(error)
            complete = not missing
        return f"missing: {', '.join(missing)}; run `tokentrail migrate`" if missing else None

    async def clock() -> str | None:
        try:
            apart = abs(now() - await store.clock())
        except StoreError:
            return None  # said elsewhere
        if apart <= ClocksApart.bearable:
            return None
        return f"differs from Postgres's by {apart.total_seconds():.0f} s: tokens would expire late or early"

    async def publishing() -> str | None:
        status = relay.status if relay else None
        if status is None:
            return None
        return (
            status.reason
            or status.fault
            or ("NATS is not connected" if status.leads and not status.connected else None)
        )

    async def read_models() -> str | None:
        try:
            return await projector.complaint() if projector else None
        except StoreError:
            return None  # said elsewhere

    async def expiring() -> str | None:
        return expiry.complaint() if expiry else None

    async def log() -> str | None:
        try:
            await check_whole(pool)
        except CorruptLog as error:
            return str(error)
        except StoreError:
            return None  # said elsewhere
        return None

    useful: dict[str, Callable[[], Awaitable[str | None]]] = {"relay": publishing} if relay else {}
    if projector:
        useful["projections"] = read_models
    if expiry:
        useful["expiry"] = expiring
    needed: dict[str, Callable[[], Awaitable[str | None]]] = {
        "postgres": postgres,
        "migrations": migrations,
        "log": log,
        "clock": clock,
    }
    if appender:
        needed["commands"] = Appending(appender, now, elsewhere=postgres).complaint
    return ReadinessChecks(needed, useful)


@asynccontextmanager
async def http_application(config: Config, roles: Iterable[str] = ROLES) -> AsyncIterator[ASGIApplication]:
    """The parts and, in front of them, the HTTP API; without the role http, health and metrics only."""
    async with application(config, roles) as parts:
        yield create_app(
            parts.services, api="http" in roles, body_limit=config.body_limit, max_in_flight=config.max_in_flight
        )
