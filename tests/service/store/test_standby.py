"""Postgres with a synchronous standby that is cut off: what it lacks is neither answered nor read."""

import asyncio
import contextlib
import os
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Final
from unittest.mock import AsyncMock

import asyncpg
import pytest
from structlog.testing import capture_logs

from service.application.append_probe import AppendProbe
from service.leading.lease import Lease
from service.store.append_items import Outcome
from service.store.appender import Appender
from service.store.database import Connection, connect, create_pool
from service.store.errors import StoreUnavailable
from service.store.migrate import migrate
from tests.harness import builders as a
from tests.harness.databases import connected, execute
from tests.harness.processes import until
from tests.harness.standby import Pair, a_pair
from tests.service.store.watched import an_appender

SOON: Final = 30.0
_HEAD: Final = "select position from tokentrail.log_head"
_COUNT: Final = "select count(*) from things"


@pytest.fixture(scope="module")
async def pair() -> AsyncIterator[Pair]:
    with tempfile.TemporaryDirectory(prefix="tokentrail-tests-", ignore_cleanup_errors=True) as folder:
        async with a_pair(Path(folder)) as pair:
            await migrate(pair.primary.url())
            things = "create table things (name text); grant select on things to tokentrail_service"
            await execute(pair.primary.url(), things)
            yield pair


@pytest.fixture
async def cut_off(pair: Pair) -> AsyncIterator[Pair]:
    """In the test, and not after it."""
    await pair.is_synchronous()
    yield pair
    pair.link.mend()


@pytest.fixture
async def anyone(pair: Pair) -> AsyncIterator[Connection]:
    """Reads what there is to be seen."""
    async with connected(pair.primary.url()) as connection:
        yield connection


@pytest.fixture
async def appender(pair: Pair) -> AsyncIterator[Appender]:
    """Connected."""
    async with an_appender(pair.primary.url()) as appender:
        await appender.append(a.item(a.created()))
        yield appender


@pytest.mark.parametrize("end", ["cancelled", "closed", "timed out", "limited by Postgres"])
async def test_a_commit_goes_on_waiting(cut_off: Pair, anyone: Connection, end: str) -> None:
    """Whoever gives up a statement leaves its commit waiting: nobody sees it before the standby has it."""
    cut_off.link.cut()
    connection = await connect(cut_off.primary.url(), role=None)
    if end == "limited by Postgres":
        for limit in ("statement_timeout", "lock_timeout", "client_connection_check_interval"):
            await connection.execute(f"set {limit} = '100ms'")
    timeout = None if end in ("cancelled", "closed") else 0.5
    task = asyncio.create_task(connection.execute(f"insert into things values ('{end}')", timeout=timeout))
    await cut_off.waiting()
    if end == "cancelled":
        task.cancel()
    if end == "closed":
        await connection.close(timeout=0.5)
    [answer] = await asyncio.gather(task, return_exceptions=True)
    await cut_off.waiting()

    count = f"{_COUNT} where name = '{end}'"
    assert timeout is None or isinstance(answer, TimeoutError)
    assert await anyone.fetchval(count) == 0
    cut_off.link.mend()
    await until(lambda: anyone.fetchval(count), within=SOON)


