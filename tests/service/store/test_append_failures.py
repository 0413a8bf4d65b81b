"""What becomes of an append when the connection or Postgres goes away under it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY

from events.log_point import LogPoint
from service.store import appender as module
from service.store.append_items import Outcome
from service.store.appender import ANSWERED_WITHIN, CALL_WITHIN
from service.store.database import Connection
from service.store.errors import StoreUnavailable
from service.store.log_reader import LogReader
from service.store.own_commits import OwnCommits
from service.store.primary import ONE_OF_SEVERAL
from tests.harness import builders as a
from tests.harness.clock import Clock
from tests.harness.databases import connected
from tests.harness.link import Link
from tests.harness.relayed_log import database_of
from tests.service.store.watched import WatchedAppender, an_appender, log_of, verdicts

KEY = {"idempotency_key": "key-0001", "command_digest": b"x"}
_WAITING = """
select pid from pg_stat_activity
where datname = current_database() and application_name = 'tokentrail appender' and wait_event_type = 'Lock'
"""
_END = """
select pg_terminate_backend(pid) from pg_stat_activity
where datname = current_database() and application_name = 'tokentrail appender'
"""


class Head:
    """The head row: `holder` can keep it from all others, `observer` sees who waits for it."""

    def __init__(self, holder: Connection, observer: Connection) -> None:
        self._holder = holder
        self.observer = observer

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """In here nobody else has it."""
        async with self._holder.transaction():
            await self._holder.execute("select from tokentrail.log_head for update")
            yield

    async def waited_for(self, count: int = 1) -> None:
        """Returns when so many appenders wait for it."""
        async with asyncio.timeout(5):
            while len(await self.observer.fetch(_WAITING)) < count:
                pass


@pytest.fixture
async def head(owner: Connection, database_url: str) -> AsyncIterator[Head]:
    async with connected(database_url) as observer:
        yield Head(owner, observer)


async def test_the_head_row_is_locked_first(appender: WatchedAppender, head: Head) -> None:
    """Whoever holds the head row holds up all appends, even those that record nothing."""
    async with head.held():
        asked = asyncio.create_task(appender.append(a.question(a.created(), expected_version=0)))
        await head.waited_for()
        assert not asked.done()
    assert (await asked).verdict == "confirmed"


async def test_an_append_is_judged_when_it_has_the_head(appender: WatchedAppender, head: Head, clock: Clock) -> None:
    """A token that expires while an append waits authors nothing by it."""
    author = a.created(expires_at=clock.now + timedelta(seconds=1))
    await appender.append(a.item(author))
    async with head.held():
        own = a.created(author.account_id, actor=a.by_token(author))
        appended = asyncio.create_task(appender.append(a.item(own)))
        await head.waited_for()
        clock.now = author.expires_at
    assert (await appended).verdict == "author_not_active"


async def test_a_decision_sees_all_that_came_before(appender: WatchedAppender, head: Head, database_url: str) -> None:
    """An append that waited for the head sees all that its predecessor recorded: version, key and author."""
    token, author = a.created(), a.created()
    await appender.append_together(a.item(token), a.item(author))
    keyed, by_author = a.created(token.account_id), a.created(author.account_id, actor=a.by_token(author))
    async with an_appender(database_url) as other:
        await other.append(a.question(token))
        async with head.held():
            first = asyncio.create_task(
                appender.append_together(a.item(a.suspended(token)), a.item(a.suspended(author)), a.item(keyed, **KEY))
            )
            await head.waited_for()
            again = a.item(a.created(token.account_id), **KEY)
            second = asyncio.create_task(other.append_together(a.item(a.revoked(token)), a.item(by_author), again))
            await head.waited_for(2)
        assert verdicts(await first) == ["accepted"] * 3
        assert verdicts(await second) == ["conflict", "author_not_active", "replayed"]


async def test_the_connection_breaks_before_the_commit(appender: WatchedAppender, store: LogReader, head: Head) -> None:
    """A batch whose connection was cut while it waited for the head is sent again, and recorded once."""
    token = a.created()
    await appender.append(a.item(token))
    async with head.held():
        appended = asyncio.create_task(appender.append(a.item(a.suspended(token))))
        await head.waited_for()
        await head.observer.execute(_END)

    assert await appended == Outcome("accepted", 2, 2, None)
    assert [position for position, _, _ in await log_of(store)] == [1, 2]


async def test_the_answer_is_lost_after_the_commit(url_over_link: str, link: Link, store: LogReader) -> None:
    """A batch whose answer got lost is sent again; what was recorded is recognised, and answered as if nothing was."""
    own_commits = OwnCommits()
    token = a.created()
    async with an_appender(url_over_link, own_commits=own_commits) as appender:
        await appender.append(a.item(token))  # the statement is prepared: the next answer is that of the next append
        link.lose_next_answer()
        own_commits.reads()

        outcomes = await appender.append_together(
            a.item(a.suspended(token, actor=a.by_token(token))), a.item(a.created(), **KEY), a.question(a.created())
        )

    assert link.lost.is_set()
    assert outcomes == [
        Outcome("accepted", 2, 2, None),
        Outcome("accepted", 3, 1, None),
        Outcome("conflict", None, 0, None),
    ]
    assert len(await log_of(store)) == 3
    assert own_commits.take(LogPoint(1, ""), 100) is None  # what lies between is not known


def test_the_time_for_an_answer() -> None:
    """One call of append ends in time to be asked about again over a new connection, also past a host that hangs; and
    what is promised is what is written."""
    assert CALL_WITHIN + ONE_OF_SEVERAL < ANSWERED_WITHIN
    deploy = Path(__file__).parents[3] / "deploy" / "README.md"
    assert f"and an append within {ANSWERED_WITHIN:.0f} s" in " ".join(deploy.read_text().split())


async def test_a_call_without_an_answer_and_what_waits_behind_it(
    appender: WatchedAppender, head: Head, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An append is answered in time, and so is one that waits behind it; then the appender goes on."""
    monkeypatch.setattr(module, "ANSWERED_WITHIN", 0.5)
    monkeypatch.setattr(module, "CALL_WITHIN", 600.0)
    async with asyncio.timeout(10), head.held():
        first = asyncio.create_task(appender.append(a.item(a.created())))
        await head.waited_for()
        monkeypatch.setattr(module, "ANSWERED_WITHIN", 600.0)  # of what waits, if it were sent
        behind = asyncio.create_task(appender.append(a.item(a.created())))
        for append in (first, behind):
            with pytest.raises(StoreUnavailable):
                await append
    assert (await appender.append(a.item(a.created()))).verdict == "accepted"


