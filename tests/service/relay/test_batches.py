"""Long windows go to the stream as atomic batches."""

import asyncio
from pathlib import Path

import nats
import pytest
from nats.aio.msg import Msg
from structlog.testing import capture_logs

from service.embedded.nats import EmbeddedNats
from service.relay.errors import Refused
from service.relay.stream import publisher
from service.relay.stream.batch import LONGEST, SHORTEST
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from service.store.log_signal import LogSignal
from tests.harness.cut import CutProxy
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import (
    PLAIN,
    STREAM,
    add_stream,
    batches_in_stream,
    bodies,
    bodies_in_stream,
    leave_batches_open,
    numbered,
)


async def test_long_windows_are_batches_and_short_ones_are_not(stream: JetStream, nats_url: str) -> None:
    """A batch pays from a certain length on."""
    await stream.publisher.publish(1, numbered(*range(1, SHORTEST)))
    await stream.publisher.publish(SHORTEST, numbered(*range(SHORTEST, 2 * SHORTEST)))
    await stream.publisher.publish(2 * SHORTEST, numbered(*range(2 * SHORTEST, 4 * SHORTEST)))

    ids = await batches_in_stream(nats_url)
    single, one, other = ids[: SHORTEST - 1], ids[SHORTEST - 1 : 2 * SHORTEST - 1], ids[2 * SHORTEST - 1 :]
    assert set(single) == {None}
    assert len(set(one)) == len(set(other)) == 1
    assert len({None, *one, *other}) == 3
    assert await bodies_in_stream(nats_url) == bodies(numbered(*range(1, 4 * SHORTEST)))


async def test_a_window_longer_than_any_batch_is_published_too(stream: JetStream, nats_url: str) -> None:
    """It goes as single messages, and the broker is not even asked."""
    with capture_logs() as lines:
        await stream.publisher.publish(1, numbered(*range(1, LONGEST + 1)))
        await stream.publisher.publish(LONGEST + 1, numbered(*range(LONGEST + 1, 2 * LONGEST + 2)))

    assert lines == []
    ids = await batches_in_stream(nats_url)
    assert None not in ids[:LONGEST]
    assert set(ids[LONGEST:]) == {None}


@pytest.mark.parametrize("sync_interval", ["", "always"])
async def test_a_backlog_goes_in_batches_and_what_trickles_in_does_not(
    servers_folder: Path, log: Log, signal: LogSignal, sync_interval: str
) -> None:
    """The relay's window is the queue: all that is there, up to its limit."""
    server = EmbeddedNats(servers_folder / f"sync-{sync_interval}", sync_interval=sync_interval)
    await asyncio.to_thread(server.start)
    try:
        await log.append(700)
        async with running(relay := Watched(log, server.url(), signal=signal)):
            await relay.reached(700)
            await log.append(1)
            await relay.reached(701)

        ids = await batches_in_stream(server.url())
        assert None not in ids[:700]
        assert ids[700] is None
        assert await log.is_in_stream(server.url())
    finally:
        await asyncio.to_thread(server.stop)


async def test_of_a_batch_cut_off_in_the_middle_nothing_is_stored(
    log: Log, signal: LogSignal, own_nats: EmbeddedNats
) -> None:
    """The connection breaks when half of the batch has arrived: the relay finds the stream as it was and goes on."""
    await log.append(3)
    async with CutProxy(own_nats.port) as proxy:
        relay = Watched(log, f"nats://127.0.0.1:{proxy.port}", signal=signal)
        async with running(relay):
            await relay.reached(3)
            await log.append(100)
            await relay.faulted("nats_unavailable")
            await relay.reached(103)

    at_the_break, at_the_new_start, *_ = [status.position for status in relay.seen if status.fault is not None]
    assert not proxy.armed
    assert at_the_new_start == at_the_break
    assert await log.is_in_stream(own_nats.url())


async def test_batches_that_others_left_open_do_not_stop_it(
    stream: JetStream, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Meanwhile windows go as single messages, and batches come back after."""
    monkeypatch.setattr(publisher, "_DECLINED_FOR", 0.0)
    await leave_batches_open(nats_url)
    with capture_logs() as lines:
        await stream.publisher.publish(1, numbered(*range(1, 61)))
        await stream.publisher.publish(61, numbered(*range(61, 121)))
    async with await nats.connect(nats_url) as connection:
        headers = {"Nats-Batch-Id": "open-0", "Nats-Batch-Sequence": "3"}  # not the second: the broker drops that batch
        await connection.request("tokens.v1.a.b.created", b"", headers=headers)
    await stream.publisher.publish(121, numbered(*range(121, 181)))

    ids = await batches_in_stream(nats_url)
    assert set(ids[:120]) == {None}
    assert None not in ids[120:]
    assert [line["log_level"] for line in lines] == ["warning"]
    assert "too many" in lines[0]["reason"]
    assert await bodies_in_stream(nats_url) == bodies(numbered(*range(1, 181)))


async def test_a_broker_that_knows_no_batches_is_not_believed(nats_url: str) -> None:
    """It would take each message of a batch for a single one, held against no sequence: its answer gives it away."""
    await add_stream(nats_url, PLAIN.evolve(subjects=["other.>"]))

    async def acknowledge(message: Msg) -> None:
        if message.reply:
            await message.respond(b'{"stream": "TOKENS", "seq": 1}')

    async with await nats.connect(nats_url) as connection, connect(nats_url, stream=STREAM, replicas=1) as stream:
        await connection.subscribe("tokens.v1.>", cb=acknowledge)
        await connection.flush()
        stream.publisher.batches = True
        with pytest.raises(Refused, match="single ones"):
            await stream.publisher.publish(1, numbered(*range(1, 61)))
