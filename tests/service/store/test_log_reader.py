"""Reads of the log."""

from datetime import timedelta

import pytest

from events.api_token import ApiTokenEvent
from service.embedded.postgres import EmbeddedPostgres
from service.store.appender import Appender
from service.store.database import Connection, create_pool
from service.store.errors import CorruptLog, NotMigrated
from service.store.log_reader import LogReader
from tests.harness import builders as a
from tests.harness.clock import Clock
from tests.harness.log_rows import read_log
from tests.service.store.watched import an_appender


async def test_streams(appender: Appender, store: LogReader) -> None:
    """A stream is read whole, in order, or only its last event; another stream's events are not in it."""
    first, other = a.created(), a.created()
    events: list[ApiTokenEvent] = [first, a.suspended(first), a.revoked(a.suspended(first))]
    for event in (events[0], other, *events[1:]):
        await appender.append(a.item(event))

    assert await store.read_stream(a.stream_of(first)) == events
    latest = await store.read_latest(a.stream_of(first))
    assert latest is not None
    assert latest.event == events[-1]
    assert latest.event_id == (await read_log(store, 3, 1))[0].event_id
    assert await store.read_latest("api_token-unknown") is None
    assert await store.read_stream("api_token-unknown") == []


async def test_pages_of_the_log(appender: Appender, store: LogReader) -> None:
    """The log is read on from any position, as much as asked for; at its end there is nothing. Its id stays."""
    log_id, position = await store.head()
    assert position == 0
    for _ in range(5):
        await appender.append(a.item(a.created()))
    for after, limit, found in ((0, 2, [1, 2]), (2, 100, [3, 4, 5]), (5, 100, [])):
        assert [row.position for row in await read_log(store, after, limit)] == found
    assert await store.head() == (log_id, 5)


async def test_a_hole_is_corruption(appender: Appender, store: LogReader, owner: Connection) -> None:
    """A missing position stops whoever reads over it."""
    for _ in range(4):
        await appender.append(a.item(a.created()))
    await owner.execute("delete from tokentrail.events where position = 3")

    for read in (read_log(store, 0, 100), read_log(store, 2, 100), store.read_answered(3)):
        with pytest.raises(CorruptLog, match="position 3 is missing"):
            await read
    assert [row.position for row in await read_log(store, 3, 100)] == [4]


@pytest.mark.parametrize("change", ["type = 'TokenPainted'", "type_version = 99", """data = '{"status": "active"}'"""])
async def test_an_unreadable_event(appender: Appender, store: LogReader, owner: Connection, change: str) -> None:
    """An event of an unknown type, a newer version or the wrong shape is corruption to whoever folds its stream."""
    token = a.created()
    await appender.append(a.item(token))
    await owner.execute(f"update tokentrail.events set {change}")
    for read in (store.read_latest, store.read_stream):
        with pytest.raises(CorruptLog):
            await read(a.stream_of(token))


async def test_token_is_active(appender: Appender, store: LogReader, clock: Clock) -> None:
    """A token authenticates in its account while it is active and has not expired, by Postgres's clock."""
    token = a.created(expires_at=clock.now + timedelta(seconds=1))

    async def is_active(token_id: str = token.token_id, account_id: str = token.account_id) -> bool:
        return await store.token_is_active(token_id, account_id)

    await appender.append(a.item(token))
    assert await is_active()
    assert not await is_active(account_id=a.new_account())
    assert not await is_active(a.new_id(token.account_id))
    await appender.append(a.item(a.suspended(token)))
    assert not await is_active()
    await appender.append(a.item(a.activated(a.suspended(token))))
    clock.now = token.expires_at - timedelta(microseconds=1)
    assert await is_active()
    clock.now = token.expires_at
    assert not await is_active()


async def test_usage_only_grows(store: LogReader, owner: Connection) -> None:
    token, day = a.new_account(), a.NOW - 150 * 365 * a.DAY
    await owner.execute("insert into tokentrail.token_usage (token_id, account_id) values ($1, $1)", token)
    for minutes in (5, 3, 9, 1):
        await store.record_usage([(token, day + timedelta(minutes=minutes))])
    assert await owner.fetchval("select last_used_at from tokentrail.token_usage") == day + timedelta(minutes=9)


@pytest.mark.usefixtures("template_database")  # with it the service's role exists on the first server
async def test_without_migrations(postgres: EmbeddedPostgres, own_postgres: EmbeddedPostgres) -> None:
    """Without its tables the store says that migrations are missing, also where not even the service's role exists."""
    for url in (postgres.url(), own_postgres.url()):
        pool = await create_pool(url, size=1)
        with pytest.raises(NotMigrated):
            await LogReader(pool).head()
        await pool.close()
        async with an_appender(url) as appender:
            with pytest.raises(NotMigrated):
                await appender.append(a.item(a.created()))
