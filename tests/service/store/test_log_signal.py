"""LogSignal: whoever follows the log is told to read on."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from service.embedded.postgres import EmbeddedPostgres
from service.store import log_signal as subscription
from service.store.appender import Appender
from service.store.database import Connection
from service.store.log_signal import LogSignal
from tests.harness import builders as a
from tests.harness.link import Link


@pytest.fixture
def without_poll(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that only a notification can wake anyone within a test."""
    monkeypatch.setattr(subscription, "POLL", 60.0)
    monkeypatch.setattr(subscription, "_RECONNECT", 0.0)


@pytest.fixture
async def signal(database_url: str, without_poll: None) -> AsyncIterator[LogSignal]:
    """A signal that listens."""
    signal = LogSignal(database_url)
    await signal.start()
    await woken(signal)  # once, when it begins to listen
    yield signal
    await signal.stop()


async def woken(signal: LogSignal) -> None:
    async with asyncio.timeout(5):
        await signal.wait()


async def test_a_notification_wakes(signal: LogSignal, appender: Appender) -> None:
    """What another process appends is told at once, each time."""
    for _ in range(3):
        await appender.append(a.item(a.created()))
        await woken(signal)


async def test_a_call_wakes(database_url: str, without_poll: None) -> None:
    """Within a process a call is enough, also one that came before the wait."""
    signal = LogSignal(database_url)
    signal.set()
    await woken(signal)
    waiting = asyncio.create_task(woken(signal))
    await asyncio.sleep(0)
    assert not waiting.done()
    signal.set()
    await waiting


async def test_several_followers(signal: LogSignal, appender: Appender) -> None:
    """Each who follows is woken, by a notification and by a call, whoever else has been woken already."""
    with signal.follower() as one, signal.follower() as other:
        for wake in (lambda: appender.append(a.item(a.created())), lambda: _called(signal)):
            await wake()
            for follower in (one, other):
                async with asyncio.timeout(5):
                    await follower.wait()
            await woken(signal)
            waiting = [asyncio.create_task(follower.wait()) for follower in (one, other)]
            await asyncio.sleep(0)
            assert not any(task.done() for task in waiting)
            signal.set()
            await asyncio.gather(*waiting)
            await woken(signal)


async def _called(signal: LogSignal) -> None:
    signal.set()


async def test_a_follower_that_left(database_url: str) -> None:
    """Who does not follow any more leaves nothing behind."""
    signal = LogSignal(database_url)
    with signal.follower() as follower:
        pass
    signal.set()

    assert len(signal._followers) == 1
    await follower.wait(within=0.01)  # ends by itself


async def test_it_polls(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any notification a wait ends by itself."""
    monkeypatch.setattr(subscription, "POLL", 0.01)
    await woken(LogSignal(database_url))


async def test_it_listens_again(signal: LogSignal, appender: Appender, owner: Connection) -> None:
    """When its connection is cut it wakes whoever waits, for what it may have missed, and listens again."""
    with capture_logs() as logged:
        cut = await owner.fetch(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where application_name = 'tokentrail listener' and datname = current_database()"
        )
        await woken(signal)
    assert len(cut) == 1
    assert [line["event"] for line in logged] == ["connection for notifications lost"]

    await appender.append(a.item(a.created()))
    await woken(signal)


async def test_its_connection_is_lost_without_a_word(
    database_url: str,
    postgres: EmbeddedPostgres,
    without_poll: None,
    appender: Appender,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Then it is noticed within seconds, whoever waits is woken, and what others append is told at once again."""
    monkeypatch.setattr(subscription, "_PROBE", 0.1)
    async with Link(postgres.port) as link:
        signal = LogSignal(database_url.replace(str(postgres.port), str(link.port)))
        await signal.start()
        await woken(signal)
        with capture_logs() as logged:
            link.cut()
            link.take_new()
            await appender.append(a.item(a.created()))
            await woken(signal)
        await appender.append(a.item(a.created()))
        await woken(signal)
        await signal.stop()

    assert [line["event"] for line in logged] == ["connection for notifications lost"]


async def test_one_notification_a_batch(database_url: str, owner: Connection) -> None:
    """A batch notifies once, and only if it recorded something and someone else is to be woken."""
    heard: list[Any] = []
    arrived = asyncio.Event()

    def hear(*notification: Any) -> None:
        heard.append(notification)
        arrived.set()

    await owner.add_listener(subscription.CHANNEL, hear)
    wanted = False
    appender = Appender(database_url, max_pending=100, notify=lambda: wanted)
    await appender.start()
    await appender.append(a.item(a.created()))
    wanted = True
    await appender.append(a.question(a.created()))
    await asyncio.gather(*(appender.append(a.item(a.created())) for _ in range(10)))
    async with asyncio.timeout(5):
        await arrived.wait()
    await appender.stop()
    await owner.fetchval("select 1")  # anything else would have come with it
    await owner.remove_listener(subscription.CHANNEL, hear)

    assert len(heard) == 1
