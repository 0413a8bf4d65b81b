"""Long windows go to the stream as atomic batches."""

import asyncio
from pathlib import Path

import nats
import pytest
from nats.aio.msg import Msg
from structlog.testing import capture_logs

from service.embedded.nats import EmbeddedNats
from service.relay.errors import Conflict, Refused
from service.relay.stream import publisher
from service.relay.stream.batch import SHORTEST
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from service.store.log_signal import LogSignal
from tests.service.relay.cut import CutProxy
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
    assert bodies(await in_stream(nats_url)) == [b"%d" % position for position in range(1, 4 * SHORTEST)]


async def test_a_window_longer_than_any_batch_is_published_too(stream: JetStream, nats_url: str) -> None:
    """The broker takes a thousand messages a batch; one more goes as single messages."""
    with capture_logs() as lines:
        await stream.publisher.publish(1, numbered(*range(1, 1001)))
        await stream.publisher.publish(1001, numbered(*range(1001, 2002)))

    assert lines == []  # the broker was not even asked
    ids = await batches_in_stream(nats_url)
    assert None not in ids[:1000]
    assert set(ids[1000:]) == {None}


@pytest.mark.parametrize("first", [1, 2, 4])
async def test_of_a_batch_in_conflict_nothing_is_stored(stream: JetStream, nats_url: str, first: int) -> None:
    """Too early or too late: not even the messages whose positions would follow the end of the stream."""
    await stream.publisher.publish(1, numbered(1, 2))
    with pytest.raises(Conflict):
        await stream.publisher.publish(first, numbered(*range(first, first + 50)))

    assert bodies(await in_stream(nats_url)) == [b"1", b"2"]


async def test_a_backlog_goes_in_batches_and_what_trickles_in_does_not(log: Log, relay: Watched, nats_url: str) -> None:
    """The relay's window is the queue: all that is there, up to its limit."""
    await log.append(700)
    async with running(relay):
        await relay.reached(700)
        await log.append(1)
        await relay.reached(701)

    ids = await batches_in_stream(nats_url)
    assert None not in ids[:700]
    assert ids[700] is None
    assert await in_stream(nats_url) == await as_published(log.store)


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
    assert await in_stream(own_nats.url()) == await as_published(log.store)


async def test_with_a_sync_at_every_message(servers_folder: Path, log: Log, signal: LogSignal) -> None:
    """A server that syncs before it acknowledges takes batches as well."""
    folder = servers_folder / "sync-always"
    server = EmbeddedNats(folder, sync_interval="always")
    await asyncio.to_thread(server.start)
    try:
        await log.append(700)
        relay = Watched(log, server.url(), signal=signal)
        async with running(relay):
            await relay.reached(700)
            await log.append(5)
            await relay.reached(705)

        assert None not in (await batches_in_stream(server.url()))[:700]
        assert await in_stream(server.url()) == await as_published(log.store)
    finally:
        await asyncio.to_thread(server.stop)


async def test_batches_that_others_left_open_do_not_stop_it(
    stream: JetStream, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broker allows fifty at a time; meanwhile windows go as single messages, and batches come back after."""
    monkeypatch.setattr(publisher, "_DECLINED_FOR", 0.0)
    connection = await nats.connect(nats_url)
    for number in range(50):
        headers = {"Nats-Batch-Id": f"open-{number}", "Nats-Batch-Sequence": "1"}
        await connection.request("tokens.v1.a.b.created", b"", headers=headers)
    with capture_logs() as lines:
        await stream.publisher.publish(1, numbered(*range(1, 61)))
        await stream.publisher.publish(61, numbered(*range(61, 121)))
    headers = {"Nats-Batch-Id": "open-0", "Nats-Batch-Sequence": "3"}  # not the second: the broker drops that batch
    await connection.request("tokens.v1.a.b.created", b"", headers=headers)
    await connection.close()
    await stream.publisher.publish(121, numbered(*range(121, 181)))

    ids = await batches_in_stream(nats_url)
    assert set(ids[:120]) == {None}
    assert None not in ids[120:]
    assert [line["log_level"] for line in lines] == ["warning"]
    assert "too many" in lines[0]["reason"]
    assert bodies(await in_stream(nats_url)) == [b"%d" % position for position in range(1, 181)]


async def test_a_broker_that_knows_no_batches_is_not_believed(nats_url: str) -> None:
    """It would take each message of a batch for a single one, held against no sequence: its answer gives it away."""
    connection = await nats.connect(nats_url)
    await connection.jetstream().add_stream(name=STREAM, subjects=["other.>"])

    async def acknowledge(message: Msg) -> None:
        if message.reply:
            await message.respond(b'{"stream": "TOKENS", "seq": 1}')

    await connection.subscribe("tokens.v1.>", cb=acknowledge)
    await connection.flush()
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        stream.publisher.batches = True
        with pytest.raises(Refused, match="single ones"):
            await stream.publisher.publish(1, numbered(*range(1, 61)))
    await connection.close()
