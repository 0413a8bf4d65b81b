"""Full windows go one behind the other."""

import nats
import pytest
from structlog.testing import capture_logs

from service.relay.errors import Conflict
from service.relay.stream.batch import BatchDeclined
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from tests.service.relay.house import (
    STREAM,
    Log,
    Watched,
    as_published,
    batches_in_stream,
    bodies,
    in_stream,
    numbered,
    running,
)


@pytest.mark.parametrize("batches", [True, False])
async def test_two_windows_on_their_way_are_stored_in_order(stream: JetStream, nats_url: str, batches: bool) -> None:
    """The second is sent before the first has been acknowledged."""
    stream.publisher.batches = batches
    first = await stream.publisher.send(1, numbered(*range(1, 101)))
    second = await stream.publisher.send(101, numbered(*range(101, 201)))
    assert not first.done()
    await first
    await second

    assert bodies(await in_stream(nats_url)) == [b"%d" % position for position in range(1, 201)]


@pytest.mark.parametrize("batches", [True, False])
async def test_of_a_window_behind_one_in_conflict_nothing_is_stored(
    stream: JetStream, nats_url: str, batches: bool
) -> None:
    """Each window asserts where the one before it ends."""
    stream.publisher.batches = batches
    first = await stream.publisher.send(2, numbered(*range(2, 102)))  # 1 is missing
    second = await stream.publisher.send(102, numbered(*range(102, 202)))
    with pytest.raises(Conflict):
        await first
    with pytest.raises(Conflict):
        await second

    assert await in_stream(nats_url) == []


async def test_a_long_log_is_published_in_order(log: Log, relay: Watched, nats_url: str) -> None:
    """Full windows are batches; the last window is short, and a chain."""
    await log.append(5020)
    async with running(relay):
        await relay.reached(5020)

    assert await in_stream(nats_url) == await as_published(log.store)
    assert {status.fault for status in relay.seen} == {None}
    ids = await batches_in_stream(nats_url)
    assert None not in ids[:5000]
    assert set(ids[5000:]) == {None}


async def test_a_batch_declined_while_catching_up_does_not_stop_it(log: Log, relay: Watched, nats_url: str) -> None:
    """It looks where the stream is and goes on with chains at once: no fault, and nothing twice."""
    await log.append(2000)
    connection = await nats.connect(nats_url)
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        await stream.create()
    for number in range(50):  # as many as the broker allows at a time, left open by others
        headers = {"Nats-Batch-Id": f"open-{number}", "Nats-Batch-Sequence": "1"}
        await connection.request("tokens.v1.a.b.created", b"", headers=headers)
    await connection.close()
    with capture_logs() as lines:
        async with running(relay):
            await relay.reached(2000)

    assert await in_stream(nats_url) == await as_published(log.store)
    assert {status.fault for status in relay.seen} == {None}
    assert any("declines a batch" in line["event"] for line in lines)
    assert set(await batches_in_stream(nats_url)) == {None}


async def test_a_declined_batch_ends_the_window(stream: JetStream, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever sent it learns that nothing of it was stored."""

    def decline(*_: object) -> None:
        raise BatchDeclined("no")

    monkeypatch.setattr("service.relay.stream.publisher.read_answer", decline)
    window = await stream.publisher.send(1, numbered(*range(1, 101)))
    with pytest.raises(BatchDeclined):
        await window
