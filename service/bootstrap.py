"""The one composition root: configuration in, running parts out. The command line, `dev` and the tests enter here."""

import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from projections.details.queries import DetailsQueries
from service.application import signing_keys
from service.application.append_probe import AppendProbe
from service.application.known_tokens import KnownTokens
from service.application.last_use import LastUse
from service.application.listing import Listing
from service.application.propagation import Propagation
from service.application.readiness import ReadinessChecks, StoreChecks
from service.application.services import Services, compose
from service.application.signing_keys import SigningKeys
from service.config import ROLES, Config
from service.expiry.expiry import Expiry
from service.http.app import create_app
from service.http.server.asgi import Application as ASGIApplication
from service.roles import (
    Process,
    others_follow,
    start_appender,
    start_expiry,
    start_feedback,
    start_projector,
    start_relay,
)
from service.store.appender import Appender, utc_now
from service.store.database import FOR_LISTS
from service.store.log_reader import LogReader
from service.store.stream_reader import StreamReader

if TYPE_CHECKING:
    from service.projector.projector import ProjectorRole
    from service.relay.relay import Relay


class Application(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one process; `services` is what commands and reads go through."""

    services: Services
    store: LogReader
    appender: Appender
    relay: "Relay | None"
    projector: "ProjectorRole | None"
    expiry: Expiry | None


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
        process = Process(config, roles, now, stack)
        pool = await process.pool("tokentrail", config.pool_size)
        # Of their own, and few: lists, which may take long, cannot keep commands and other reads waiting.
        lists = await process.pool("tokentrail lists", max(1, config.pool_size // 2), FOR_LISTS)
        store = LogReader(pool)
        if roles:
            await process.run(process.signal)  # for all that follow the log here: the relay, the read models, the feeds
        relay = await start_relay(process) if "relay" in roles else None
        projector = await start_projector(process) if "projector" in roles else None
        known = KnownTokens()
        appender = await start_appender(process, known, partial(others_follow, relay, projector))
        expiry = await start_expiry(process, appender) if "projector" in roles else None
        last_use = await process.run(LastUse(store, interval=config.usage_interval.total_seconds()))
        propagation = Propagation(time.monotonic)
        if "http" in roles:
            await process.run(Listing(store, time.monotonic))
            await start_feedback(process, store, propagation, last_use)
        checks = StoreChecks(store, pool, config.database_url, now)
        services = compose(
            config,
            keys,
            store=store,
            streams=StreamReader(pool),
            details=DetailsQueries(pool, lists),
            appender=appender,
            known=known,
            signal=process.signal,
            last_use=last_use,
            propagation=propagation,
            readiness=ReadinessChecks(
                checks,
                AppendProbe(appender, now, elsewhere=checks.postgres) if "http" in roles else None,
                {"relay": relay, "projections": projector, "expiry": expiry},
            ),
            now=now,
        )
        stack.push_async_callback(services.feeds.stop)
        yield Application(
            services=services, store=store, appender=appender, relay=relay, projector=projector, expiry=expiry
        )


@asynccontextmanager
async def http_application(config: Config, roles: Iterable[str] = ROLES) -> AsyncIterator[ASGIApplication]:
    """The parts and, in front of them, the HTTP API; without the role http, health and metrics only."""
    async with application(config, roles) as parts:
        yield create_app(
            parts.services, api="http" in roles, body_limit=config.body_limit, max_in_flight=config.max_in_flight
        )
