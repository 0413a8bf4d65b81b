"""What the parts of a process tell each other, as the composition root connects them."""

import asyncio
from collections.abc import AsyncIterator
from unittest.mock import AsyncMock

import nats
import pytest
from nats.aio.client import Client
from nats.aio.subscription import Subscription

from service import roles
from service.store.appender import Appender
from service.store.database import Connection
from service.store.log_signal import CHANNEL
from service.store.publication import Publication
from tests.service.http.api import Account, started

_SOON = 10.0


@pytest.fixture
async def subscriber(nats_url: str) -> AsyncIterator[Subscription]:
    connection: Client = await nats.connect(nats_url)
    yield await connection.subscribe("tokens.v1.>")
    await connection.close()


async def _is_published_unread(
    account: Account, subscriber: Subscription, monkeypatch: pytest.MonkeyPatch, heard: asyncio.Queue[int] | None = None
) -> None:
    """The commands of this process are published, one after the other, while the log cannot be read for it."""
    await subscriber.next_msg(timeout=_SOON)  # of the account's own token
    await account.create()
    if heard is not None:
        await heard.get()
    await subscriber.next_msg(timeout=_SOON)
    monkeypatch.setattr(Publication, "read", read := AsyncMock(side_effect=RuntimeError("not to be asked")))
    for _ in range(5):
        await account.create()
        if heard is not None:
            await heard.get()
        await subscriber.next_msg(timeout=_SOON)
    monkeypatch.undo()
    assert read.await_count == 0


async def test_what_a_process_appends_it_publishes_at_once(
    database_url: str, nats_url: str, subscriber: Subscription, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with started(database_url, roles={"http", "relay"}, NATS_URL=nats_url) as api:
        await _is_published_unread(await api.account(), subscriber, monkeypatch)


async def test_its_own_notifications_are_not_taken_for_others(
    database_url: str, nats_url: str, owner: Connection, subscriber: Subscription, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it has to wake other processes, it hears of that itself, and still knows that all was its own."""
    monkeypatch.setattr(roles, "Appender", lambda *args, **known: Appender(*args, **known | {"notify": lambda: True}))
    heard: asyncio.Queue[int] = asyncio.Queue()
    async with started(database_url, roles={"http", "relay"}, NATS_URL=nats_url) as api:
        account = await api.account()
        await owner.add_listener(CHANNEL, lambda _, pid, *__: heard.put_nowait(pid))
        await _is_published_unread(account, subscriber, monkeypatch, heard)
