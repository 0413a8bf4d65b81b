"""LogSignal: whoever follows the log is told to read on."""

import asyncio
import gc
import weakref
from collections.abc import AsyncIterator

import pytest
from structlog.testing import capture_logs

from service.store import log_signal as subscription
from service.store.appender import Appender
from service.store.database import Connection
from service.store.log_signal import Follower, LogSignal
from tests.harness import builders as a
from tests.harness.link import Link
from tests.service.store.watched import an_appender


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


async def woken(waits: LogSignal | Follower) -> None:
    async with asyncio.timeout(5):
        await waits.wait()


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
        for _ in range(3):
            await appender.append(a.item(a.created()))
            for follower in (one, other, signal):
                await woken(follower)
        waiting = [asyncio.create_task(woken(follower)) for follower in (one, other, signal)]
        await asyncio.sleep(0)
        assert not any(task.done() for task in waiting)
        signal.set()
        await asyncio.gather(*waiting)


def test_a_follower_that_left(database_url: str) -> None:
    signal = LogSignal(database_url)
    with signal.follower() as follower:
        left = weakref.ref(follower)
    del follower
    gc.collect()

    assert left() is None


async def test_it_polls(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subscription, "POLL", 0.01)
    await woken(LogSignal(database_url))


@pytest.mark.usefixtures("without_poll")
@pytest.mark.parametrize("silently", [False, True], ids=["cut", "without a word"])
async def test_its_connection_is_lost(
    url_over_link: str, link: Link, appender: Appender, monkeypatch: pytest.MonkeyPatch, silently: bool
) -> None:
    """It wakes whoever waits, for what may have been missed, and what others append is told at once again."""
    monkeypatch.setattr(subscription, "_PROBE", 0.1 if silently else 60.0)
    signal = LogSignal(url_over_link)
    await signal.start()
    await woken(signal)
    with capture_logs() as logged:
        (link.forget if silently else link.mend)()
        await woken(signal)
    await appender.append(a.item(a.created()))
    await woken(signal)
    await signal.stop()

    assert [line["event"] for line in logged] == ["connection for notifications lost"]


async def test_one_notification_a_batch(database_url: str, owner: Connection) -> None:
    """A batch that recorded something calls who follows the log here, and notifies if someone else is to be woken."""
    calls: list[None] = []
    heard = asyncio.Queue[int]()
    await owner.add_listener(subscription.CHANNEL, lambda _, pid, *__: heard.put_nowait(pid))
    wanted = False
    async with an_appender(database_url, notify=lambda: wanted, on_append=lambda: calls.append(None)) as appender:
        await appender.append(a.item(a.created()))
        wanted = True
        await appender.append(a.question(a.created()))
        await appender.append_together(*(a.item(a.created()) for _ in range(10)))
        await asyncio.wait_for(heard.get(), 5)
    await owner.fetchval("select 1")  # anything else would have come with it

    assert heard.empty()
    assert len(calls) == 2
