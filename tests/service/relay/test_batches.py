"""Long windows go to the stream as atomic batches, and full windows one behind the other."""

import contextlib
import itertools

import nats
import pytest
from nats.aio.msg import Msg
from structlog.testing import capture_logs

from service.embedded.nats import EmbeddedNats
from service.relay.errors import Conflict, Refused
from service.relay.stream import publisher
from service.relay.stream.batch import LONGEST, SHORTEST
from service.relay.stream.jetstream import JetStream
from tests.harness.cut import CutProxy
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import PLAIN, Nats, bodies, numbered


async def test_which_windows_are_batches(stream: JetStream, broker: Nats) -> None:
    """A batch pays from a certain length on. A window longer than any batch goes as single messages, and the broker is
    not even asked."""
    lengths = [SHORTEST - 1, SHORTEST, 2 * SHORTEST, LONGEST, LONGEST + 1]
    ends = list(itertools.accumulate(lengths))
    with capture_logs() as lines:
        for length, end in zip(lengths, ends, strict=True):
            await stream.publisher.publish(end - length + 1, numbered(*range(end - length + 1, end + 1)))

    ids = await broker.batches()
    windows = [set(ids[end - length : end]) for length, end in zip(lengths, ends, strict=True)]
    assert [len(window) for window in windows] == [1] * 5
    assert [None in window for window in windows] == [True, False, False, False, True]
    assert len(set(ids)) == 4
    assert lines == []
    assert await broker.bodies() == bodies(numbered(*range(1, ends[-1] + 1)))


async def test_a_backlog_goes_in_batches_and_what_trickles_in_does_not(log: Log, relay: Watched) -> None:
    """The relay's window is the queue: all that is there, up to its limit."""
    await log.append(700)
    async with running(relay):
        await relay.reached(700)
        await log.append(1)
        await relay.reached(701)

    ids = await log.broker.batches()
    assert None not in ids[:700]
    assert ids[700] is None
    assert await log.is_in_stream()


async def test_of_a_batch_cut_off_in_the_middle_nothing_is_stored(own_log: Log, own_nats: EmbeddedNats) -> None:
    """The connection breaks when half of the batch has arrived: the relay finds the stream as it was and goes on."""
    await own_log.append(3)
    async with (
        CutProxy(own_nats.port) as proxy,
        running(relay := Watched(own_log, nats_url=f"nats://127.0.0.1:{proxy.port}")),
    ):
        await relay.reached(3)
        await own_log.append(100)
        await relay.faulted("nats_unavailable")
        await relay.reached(103)

    at_the_break, at_the_new_start, *_ = [status.position for status in relay.seen if status.fault is not None]
    assert not proxy.armed
    assert at_the_new_start == at_the_break
    assert await own_log.is_in_stream()


async def test_batches_that_others_left_open_do_not_stop_it(
    stream: JetStream, broker: Nats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Meanwhile windows go as single messages, and batches come back after."""
    monkeypatch.setattr(publisher, "_DECLINED_FOR", 0.0)
    await broker.leave_batches_open()
    with capture_logs() as lines:
        await stream.publisher.publish(1, numbered(*range(1, 61)))
        await stream.publisher.publish(61, numbered(*range(61, 121)))
    async with await nats.connect(broker.url) as connection:
        headers = {"Nats-Batch-Id": "open-0", "Nats-Batch-Sequence": "3"}  # not the second: the broker drops that batch
        await connection.request("tokens.v1.a.b.created", b"", headers=headers)
    await stream.publisher.publish(121, numbered(*range(121, 181)))

    ids = await broker.batches()
    assert set(ids[:120]) == {None}
    assert None not in ids[120:]
    assert [line["log_level"] for line in lines] == ["warning"]
    assert "too many" in lines[0]["reason"]
    assert await broker.bodies() == bodies(numbered(*range(1, 181)))


async def test_a_broker_that_knows_no_batches_is_not_believed(broker: Nats) -> None:
    """It would take each message of a batch for a single one, held against no sequence: its answer gives it away."""
    await broker.make(PLAIN.evolve(subjects=["other.>"]))

    async def acknowledge(message: Msg) -> None:
        if message.reply:
            await message.respond(b'{"stream": "TOKENS", "seq": 1}')

    async with await nats.connect(broker.url) as connection, broker.connected() as stream:
        await connection.subscribe("tokens.v1.>", cb=acknowledge)
        await connection.flush()
        stream.publisher.batches = True
        with pytest.raises(Refused, match="single ones"):
            await stream.publisher.publish(1, numbered(*range(1, 61)))


@pytest.mark.parametrize("batches", [True, False])
@pytest.mark.parametrize("missing", [0, 1])
async def test_a_window_behind_one_on_its_way(stream: JetStream, broker: Nats, batches: bool, missing: int) -> None:
    """They are stored in order. Where the first is in conflict, because a message before it is missing, neither is."""
    stream.publisher.batches = batches
    positions = range(1 + missing, 201 + missing)
    first = await stream.publisher.send(positions[0], numbered(*positions[:100]))
    second = await stream.publisher.send(positions[100], numbered(*positions[100:]))
    assert not first.done()
    for window in (first, second):
        with pytest.raises(Conflict) if missing else contextlib.nullcontext():
            await window

    assert await broker.bodies() == ([] if missing else bodies(numbered(*positions)))


async def test_a_batch_declined_while_catching_up_does_not_stop_it(log: Log, stream: JetStream, relay: Watched) -> None:
    """It looks where the stream is and goes on with chains at once: no fault, and nothing twice."""
    await log.append(2000)
    await log.broker.leave_batches_open()
    with capture_logs() as lines:
        async with running(relay):
            await relay.reached(2000)

    assert await log.is_in_stream()
    assert relay.faults == {None}
    assert any("declines a batch" in line["event"] for line in lines)
    assert set(await log.broker.batches()) == {None}
