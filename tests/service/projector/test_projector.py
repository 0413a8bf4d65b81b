"""The role in a process, as the composition root puts it together. The tests of expiry see that it is the default."""

import asyncio
import contextlib
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest

from projections.expiring.queries import ExpiringQueries
from projections.reading import NotBuilt
from service.application.accounts import NewAccount, create_account
from service.bootstrap import Application, application
from service.config import Config, load
from service.store.database import Pool, connect
from service.store.log_signal import CHANNEL
from tests.harness.builders import NOW
from tests.harness.leases import held_elsewhere
from tests.harness.projected_log import SOON
from tests.harness.waiting import soon


async def _create(parts: Application) -> NewAccount:
    services = parts.services
    return await create_account(services.commands, services.issuer, at=services.now(), lifetime=timedelta(days=1))


async def _expiring(pool: Pool) -> list[str]:
    """The tokens of which the model knows that they will expire, as soon as there are any."""
    async with asyncio.timeout(SOON):
        while True:
            with contextlib.suppress(NotBuilt):
                if found := await ExpiringQueries(pool).due(NOW, limit=10):
                    return [token.token_id for token in found]


async def test_a_process_without_the_role(config: Config, pool: Pool) -> None:
    """The role http alone keeps nothing: another process does, which needs neither signing keys nor NATS."""
    async with application(config, {"http"}) as serving:
        assert serving.projector is None
        account = await _create(serving)
        with pytest.raises(NotBuilt):
            await ExpiringQueries(pool).due(NOW, limit=10)
        without = load({"DATABASE_URL": config.database_url, "NATS_URL": "nats://127.0.0.1:1"})
        async with application(without, {"projector"}):
            assert await _expiring(pool) == [account.token_id]


async def test_readiness_names_what_is_not_built(config: Config, pool: Pool) -> None:
    """While another process that has stopped working keeps a model, a process is ready, with a word about it."""
    async with held_elsewhere(pool, "projection expiring 2"), application(config, {"projector"}) as parts:
        found = await parts.services.readiness.run()
        # The expiry of tokens may have looked by now, or not.
        expiry = {"expiry": "The read model expiring has not been built yet"}
        assert {**found.degraded, **expiry} == {"projections": "expiring is not built yet", **expiry}


async def _notifies(parts: Application, url: str) -> bool:
    """Whether a command wakes other processes."""
    heard = asyncio.Queue[int]()
    listener = await connect(url)
    await listener.add_listener(CHANNEL, lambda _, pid, *__: heard.put_nowait(pid))
    await _create(parts)
    await listener.fetchval("select 1")  # what there is to hear comes before the answer
    await listener.close()
    return not heard.empty()


async def test_others_are_woken_while_they_follow_the_log(config: Config, pool: Pool) -> None:
    """NOTIFY is spared only while all that follow the log are in this process."""
    elsewhere = AsyncExitStack()
    await elsewhere.enter_async_context(held_elsewhere(pool, "projection expiring 2"))
    async with elsewhere, application(config, {"http", "relay", "projector"}) as parts:
        assert parts.relay is not None
        assert parts.projector is not None
        relay, projector = parts.relay, parts.projector
        await soon(lambda: relay.leads)
        assert await _notifies(parts, config.database_url)
        await elsewhere.aclose()
        await soon(lambda: projector.leads)
        assert not await _notifies(parts, config.database_url)