async def test_a_server_that_never_says_a_word(silent_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ANSWERED_WITHIN", 0.5)
    url = f"postgresql://x@127.0.0.1:{silent_port}/x?sslmode=disable&connect_timeout=60"
    async with asyncio.timeout(10), an_appender(url) as silent:
        with pytest.raises(StoreUnavailable):
            await silent.append(a.item(a.created()))


async def test_postgres_is_read_only(
    appender: WatchedAppender, owner: Connection, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be done is not tried for long, and counted by its kind; when it can be done again it is."""

    def counted() -> float:
        return REGISTRY.get_sample_value("tokentrail_append_failures_total", {"kind": "read_only"}) or 0

    monkeypatch.setattr(module, "ANSWERED_WITHIN", 40.0)
    database, before = database_of(database_url), counted()
    await appender.append(a.item(a.created()))
    await owner.execute(f"alter database {database} set default_transaction_read_only = on")
    await owner.execute(_END)
    async with asyncio.timeout(20):
        for _ in range(2):
            with pytest.raises(StoreUnavailable, match="read-only"):
                await appender.append(a.item(a.created()))
    await owner.execute(f"alter database {database} reset default_transaction_read_only")

    assert (await appender.append(a.item(a.created()))).position == 2
    assert counted() == before + 2
