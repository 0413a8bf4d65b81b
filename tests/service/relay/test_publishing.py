import asyncio
import json

import msgspec
import nats
import pytest

from service.embedded.nats import EmbeddedNats
from service.relay import relay as relay_module
from service.store import log_signal as subscription
from service.store.publication import Publication
from tests.harness.builders import ADMIN, NOW, activated, created, item, recorded, revoked, suspended
from tests.service.relay.house import STREAM, Log, Watched, a_log, as_published, in_stream, running


async def test_every_event_is_published_once_in_order_at_its_position(log: Log, relay: Watched, nats_url: str) -> None:
    """The stream is the log: sequence, subject and body of each message are those of the event at that position."""
    await log.append(700)
    async with running(relay):
        await relay.reached(700)
        for _ in range(20):
            await log.append(3)
        await relay.reached(760)

    assert await in_stream(nats_url) == await as_published(log.store)


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

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_plain_client_receives_documented_cloudevents(log: Log, relay: Watched, nats_url: str) -> None:
    """The message is a CloudEvent in structured mode on the subject of account, token and kind."""
    token = created(reason="for the gateway")
    trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    first = recorded(token, correlation_id="order-7", causation_id="request-9", traceparent=trace)
    connection = await nats.connect(nats_url)
    subscriber = await connection.subscribe(f"tokens.v1.{token.account_id}.>")
    async with running(relay):
        await log.appender.append(msgspec.structs.replace(item(token), event=first))
        received = await subscriber.next_msg(timeout=10)
    await connection.close()

    log_id, _ = await log.store.head()
    assert received.subject == f"tokens.v1.{token.account_id}.{token.token_id}.created"
    assert received.headers is not None
    assert received.headers["Content-Type"] == "application/cloudevents+json"
    body = json.loads(received.data)
    data = body.pop("data")
    assert body == {
        "specversion": "1.0",
        "id": str(first.event_id),
        "source": f"urn:tokentrail:log:{log_id}",
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
    assert data["status"] == "active"
    assert data["stream_version"] == 1
    assert data["actor"] == {"type": "admin_user", "id": ADMIN.id}
    assert data["reason"] == "for the gateway"


async def test_each_kind_of_event_has_its_subject(log: Log, relay: Watched, nats_url: str) -> None:
    """A subscriber can choose kinds with plain wildcards."""
    token = created()
    stopped = suspended(token)
    started = activated(stopped)
    async with running(relay):
        for event in (token, stopped, started, revoked(started)):
            await log.appender.append(item(event))
        await relay.reached(4)

    kinds = [subject.rsplit(".", 1)[1] for _, subject, _ in await in_stream(nats_url)]
    assert kinds == ["created", "suspended", "activated", "revoked"]


async def test_the_stream_is_made_to_keep_everything(log: Log, relay: Watched, nats_url: str) -> None:
    """Nothing expires, nothing is dropped when the disk is full, nothing can be deleted or purged."""
    async with running(relay):
        await relay.reached(0)

    connection = await nats.connect(nats_url)
    config = (await connection.jetstream().stream_info(STREAM)).config
    await connection.close()
    assert config.subjects == ["tokens.v1.>"]
    assert (config.storage, config.retention, config.discard) == ("file", "limits", "new")
    assert (config.max_msgs, config.max_bytes, config.max_age) == (-1, -1, 0)
    assert config.deny_delete
    assert config.deny_purge


async def test_a_restarted_relay_goes_on_after_the_streams_last_message(log: Log, nats_url: str) -> None:
    """The stream is the checkpoint: nothing else is remembered, nothing is published twice."""
    first, second = Watched(log, nats_url), Watched(log, nats_url)
    async with running(first):
        await log.append(5)
        await first.reached(5)
    await log.append(5)
    async with running(second):
        await second.reached(10)

    assert second.seen[0].position == 5
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_it_wakes_at_once_in_its_own_process(log: Log, relay: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    """The appender's call wakes it: no notification and no poll is needed."""
    monkeypatch.setattr(subscription, "POLL", 60)
    async with running(relay, listen=False):
        await relay.reached(0)
        for position in range(1, 11):
            await log.append()
            await relay.reached(position, within=5)


async def test_it_wakes_at_once_for_another_process(
    database_url: str, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NOTIFY wakes it, not the poll."""
    monkeypatch.setattr(subscription, "POLL", 60)
    async with a_log(database_url, notify=True) as elsewhere:
        relay = Watched(elsewhere, nats_url)
        async with running(relay):
            await relay.reached(0)
            for position in range(1, 11):
                await elsewhere.append()
                await relay.reached(position, within=5)


async def test_it_finds_by_itself_what_no_one_told_it(database_url: str, nats_url: str) -> None:
    """Where notifications get lost, the poll finds the event."""
    async with a_log(database_url, notify=False) as elsewhere:
        relay = Watched(elsewhere, nats_url)
        async with running(relay, listen=False):
            await relay.reached(0)
            await elsewhere.append()
            await relay.reached(1)


async def test_stop_publishes_what_was_committed(
    database_url: str, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shutdown leaves nothing behind for the next start, if the broker is there."""
    monkeypatch.setattr(subscription, "POLL", 60)
    async with a_log(database_url, notify=False) as log:
        relay = Watched(log, nats_url)
        async with running(relay, listen=False):
            await relay.reached(0)
            await log.append(3)

        assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_mistake_in_the_loop_does_not_end_it(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
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
    """The fault has passed with the first window, not only when nothing is left to be published."""
    monkeypatch.setattr(relay_module, "_WINDOW", 8)
    own_nats.stop()
    await log.append(40)
    async with running(relay := Watched(log, own_nats.url())):
        await relay.faulted("nats_unavailable")
        own_nats.start()
        await relay.reached(40)

    assert {status.fault for status in relay.seen if status.position > 0} == {None}
