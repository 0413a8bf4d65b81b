"""Full windows go one behind the other."""

import pytest
from structlog.testing import capture_logs

from service.relay.errors import Conflict
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import (
    STREAM,
    batches_in_stream,
    bodies,
    bodies_in_stream,
    in_stream,
    leave_batches_open,
    numbered,
)

both_forms = pytest.mark.parametrize("batches", [True, False])


@both_forms
async def test_two_windows_on_their_way_are_stored_in_order(stream: JetStream, nats_url: str, batches: bool) -> None:
    """The second is sent before the first has been acknowledged."""
    stream.publisher.batches = batches
    first = await stream.publisher.send(1, numbered(*range(1, 101)))
    second = await stream.publisher.send(101, numbered(*range(101, 201)))
    assert not first.done()
    await first
    await second

    assert await bodies_in_stream(nats_url) == bodies(numbered(*range(1, 201)))


@both_forms
async def test_of_a_window_behind_one_in_conflict_nothing_is_stored(
    stream: JetStream, nats_url: str, batches: bool
) -> None:
    """Each window asserts where the one before it ends."""
    stream.publisher.batches = batches
    first = await stream.publisher.send(2, numbered(*range(2, 102)))  # 1 is missing
    second = await stream.publisher.send(102, numbered(*range(102, 202)))
    for window in (first, second):
        with pytest.raises(Conflict):
            await window

    assert await in_stream(nats_url) == []


async def test_a_batch_declined_while_catching_up_does_not_stop_it(log: Log, relay: Watched, nats_url: str) -> None:
    """It looks where the stream is and goes on with chains at once: no fault, and nothing twice."""
    await log.append(2000)
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        await stream.create()
    await leave_batches_open(nats_url)
    with capture_logs() as lines:
        async with running(relay):
            await relay.reached(2000)

    assert await log.is_in_stream(nats_url)
    assert relay.faults == {None}
    assert any("declines a batch" in line["event"] for line in lines)
    assert set(await batches_in_stream(nats_url)) == {None}