async def test_an_append_that_takes_too_long(
    cut_off: Pair, anyone: Connection, appender: Appender, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not answered, and nobody sees it; when the standby is back it is in the log, once."""
    monkeypatch.setattr("service.store.appender.ANSWERED_WITHIN", 2.0)
    monkeypatch.setattr("service.store.appender.CALL_WITHIN", 1.0)
    head = await anyone.fetchval(_HEAD)
    item = a.item(a.created())
    cut_off.link.cut()
    for _ in range(2):
        with pytest.raises(StoreUnavailable):
            await appender.append(item)
    assert await anyone.fetchval(_HEAD) == head
    cut_off.link.mend()
    await cut_off.is_synchronous()

    assert await appender.append(item) == Outcome("accepted", head + 1, 1, None)
    assert await anyone.fetchval(_HEAD) == head + 1


@pytest.mark.parametrize("end", ["pg_cancel_backend", "pg_terminate_backend"])
async def test_an_operator_ends_the_wait(cut_off: Pair, anyone: Connection, appender: Appender, end: str) -> None:
    """What can be seen then is not answered before the standby has it."""
    head = await anyone.fetchval(_HEAD)
    cut_off.link.cut()
    with capture_logs() as lines:
        answer = asyncio.create_task(appender.append(a.item(a.created())))
        await anyone.execute(f"select {end}($1)", await cut_off.waiting())
        await until(lambda: anyone.fetchval(f"select position > {head} from tokentrail.log_head"), within=SOON)
        await cut_off.waiting()

    assert not answer.done()
    assert [line["event"] for line in lines if line["log_level"] == "error"] != []
    cut_off.link.mend()
    assert (await answer).position == head + 1


async def test_commands_cannot_be_recorded(cut_off: Pair, appender: Appender, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is known while the standby is away, without a command, and no longer when it is back."""
    monkeypatch.setattr("service.application.append_probe._RECENT", 0.0)
    appending = AppendProbe(appender, lambda: a.NOW, elsewhere=AsyncMock(return_value=None))
    well = await appending.complaint()
    cut_off.link.cut()
    complaint = await appending.complaint()
    cut_off.link.mend()

    assert well is None
    assert complaint is not None
    assert complaint.startswith("no append has succeeded for ")
    async with asyncio.timeout(SOON):
        while await appending.complaint() is not None:
            pass


async def test_who_leads_goes_on_leading(cut_off: Pair) -> None:
    """A lease is taken, renewed and given back while the standby is away: verifiers are told how the log stands."""
    pool = await create_pool(cut_off.primary.url(), size=1)
    lease = Lease(pool, "relay")
    await lease.take()
    cut_off.link.cut()

    assert await lease.take()
    await lease.release()
    assert await Lease(pool, "relay").take()
    await pool.close()


async def _restart(pair: Pair) -> None:
    await asyncio.to_thread(pair.primary.stop, signal.SIGQUIT)
    await asyncio.to_thread(pair.primary.start)


async def _crash(pair: Pair) -> None:
    """One process is killed: Postgres ends all others and recovers, without a new start."""
    victim, bystander = [await asyncpg.connect(pair.primary.url()) for _ in range(2)]
    os.kill(victim.get_server_pid(), signal.SIGKILL)

    async def ended() -> bool:
        return bool(bystander.is_closed())

    async def recovered() -> bool:
        with contextlib.suppress(OSError, asyncpg.PostgresError):
            await (await asyncpg.connect(pair.primary.url())).close()
            return True
        return False

    await until(ended, within=SOON)
    await until(recovered, within=SOON)


@pytest.mark.parametrize("begin_anew", [_restart, _crash])
async def test_postgres_begins_anew(cut_off: Pair, begin_anew: Callable[[Pair], Awaitable[None]]) -> None:
    """Then it shows what it had not got to the standby. The service reads nothing before it has, even if an operator
    cancels what it waits for."""
    url = cut_off.primary.url()
    pool = await create_pool(url, size=2)
    owner = await connect(url, role=None)
    before = await pool.fetchval(_COUNT)
    cut_off.link.cut()
    with pytest.raises(TimeoutError):
        await owner.execute("insert into things values ('new')", timeout=0.5)
    assert tuple(await asyncio.gather(pool.fetchval(_COUNT), pool.fetchval(_COUNT))) == (before, before)

    await begin_anew(cut_off)
    reader = asyncio.create_task(pool.fetchval(_COUNT))
    waiting = await cut_off.waiting()
    anyone = await asyncpg.connect(url)
    seen = await anyone.fetchval(_COUNT)
    await anyone.execute("select pg_cancel_backend($1)", waiting)
    await cut_off.waiting()
    assert seen == before + 1
    assert not reader.done()
    cut_off.link.mend()

    assert await reader == before + 1
    await anyone.close()
    await pool.close()
