"""Commands on tokens that other processes change too, and clocks that differ."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from unittest.mock import AsyncMock

import asyncpg
import pytest

from events.api_token import ApiTokenEvent
from service.application.command_handler import Answer, CommandHandler, RequestContext
from service.application.known_tokens import KnownTokens
from service.domain.api_token import ActivateToken, ExpireToken, RevokeToken, SuspendToken
from service.domain.errors import (
    ALREADY_ACTIVE,
    ALREADY_REVOKED,
    ALREADY_SUSPENDED,
    HAS_EXPIRED,
    NOT_EXPIRED,
    InvalidAction,
)
from service.store.appender import utc_now
from service.store.database import Pool
from service.store.errors import ClocksApart
from service.store.log_reader import LogReader
from tests.harness import builders as a
from tests.harness.clock import Clock, follow, new_file
from tests.service.store.watched import WatchedAppender

_SECOND = timedelta(seconds=1)


class Process:
    """What a process has to do commands with."""

    def __init__(self, url: str, pool: Pool, monkeypatch: pytest.MonkeyPatch, *, attempts: int = 20) -> None:
        known = KnownTokens()
        self.clock = Clock(utc_now())
        self.store = LogReader(pool)
        self.read = AsyncMock(wraps=self.store.read_latest)
        monkeypatch.setattr(self.store, "read_latest", self.read)
        self.appender = WatchedAppender(url, on_heard=known.hear, now=self.clock)
        self._handler = CommandHandler(self.store, self.appender, known=known, attempts=attempts)

    async def do(self, kind: type[a.Change], last: ApiTokenEvent, **changes: Any) -> Answer:
        return await self._handler.handle(a.command(kind, last, at=self.clock(), **changes), context=RequestContext())


@pytest.fixture
async def two(database_url: str, pool: Pool, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Process, Process]]:
    processes = Process(database_url, pool, monkeypatch), Process(database_url, pool, monkeypatch)
    for process in processes:
        await process.appender.start()
    yield processes
    for process in processes:
        await process.appender.stop()


async def test_a_conflict_brings_the_token(two: tuple[Process, Process]) -> None:
    """From a conflict, or with the next batch, a process knows what another has done, and need not read it."""
    one, other = two
    token = a.created()
    await one.appender.append(a.item(token))
    await one.do(SuspendToken, token)
    await other.do(ActivateToken, token)
    assert (one.read.await_count, other.read.await_count) == (1, 1)

    await one.do(SuspendToken, token)
    with pytest.raises(InvalidAction, match=ALREADY_SUSPENDED):
        await one.do(SuspendToken, token)
    assert [len(batch) for batch in one.appender.batches] == [1] * 5, "a conflict is one batch more"

    await other.do(ActivateToken, token)
    await one.appender.append(a.item(a.created()))
    await one.do(SuspendToken, token)
    assert one.read.await_count == 1
    assert len(one.appender.batches) == 7


async def test_commands_on_one_token_stand_in_line(
    database_url: str, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of commands that come at once each one that was beaten needs one more attempt, however many there are."""
    process = Process(database_url, pool, monkeypatch, attempts=1)
    await process.appender.start()
    token = a.created()
    await process.appender.append(a.item(token))
    await process.do(SuspendToken, token)  # from here on the process knows the token

    commands = (process.do(kind, token) for kind in (ActivateToken, SuspendToken) * 10)
    done = await asyncio.gather(*commands, return_exceptions=True)
    await process.appender.stop()

    refused = {str(result) for result in done if isinstance(result, Exception)}
    assert refused <= {ALREADY_SUSPENDED, ALREADY_ACTIVE}
    assert len(refused) < len(done)


@pytest.fixture
async def postgres_clock(database_url: str) -> Clock:
    """Another one than that of the process."""
    clock = Clock(utc_now(), file := new_file())
    await follow(database_url, file)
    return clock


async def test_postgres_says_when_a_token_has_expired(two: tuple[Process, Process], postgres_clock: Clock) -> None:
    """A process whose clock is a little wrong answers what it would with Postgres's, and the event has that time."""
    process, _ = two
    expires_at = postgres_clock.now + timedelta(days=1)
    token = a.created(expires_at=expires_at, inserted_at=expires_at - a.DAY, updated_at=expires_at - a.DAY)
    await process.appender.append(a.item(token))
    await process.do(SuspendToken, token)

    process.clock.now, postgres_clock.now = expires_at - _SECOND, expires_at
    with pytest.raises(InvalidAction, match=HAS_EXPIRED):
        await process.do(ActivateToken, token)
    process.clock.now, postgres_clock.now = expires_at + _SECOND, expires_at - _SECOND
    with pytest.raises(InvalidAction, match=NOT_EXPIRED):
        await process.do(ExpireToken, token)

    answer = await process.do(ActivateToken, token)
    assert answer.event.updated_at == answer.recorded_at == expires_at - _SECOND


async def test_a_process_far_ahead_records_nothing(two: tuple[Process, Process]) -> None:
    """Neither a caller's command nor what time brings; a process with the right clock is not refused because of it."""
    process, other = two
    then = process.clock.now - a.DAY
    token = a.created(inserted_at=then, updated_at=then, expires_at=process.clock.now + timedelta(hours=4))
    await process.appender.append(a.item(token))
    process.clock.now += timedelta(hours=8)
    for kind in (SuspendToken, ExpireToken):
        with pytest.raises(ClocksApart):
            await process.do(kind, token)
    assert (await process.store.head())[1] == 1

    answer = await other.do(RevokeToken, token)
    assert answer.recorded_at == other.clock.now


async def test_an_event_of_the_future(two: tuple[Process, Process]) -> None:
    """A log that has an event with a time far ahead goes on, and no later event is earlier than that one."""
    process, _ = two
    account, now = a.new_account(), utc_now()
    author, token = (a.created(account, inserted_at=now, updated_at=now, expires_at=now + 90 * a.DAY) for _ in range(2))
    ahead = a.suspended(token, updated_at=now + 100 * a.DAY)
    for event in (author, token, ahead):
        await process.appender.append(a.item(event))

    answer = await process.do(RevokeToken, ahead, by=a.by_token(author))

    assert answer.event.updated_at == ahead.updated_at


async def test_another_event_at_the_same_version(two: tuple[Process, Process], database_url: str) -> None:
    """What a process knows of a log that was set back and has grown again is not what a command is decided on."""
    one, other = two
    token = a.created()
    await one.appender.append(a.item(token))
    await one.do(SuspendToken, token)
    owner = await asyncpg.connect(database_url)
    async with owner.transaction():
        await owner.execute("delete from tokentrail.events where position > 1")
        await owner.execute("update tokentrail.log_head set position = 1")
    await owner.close()
    await other.do(RevokeToken, token)

    with pytest.raises(InvalidAction, match=ALREADY_REVOKED):
        await one.do(ActivateToken, token)
