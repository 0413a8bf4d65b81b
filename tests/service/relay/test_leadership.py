import asyncio
from uuid import uuid4

import pytest
from prometheus_client import REGISTRY

from service.embedded.nats import EmbeddedNats
from service.embedded.process import free_port
from service.leading.lease import Lease
from service.relay.leadership import Leadership
from tests.service.relay.house import SOON, Log, Watched, as_published, in_stream, running


def a_leadership(log: Log, name: str = "relay") -> Leadership:
    return Leadership(Lease(log.pool, name))


async def test_only_one_leads(log: Log) -> None:
    """While one renews its lease, another does not get it, for longer than the lease lasts."""
    leader, follower = a_leadership(log), a_leadership(log)
    await leader.start()
    await leader.wait()
    await follower.start()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(2.5):
            await follower.wait()

    assert leader.leads
    assert not follower.leads
    await follower.stop()
    await leader.stop()


async def test_the_next_leads_at_once_when_one_resigns(log: Log) -> None:
    """A shutdown costs the others no waiting for the lease to run out."""
    leader, follower = a_leadership(log), a_leadership(log)
    await leader.start()
    await leader.wait()
    await follower.start()
    await leader.stop()
    async with asyncio.timeout(1):
        await follower.wait()

    assert not leader.leads
    await follower.stop()


async def test_the_next_leads_within_two_seconds_when_one_dies(log: Log) -> None:
    """A holder that renews no more is followed when its lease has run out."""
    dead = Lease(log.pool, "relay")
    follower = a_leadership(log)
    await follower.start()
    await follower.wait()
    await follower.stop()
    await follower.start()
    while not await dead.take():
        pass
    async with asyncio.timeout(2):
        await follower.wait()

    await follower.stop()


async def test_the_epoch_counts_the_leaders(log: Log) -> None:
    """Each change of leader raises the epoch; renewing does not."""
    epochs = []
    for _ in range(3):
        leadership = a_leadership(log)
        await leadership.start()
        await leadership.wait()
        epochs.append(leadership.epoch)
        await leadership.stop()

    assert epochs == [1, 2, 3]


async def test_the_metric_says_who_leads(log: Log) -> None:
    """tokentrail_relay_leads is 1 from taking the lease to giving it back."""
    leadership = a_leadership(log)
    await leadership.start()
    await leadership.wait()
    during = REGISTRY.get_sample_value("tokentrail_relay_leads")
    await leadership.stop()

    assert (during, REGISTRY.get_sample_value("tokentrail_relay_leads")) == (1, 0)


async def test_a_mistake_does_not_freeze_it(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that nobody foresaw delays the lead; it does not end it."""
    original = Lease.take
    failed = asyncio.Event()

    async def fail_once(lease: Lease) -> bool:
        if not failed.is_set():
            failed.set()
            raise ZeroDivisionError
        return await original(lease)

    monkeypatch.setattr(Lease, "take", fail_once)
    leadership = a_leadership(log, str(uuid4()))
    await leadership.start()
    async with asyncio.timeout(SOON):
        await leadership.wait()

    assert failed.is_set()
    await leadership.stop()


async def test_a_follower_takes_over_the_publishing(log: Log, nats_url: str) -> None:
    """Of two relays one publishes; when it stops, the other goes on where the stream ends."""
    leader, follower = Watched(log, nats_url), Watched(log, nats_url)
    async with running(leader):
        await leader.reached(0)
        async with running(follower):
            await log.append(5)
            await leader.reached(5)
            assert follower.seen == []
            await leader.relay.stop()
            await log.append(5)
            await follower.reached(10)
            assert follower.relay.leads
            assert follower.seen[0].position == 5

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_who_cannot_publish_does_not_lead(log: Log, nats_url: str) -> None:
    """A relay that does not reach NATS leaves the lead to one that does."""
    unable = Watched(log, f"nats://127.0.0.1:{free_port()}")
    able = Watched(log, nats_url)
    async with running(unable):
        await unable.faulted("nats_unavailable")
        async with running(able):
            await log.append(5)
            await able.reached(5)

            assert (able.relay.leads, unable.relay.leads) == (True, False)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_who_publishes_again_keeps_the_lead(
    log: Log, own_nats: EmbeddedNats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault that has passed does not cost the lead later."""
    monkeypatch.setattr("service.leading.leadership._PATIENCE", (1.0, 1.0))
    own_nats.stop()
    relay = Watched(log, own_nats.url())
    async with running(relay):
        await relay.faulted("nats_unavailable")
        own_nats.start()
        await relay.until(lambda status: status.connected and status.fault is None)
        well_since, loop = len(relay.seen), asyncio.get_running_loop()
        until = loop.time() + 2.5
        position = relay.seen[-1].position
        while loop.time() < until:
            await log.append()
            position += 1
            await relay.reached(position)

    assert all(status.leads for status in relay.seen[well_since:-1])
