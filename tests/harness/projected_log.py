"""What the tests of the projections share: a log to append to, its projections, and the tables they should have."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Final

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.api_token import ApiTokenEvent
from projections import log
from projections.builds import Build, builds_of
from projections.connection import Connection as Projects
from projections.model import Model
from projections.projection import fold
from projections.projector import Projector
from service.store.appender import Appender, utc_now
from service.store.database import Connection, connect
from tests.harness.builders import (
    activated,
    created,
    deleted,
    expired,
    expiring,
    item,
    new_account,
    revoked,
    suspended,
    updated,
)

Table = list[tuple[Any, ...]]

SOON: Final = 20.0
"""Seconds that a test waits for what should happen; only a failing test takes as long."""

STEPS: Final[dict[str, Callable[..., Any]]] = {
    "activate": activated,
    "suspend": suspended,
    "revoke": revoked,
    "delete": deleted,
    "update": updated,
    "warn": expiring,
    "expire": expired,
}
_LIFECYCLE: Final = {
    "active": ("suspend", "revoke", "update", "warn", "expire"),
    "suspended": ("activate", "revoke", "update", "warn", "expire"),
    "revoked": ("delete",),
    "deleted": (),
}
LIVES: Final = st.lists(st.lists(st.integers(0, 4), max_size=7), min_size=1, max_size=5)
"""Lives of tokens: what comes next is picked among what the lifecycle allows."""


def life(choices: Sequence[int], account_id: str | None = None) -> list[ApiTokenEvent]:
    event: Any = created(account_id or new_account())
    events = [event]
    for number, choice in enumerate(choices):
        allowed = _LIFECYCLE[event.status]
        if not allowed:
            break
        step = allowed[choice % len(allowed)]
        changes: dict[str, Any] = {"reason": f"reason {number}"}
        if step == "warn":
            changes = {"days_left": 30 - number}
        elif step == "update":
            changes = {"labels": {f"key-{choice}": str(number)}, "changed": ["labels"]}
        event = STEPS[step](event, **changes)
        events.append(event)
    return events


def interleaved(lives: Sequence[Sequence[ApiTokenEvent]]) -> list[ApiTokenEvent]:
    """The first event of each, then the second of each, and so on."""
    longest = max(map(len, lives), default=0)
    return [events[number] for number in range(longest) for events in lives if number < len(events)]


class ProjectedLog(msgspec.Struct):
    """`owner` has all rights, `service` those of the service. `others` are closed with them."""

    url: str
    owner: Connection
    service: Connection
    appender: Appender
    others: list[Connection] = []

    async def connect(self, **options: Any) -> Connection:
        """Another connection, of the service if nothing else is said."""
        self.others.append(await connect(self.url, **options))
        return self.others[-1]

    async def append(self, *events: ApiTokenEvent) -> None:
        """In this order."""
        for event in events:
            outcome = await self.appender.append(item(event))
            assert outcome.verdict == "accepted"

    async def live(self, *lives: Sequence[int]) -> None:
        await self.append(*interleaved([life(choices) for choices in lives]))

    async def head(self) -> int:
        return await log.read_head(self.service)

    async def project(self, model: Model, *, limit: int = 5000, connection: Projects | None = None) -> None:
        """Until there is nothing more to do; with an inline model there is not."""
        if model.inline:
            return
        projector = Projector(model, connection or self.service, limit=limit)
        async with asyncio.timeout(SOON):
            while (await projector.turn()).more:
                pass

    async def rows(self, model: Model) -> Table:
        """What readers see."""
        rows = await self.service.fetch(f"select {', '.join(model.columns)} from {model.view}")
        return sorted(tuple(row) for row in rows)

    async def is_right(self, model: Model) -> bool:
        """True if readers see what they should."""
        return await self.rows(model) == await self.fold(model)

    async def fold(self, model: Model) -> Table:
        """What they should see: the fold of the whole log, in memory."""
        events = await log.read(self.service, 0, 1_000_000)
        return sorted(model.by_key(model.tuples(fold(model.projection, events).rows)).values())

    async def builds(self, model: Model) -> list[Build]:
        return await builds_of(self.service, model.name)

    async def tables(self) -> list[str]:
        """Of all builds."""
        rows = await self.owner.fetch("select tablename from pg_tables where schemaname = 'tokentrail_read' order by 1")
        return [row["tablename"] for row in rows]

    async def execute(self, query: str, *args: Any) -> None:
        """With all rights."""
        await self.owner.execute(query, *args)

    async def clear(self) -> None:
        """A new log, without projections."""
        await self.owner.execute(
            """
            drop schema tokentrail_read cascade;
            create schema tokentrail_read;
            grant usage, create on schema tokentrail_read to tokentrail_service;
            truncate tokentrail.events, tokentrail.projection, tokentrail.projection_held, tokentrail.token_details,
              tokentrail.token_usage, tokentrail.token_listing, tokentrail.token_listing_count;
            update tokentrail.log_head set position = 0;
            update tokentrail.token_listing_position set position = 0
            """
        )


@asynccontextmanager
async def a_projected_log(url: str, *, now: Callable[[], datetime] = utc_now) -> AsyncIterator[ProjectedLog]:
    owner = await connect(url, role=None)
    service = await connect(url, may_cancel=True)
    appender = Appender(url, max_pending=1000, now=now)
    await appender.start()
    projected = ProjectedLog(url, owner, service, appender)
    try:
        yield projected
    finally:
        await appender.stop()
        for connection in (*projected.others, service, owner):
            await connection.close()


async def for_any(
    check: Callable[..., Coroutine[Any, Any, None]], *drawn: st.SearchStrategy[Any], examples: int = 15
) -> None:
    """Awaits the check with values of these, again and again. Hypothesis itself awaits nothing."""
    loop = asyncio.get_running_loop()

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.tuples(*drawn))
    def run(values: tuple[Any, ...]) -> None:
        asyncio.run_coroutine_threadsafe(check(*values), loop).result(30)

    await asyncio.to_thread(run)
