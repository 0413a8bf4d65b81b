"""The stream is not what the log says: the relay puts it right, or stops with a clear word."""

import asyncpg
import msgspec
import nats
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from tests.builders import created, item, recorded
from tests.service.relay.house import STREAM, Log, Watched, as_published, in_stream, put, running


async def delete_stream(nats_url: str) -> None:
    connection = await nats.connect(nats_url)
    await connection.jetstream().delete_stream(STREAM)
    await connection.close()


def faults(kind: str) -> float:
    return REGISTRY.get_sample_value("tokentrail_relay_faults_total", {"kind": kind}) or 0


async def test_a_stream_ahead_of_the_log_is_not_published_to(log: Log, relay: Watched, nats_url: str) -> None:
    """A log that was set back (or the wrong database) must not be mixed with what subscribers already have."""
    await log.append(2)
    async with running(relay):
        await relay.reached(2)
    await put(nats_url, [("tokens.v1.a.b.created", b"{}")] * 2)
    before, counted = await in_stream(nats_url), faults("stream_ahead")
    second = Watched(log, nats_url)
    async with running(second):
        await second.faulted("stream_ahead")
        await log.append(1)
        await log.append(3)  # now the log is longer than the stream, which still holds what the log does not
        await second.faulted("stream_differs")

    assert await in_stream(nats_url) == before
    assert faults("stream_ahead") > counted


async def test_a_different_last_message_is_not_published_over(log: Log, relay: Watched, nats_url: str) -> None:
    """One byte that is not the log's is enough to stop."""
    await log.append(3)
    async with running(relay):
        await relay.reached(3)
    published = await in_stream(nats_url)
    await delete_stream(nats_url)
    connection = await nats.connect(nats_url)
    await connection.jetstream().add_stream(name=STREAM, subjects=["tokens.v1.>"])
    await connection.close()
    changed = [(subject, body) for _, subject, body in published]
    changed[-1] = (changed[-1][0], changed[-1][1].replace(b'"active"', b'"actice"'))
    await put(nats_url, changed)
    before = await in_stream(nats_url)
    second = Watched(log, nats_url)
    with capture_logs() as lines:
        async with running(second):
            await second.faulted("stream_differs")
            await log.append(1)

    assert await in_stream(nats_url) == before
    assert [line["log_level"] for line in lines if line.get("fault") == "stream_differs"] == ["warning"]


async def test_a_stream_that_lost_its_last_message_is_not_published_to(log: Log, relay: Watched, nats_url: str) -> None:
    """After a purge nothing proves any more that the stream is this log's."""
    connection = await nats.connect(nats_url)
    jetstream = connection.jetstream()
    await jetstream.add_stream(name=STREAM, subjects=["tokens.v1.>"])
    await log.append(3)
    async with running(relay):
        await relay.reached(3)
    await jetstream.purge_stream(STREAM)
    await connection.close()
    second = Watched(log, nats_url)
    async with running(second):
        await second.faulted("stream_differs")

    assert await in_stream(nats_url) == []


async def test_it_goes_on_when_the_stream_has_been_put_right(log: Log, relay: Watched, nats_url: str) -> None:
    """A stopped relay looks again by itself: no restart is needed."""
    connection = await nats.connect(nats_url)
    await connection.jetstream().add_stream(name=STREAM, subjects=["tokens.v1.>"])
    await connection.close()
    await put(nats_url, [("tokens.v1.a.b.created", b"{}")])
    await log.append(3)
    async with running(relay):
        await relay.faulted("stream_differs")
        await delete_stream(nats_url)
        await relay.until(lambda status: status.position == 3 and status.fault is None)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_deleted_stream_is_published_anew_from_position_1(log: Log, nats_url: str) -> None:
    """What the broker loses, the relay puts back, and says so."""
    await log.append(5)
    first, second = Watched(log, nats_url), Watched(log, nats_url)
    async with running(first):
        await first.reached(5)
    await delete_stream(nats_url)
    with capture_logs() as lines:
        async with running(second):
            await second.reached(5)

    assert await in_stream(nats_url) == await as_published(log.store)
    assert any(line["log_level"] == "warning" and line.get("head") == 5 for line in lines)


async def test_a_stream_deleted_under_a_quiet_relay_comes_back(log: Log, relay: Watched, nats_url: str) -> None:
    """The relay looks at the stream now and then although it has nothing to publish."""
    await log.append(5)
    async with running(relay):
        await relay.reached(5)
        relay.seen.clear()
        await delete_stream(nats_url)
        await relay.reached(0)
        await relay.reached(5)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_stream_deleted_under_a_busy_relay_comes_back(log: Log, relay: Watched, nats_url: str) -> None:
    """A publish that no stream takes makes the relay look, and start from position 1."""
    await log.append(5)
    async with running(relay):
        await relay.reached(5)
        await delete_stream(nats_url)
        await log.append(5)
        await relay.reached(10)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_hole_in_the_log_stops_it(log: Log, relay: Watched, nats_url: str) -> None:
    """Nothing that follows a hole may be trusted, so nothing of it is published."""
    await log.append(3)
    async with running(relay):
        await relay.reached(3)
    await log.append(3)
    owner = await asyncpg.connect(log.url)
    await owner.execute("delete from tokentrail.events where position = 4")
    await owner.close()
    second = Watched(log, nats_url)
    async with running(second):
        await second.faulted("log_corrupt")

    assert len(await in_stream(nats_url)) == 3


async def test_an_event_of_an_unknown_type_stops_it(log: Log, relay: Watched, nats_url: str) -> None:
    """An older process than the one that appended cannot publish what it does not know, and does not skip it."""
    strange = created()
    await log.appender.append(msgspec.structs.replace(item(strange), event=recorded(strange, type="TokenForgotten")))
    async with running(relay):
        await relay.faulted("log_corrupt")

    assert await in_stream(nats_url) == []
