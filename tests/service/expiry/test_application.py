"""Expiry in a process, as the composition root puts it together, up to the stream."""

import asyncio
from datetime import timedelta

import msgspec
import pytest

from events.subscriber import Received, Subscriber
from service.application.accounts import create_account
from service.bootstrap import Application, application
from service.config import Config
from service.expiry.expiry import Expiry
from service.expiry.recorder import PAGE
from service.store.appender import utc_now
from service.store.errors import Overloaded
from tests.harness.builders import created, item
from tests.harness.clock import Clock, follow, new_file
from tests.harness.projected_log import SOON
from tests.harness.waiting import soon


async def test_to_the_stream(config: Config) -> None:
    """A subscriber is told by events like any others. Callers see a token that does not authenticate."""
    clock = Clock(utc_now(), file := new_file())
    await follow(config.database_url, file)
    told = asyncio.Queue[Received]()
    async with asyncio.timeout(SOON), application(config, now=clock) as parts:
        account = await create_account(
            parts.services.commands, parts.services.issuer, at=clock.now, lifetime=timedelta(days=3)
        )
        subscriber = asyncio.create_task(Subscriber(config.nats_url, "alerts", told.put).run())
        for kind, days in (("TokenCreated", 1), ("TokenExpiring", 2), ("TokenExpired", 0)):
            event = await told.get()
            assert (event.type, event.state.status) == (kind, "active")
            clock.now += timedelta(days=days)
        subscriber.cancel()
        await asyncio.gather(subscriber, return_exceptions=True)

        assert told.empty()
        assert not await parts.store.token_is_active(account.token_id, account.account_id)
        while (await parts.services.readiness.run()).degraded:
            pass


async def _places(parts: Application) -> int:
    """How many of many commands may wait at a time."""
    outcomes = await asyncio.gather(
        *(parts.appender.append(item(created())) for _ in range(2 * PAGE)), return_exceptions=True
    )
    return sum(not isinstance(outcome, Overloaded) for outcome in outcomes)


async def test_a_process_without_the_role(config: Config) -> None:
    """Only a process with the role projector records what time brings; in it callers keep their places."""
    config = msgspec.structs.replace(config, max_in_flight=50)
    async with application(config, {"http"}) as parts:
        assert parts.expiry is None
        assert await _places(parts) == 50
    async with application(config, {"projector"}) as keeping:
        await soon(lambda: keeping.expiry is not None and keeping.expiry.leads)
        assert await _places(keeping) == 50 + PAGE


async def test_readiness(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong with it is said by /health/ready, as something that the service can do without."""
    monkeypatch.setattr(Expiry, "complaint", lambda _: "expiries are recorded 60 s late")
    async with application(config, {"projector"}) as parts:
        readiness = await parts.services.readiness.run()
    assert readiness.degraded["expiry"] == "expiries are recorded 60 s late"
    assert "expiry" not in readiness.missing
