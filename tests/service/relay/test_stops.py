"""The stream contradicts the log: the relay stops with a clear word, and publishes nothing over it."""

import asyncpg
import msgspec
import pytest
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from service.embedded.postgres import EmbeddedPostgres
from service.relay import relay as relay_module
from service.relay.repair import checkpoint
from service.store.publication import give_log_new_id
from tests.harness.builders import created, item, recorded
from tests.service.relay.house import (
    PLAIN,
    STREAM,
    Log,
    Watched,
    a_copy,
    a_log,
    as_published,
    in_stream,
    put,
    running,
    streams,
)
from tests.service.relay.test_beacon import listening


async def says(relay: Watched, kind: str) -> str:
    """What the relay logs when it stops for that reason."""
    relay.seen.clear()
    await relay.faulted(kind)
    reason = relay.seen[-1].reason
    assert reason is not None
    return reason


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
    async with streams(nats_url) as jetstream:
        await jetstream.delete_stream(STREAM)
        await jetstream.add_stream(PLAIN)
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


async def test_an_empty_stream_that_nothing_tells_to_be_ours_is_not_made_anew(
    log: Log, relay: Watched, nats_url: str
) -> None:
    """It has had messages, none is left, and it is not the stream that was published to."""
    await log.append(3)
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await put(nats_url, [("tokens.v1.a.b.created", b"{}")] * 2)
        await jetstream.purge_stream(STREAM)
        async with running(relay):
            status = await says(relay, "stream_incomplete")
        assert (await jetstream.stream_info(STREAM)).state.last_seq == 2

    assert "stream verify --repair" in status


async def test_a_foreign_message_in_a_hole_is_not_thrown_away(log: Log, nats_url: str) -> None:
    """A stream that has holes is not made anew by itself if anything in it is not the log's."""
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await log.append(40)
        first = Watched(log, nats_url)
        async with running(first):
            await first.reached(40)
        published = await in_stream(nats_url)
        await jetstream.delete_stream(STREAM)
        await jetstream.add_stream(PLAIN)
        messages = [(subject, body) for _, subject, body in published]
        messages[19] = ("tokens.v1.a.b.created", b"not the log's")
        await put(nats_url, messages)
        await jetstream.delete_msg(STREAM, 10)
        before = await in_stream(nats_url)
        async with running(second := Watched(log, nats_url)):
            said = await says(second, "stream_differs")

    assert "20" in said
    assert "stream verify" in said
    assert await in_stream(nats_url) == before


async def test_a_stream_of_unknown_making_is_held_against_the_log_as_a_whole(
    log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stream that is not the one that was published to is not believed by a sample."""
    monkeypatch.setattr(checkpoint, "CLOSE_LOOK", 0)
    await log.append(40)
    first = Watched(log, nats_url)
    async with running(first):
        await first.reached(40)
    published = await in_stream(nats_url)
    messages = [(subject, body) for _, subject, body in published]
    messages[19] = messages[18]
    async with streams(nats_url) as jetstream:
        await jetstream.delete_stream(STREAM)
        await jetstream.add_stream(PLAIN)
    await put(nats_url, messages)
    monkeypatch.setattr("random.randint", lambda low, _: low)  # the lot falls on the first
    async with running(second := Watched(log, nats_url)):
        assert "message 20 " in await says(second, "stream_differs")


async def test_a_difference_inside_is_found_by_and_by(log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look draws other messages by lot."""
    await log.append(20)
    published = await as_published(log.store)
    messages = [(subject, body) for _, subject, body in published]
    messages[9] = messages[8]
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
    await put(nats_url, messages)
    drawn = iter([3] * checkpoint.CLOSE_LOOK + [7, 10])
    monkeypatch.setattr("random.randint", lambda *_: next(drawn))
    async with running(relay := Watched(log, nats_url)):
        await relay.until(lambda status: status.position == 20 and status.fault is None)
        assert "message 10 " in await says(relay, "stream_differs")


async def test_a_stop_does_not_end_by_lot(log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A difference that was found once is looked at again, whichever messages are drawn then, until it is put right."""
    await log.append(20)
    messages = [(subject, body) for _, subject, body in await as_published(log.store)]
    right = messages[9]
    messages[9] = messages[8]
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await put(nats_url, messages)
        drawn = iter([10])
        monkeypatch.setattr("random.randint", lambda *_: next(drawn, 3))
        async with running(relay := Watched(log, nats_url)):
            for _ in range(3):
                assert "message 10 " in await says(relay, "stream_differs")
            assert {status.fault for status in relay.seen} == {"stream_differs"}
            assert (await jetstream.stream_info(STREAM)).state.last_seq == 20
            await jetstream.delete_stream(STREAM)
            await jetstream.add_stream(PLAIN)
            messages[9] = right
            await put(nats_url, messages)
            await relay.until(lambda status: status.position == 20 and status.fault is None)


async def test_postgres_restored_to_an_earlier_point(
    database_url: str, nats_url: str, postgres: EmbeddedPostgres
) -> None:
    """The stream is ahead of the log, and differs when the log has grown on: it stops, and names the command."""
    async with a_log(database_url) as log, running(relay := Watched(log, nats_url)):
        await log.append(5)
        await relay.reached(5)
    async with a_copy(postgres, database_url) as earlier_url:
        async with a_log(database_url) as log, running(later := Watched(log, nats_url)):
            await log.append(3)
            await later.reached(8)
        before = await in_stream(nats_url)
        async with a_log(earlier_url) as earlier, running(restored := Watched(earlier, nats_url)):
            said = await says(restored, "stream_ahead")
            await earlier.append(2)
            await says(restored, "stream_ahead")
            await earlier.append(10)
            await says(restored, "stream_differs")

    assert "last sequence is 8, the log's last position is 5" in said
    assert "stream new-incarnation" in said
    assert await in_stream(nats_url) == before


async def test_a_log_set_back_is_noticed_while_it_runs(
    log: Log, relay: Watched, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the next read, not only at the next look: nobody is told that such a log is all there is."""
    for when in ("_LOOK_AGAIN", "_LOOK_AT_LEAST"):
        monkeypatch.setattr(relay_module, when, 60.0)
    async with listening(nats_url) as listener, running(relay):
        await log.append(5)
        await relay.reached(5)
        await listener.until(lambda head: head.position == 5, after=0)
        told = len(listener.heads)
        owner = await asyncpg.connect(log.url)
        async with owner.transaction():
            await owner.execute("delete from tokentrail.events where position > 3")
            await owner.execute("update tokentrail.log_head set position = 3")
        await owner.close()
        await relay.faulted("stream_ahead")
        await listener.falls_silent()

    assert {head.position for _, head in listener.heads[told:]} <= {5}


async def test_a_log_with_another_id_is_noticed_while_it_runs(log: Log, relay: Watched, nats_url: str) -> None:
    """Nothing of the new source is published behind messages of the old one, and nothing of the old one any more."""
    await log.append(5)
    async with running(relay):
        await relay.reached(5)
        await give_log_new_id(log.url)
        await log.append(1)
        await says(relay, "stream_differs")

    assert len(await in_stream(nats_url)) == 5


async def test_it_goes_on_when_the_stream_has_been_put_right(log: Log, relay: Watched, nats_url: str) -> None:
    """A stopped relay looks again by itself: no restart is needed."""
    await log.append(3)
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await put(nats_url, [("tokens.v1.a.b.created", b"{}")])
        async with running(relay):
            await relay.faulted("stream_differs")
            await jetstream.delete_stream(STREAM)
            await relay.until(lambda status: status.position == 3 and status.fault is None)

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
