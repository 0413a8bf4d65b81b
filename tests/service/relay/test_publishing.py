"""The stream is the log: what is published, when, and by whom."""

import asyncio
import json
import os
import signal as signals
from collections.abc import Callable

import nats
import pytest
from nats.js import JetStreamContext
from prometheus_client import REGISTRY

from service.embedded.nats import EmbeddedNats
from service.relay import relay as relay_module
from service.store import log_signal
from service.store.log_signal import LogSignal
from service.store.publication import Publication
from tests.harness.builders import ADMIN, NOW, created, item, recorded
from tests.harness.processes import hang
from tests.harness.relayed_log import Log, Watched, a_log, running
from tests.harness.stream import STREAM


async def test_every_event_is_published_once_in_order_at_its_position(log: Log, relay: Watched, nats_url: str) -> None:
    """The stream is the log: sequence, subject and body of each message are those of the event at that position."""
    await log.append(700)
    async with running(relay):
        await relay.reached(700)
        for _ in range(20):
            await log.append(3)
        await relay.reached(760)

    assert await log.is_in_stream(nats_url)


async def test_more_than_several_windows_are_caught_up_with(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backlog of full windows, read ahead while the broker stores, arrives whole, also when the last is full too."""
    monkeypatch.setattr(relay_module, "_WINDOW", 8)
    await log.append(64)
    async with running(relay):
        await relay.reached(64)
        await log.append(1)
        await relay.reached(65)

    assert await log.is_in_stream(nats_url)


async def test_a_plain_client_receives_documented_cloudevents(log: Log, relay: Watched, nats_url: str) -> None:
    """The message is a CloudEvent in structured mode on the subject of account, token and kind."""
    token = created(reason="for the gateway")
    trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    first = recorded(token, correlation_id="order-7", causation_id="request-9", traceparent=trace)
    async with await nats.connect(nats_url) as connection, running(relay):
        subscriber = await connection.subscribe(f"tokens.v1.{token.account_id}.>")
        await log.appender.append(item(token, event=first))
        received = await subscriber.next_msg(timeout=10)

    assert received.subject == f"tokens.v1.{token.account_id}.{token.token_id}.created"
    assert received.headers is not None
    assert received.headers["Content-Type"] == "application/cloudevents+json"
    body = json.loads(received.data)
    data = body.pop("data")
    assert body == {
        "specversion": "1.0",
        "id": str(first.event_id),
        "source": await log.source(),
        "type": "TokenCreated",
        "subject": token.token_id,
        "time": NOW.isoformat().replace("+00:00", "Z"),
        "datacontenttype": "application/json",
        "dataschema": "urn:tokentrail:schema:TokenCreated:1",
        "sequence": "0000000000000000001",
        "partitionkey": token.account_id,
        "traceparent": trace,
        "correlationid": "order-7",
        "causationid": "request-9",
    }
    assert (data["status"], data["stream_version"], data["reason"]) == ("active", 1, "for the gateway")
    assert data["actor"] == {"type": "admin_user", "id": ADMIN.id}


async def test_the_stream_is_made_to_keep_everything(relay: Watched, jetstream: JetStreamContext) -> None:
    """Nothing expires, nothing is dropped when the disk is full, nothing can be deleted or purged."""
    async with running(relay):
        await relay.reached(0)

    config = (await jetstream.stream_info(STREAM)).config
    assert config.subjects == ["tokens.v1.>"]
    assert (config.storage, config.retention, config.discard) == ("file", "limits", "new")
    assert (config.max_msgs, config.max_bytes, config.max_age) == (-1, -1, 0)
    assert (config.deny_delete, config.deny_purge) == (True, True)


async def test_a_follower_takes_over_the_publishing(log: Log, nats_url: str) -> None:
    """Of two relays one publishes, as the metric says; when it stops, the other goes on where the stream ends."""
    leader, follower = Watched(log, nats_url), Watched(log, nats_url)
    async with running(leader):
        await leader.reached(0)
        async with running(follower):
            await log.append(5)
            await leader.reached(5)
            assert follower.seen == []
            assert REGISTRY.get_sample_value("tokentrail_relay_leads") == 1
            await leader.relay.stop()
            await log.append(5)
            await follower.reached(10)
            assert follower.relay.leads
            assert follower.seen[0].position == 5

    assert REGISTRY.get_sample_value("tokentrail_relay_leads") == 0
    assert await log.is_in_stream(nats_url)


def _nothing() -> None:
    pass


@pytest.mark.parametrize("woken_by", ["a call", "NOTIFY", "its own look"])
async def test_it_wakes_at_once(
    database_url: str, nats_url: str, signal: LogSignal, monkeypatch: pytest.MonkeyPatch, woken_by: str
) -> None:
    """By the call of its own process's appender, or by another process's; where both get lost, it looks by itself."""
    if woken_by != "its own look":
        monkeypatch.setattr(log_signal, "POLL", 60)
    wake: Callable[[], None] = signal.set if woken_by == "a call" else _nothing
    async with a_log(database_url, wake=wake, notify=woken_by == "NOTIFY") as log:
        relay = Watched(log, nats_url, signal=signal)
        async with running(relay, listen=woken_by == "NOTIFY"):
            await relay.reached(0)
            for position in range(1, 6):
                await log.append()
                await relay.reached(position, within=5)


async def test_stop_publishes_what_was_committed(
    database_url: str, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shutdown leaves nothing behind for the next start, if the broker is there."""
    monkeypatch.setattr(log_signal, "POLL", 60)
    async with a_log(database_url, notify=False) as log:
        async with running(relay := Watched(log, nats_url), listen=False):
            await relay.reached(0)
            await log.append(3)

        assert await log.is_in_stream(nats_url)


async def test_a_relay_stops_soon_while_nats_hangs(log: Log, signal: LogSignal, own_nats: EmbeddedNats) -> None:
    """Shutdown does not wait for a broker that does not answer."""
    relay = Watched(log, own_nats.url(), signal=signal)
    async with running(relay):
        await relay.reached(0)
        hang(own_nats.pid)
        await log.append(3)
        async with asyncio.timeout(5):
            await relay.relay.stop()
        os.kill(own_nats.pid, signals.SIGCONT)


async def test_a_mistake_in_the_loop_does_not_end_it(log: Log, relay: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that nobody foresaw is shown as a fault, and the relay starts over."""
    original = Publication.read
    broken = asyncio.Event()

    async def fail_once(publication: Publication, after: int, limit: int) -> object:
        if not broken.is_set():
            broken.set()
            raise ZeroDivisionError
        return await original(publication, after, limit)

    monkeypatch.setattr(Publication, "read", fail_once)
    await log.append()
    async with running(relay):
        await relay.reached(1)

    assert ("unexpected", None) in {(status.fault, status.reason) for status in relay.seen}
    assert relay.seen[-1].fault is None


async def test_a_backlog_is_published_without_the_fault_before_it(
    log: Log, own_nats: EmbeddedNats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a NATS that came late nothing is said any more from the first window on."""
    monkeypatch.setattr(relay_module, "_WINDOW", 8)
    own_nats.stop()
    await log.append(40)
    async with running(relay := Watched(log, own_nats.url())):
        await relay.faulted("nats_unavailable")
        own_nats.start()
        await relay.reached(40)

    assert {status.fault for status in relay.seen if status.position > 0} == {None}
