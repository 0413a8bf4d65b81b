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
from tests.service.http.api import started

_SOON = 10.0


@pytest.fixture
async def subscriber(nats_url: str) -> AsyncIterator[Subscription]:
    connection: Client = await nats.connect(nats_url)
    yield await connection.subscribe("tokens.v1.>")
    await connection.close()


@pytest.mark.parametrize("notifies", [False, True])
async def test_what_a_process_appends_it_publishes_at_once(
    database_url: str,
    nats_url: str,
    owner: Connection,
    subscriber: Subscription,
    monkeypatch: pytest.MonkeyPatch,
    notifies: bool,
) -> None:
    """Its relay is given what its appender has committed. When it has to wake other processes, it hears of that itself,
    and still knows that all was its own."""
    if notifies:
        monkeypatch.setattr(
            roles, "Appender", lambda *args, **known: Appender(*args, **{**known, "notify": lambda: True})
        )
    heard: asyncio.Queue[int] = asyncio.Queue()
    async with started(database_url, roles={"http", "relay"}, NATS_URL=nats_url) as api:
        account = await api.account()
        await owner.add_listener(CHANNEL, lambda _, pid, *__: heard.put_nowait(pid))
        await subscriber.next_msg(timeout=_SOON)  # of the account's own token

        async def is_published() -> None:
            await account.create()
            if notifies:
                await heard.get()
            await subscriber.next_msg(timeout=_SOON)

        await is_published()
        with monkeypatch.context() as unread:
            unread.setattr(Publication, "read", read := AsyncMock(side_effect=RuntimeError("not to be asked")))
            for _ in range(5):
                await is_published()
    assert read.await_count == 0
