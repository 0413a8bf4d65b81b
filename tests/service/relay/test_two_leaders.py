"""What the lease prevents, forced: two relays that both believe to lead."""

import asyncio
from itertools import repeat

import nats
import pytest

from service.relay.stream import publisher
from tests.service.relay.house import SOON, Log, Watched, as_published, in_stream, running


async def both_publish(log: Log, nats_url: str, rounds: int, burst: int) -> tuple[Watched, Watched]:
    """Two relays with a lease each; both have looked at the stream before the first event."""
    one, other = Watched(log, nats_url, lease="one"), Watched(log, nats_url, lease="other")
    async with running(one, other):
        await one.reached(0)
        await other.reached(0)
        for _ in range(rounds):
            await log.append(burst)
        await one.reached(burst * rounds)
        await other.reached(burst * rounds)
    return one, other


@pytest.mark.parametrize("burst", [4, 60])
async def test_two_leaders_publish_no_event_twice_and_none_out_of_order(log: Log, nats_url: str, burst: int) -> None:
    """The broker takes a message or a batch only at its position; the relay that comes second starts over."""
    one, other = await both_publish(log, nats_url, rounds=60, burst=burst)

    assert await in_stream(nats_url) == await as_published(log.store)
    assert "conflict" in {status.fault for status in one.seen + other.seen}


async def test_it_is_the_expected_sequence_that_prevents_it(
    log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without that header the same two relays double the events: the test above would notice."""
    monkeypatch.setattr(publisher, "_chain_headers", lambda _, count: repeat("NATS/1.0\r\n\r\n", count))
    connection = await nats.connect(nats_url)
    subscriber = await connection.subscribe("tokens.v1.>")
    one, other = Watched(log, nats_url, lease="one"), Watched(log, nats_url, lease="other")
    async with running(one, other):
        await one.reached(0)
        await other.reached(0)
        await log.append(4)
        async with asyncio.timeout(SOON):
            for _ in range(8):
                await subscriber.next_msg(timeout=SOON)
    await connection.close()

    assert len(await in_stream(nats_url)) > len(await as_published(log.store))
