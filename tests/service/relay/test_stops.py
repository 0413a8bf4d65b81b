"""The stream contradicts the log: the relay stops with a clear word, and publishes nothing over it."""

from collections.abc import Callable

import asyncpg
import pytest
from nats.js import JetStreamContext
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from service.relay import relay as relay_module
from service.relay.repair import checkpoint
from service.store.publication import give_log_new_id
from tests.harness.builders import created, item, recorded
from tests.harness.relayed_log import Log, Watched, published, running
from tests.harness.stream import FOREIGN, STREAM, in_stream, put, replace
from tests.service.relay.listening import Listener

Messages = list[tuple[str, bytes]]
"""Subject and body of each."""


async def says(relay: Watched, kind: str) -> str:
    """The reason that the relay gives when it next stops with that fault."""
    await relay.faults_again(kind)
    return relay.reason


def faults(kind: str) -> float:
    return REGISTRY.get_sample_value("tokentrail_relay_faults_total", {"kind": kind}) or 0


async def test_a_stream_ahead_of_the_log_is_not_published_to(log: Log, another_relay: Watched, nats_url: str) -> None:
    """A log that was set back (or the wrong database) must not be mixed with what subscribers already have."""
    await published(log, nats_url, 2)
    await put(nats_url, [FOREIGN] * 2)
    before, counted = await in_stream(nats_url), faults("stream_ahead")
    async with running(another_relay):
        await another_relay.faulted("stream_ahead")
        await log.append(4)  # now the log is longer than the stream, which still holds what the log does not
        await another_relay.faulted("stream_differs")

    assert await in_stream(nats_url) == before
    assert faults("stream_ahead") > counted


def with_changed_last(messages: Messages) -> Messages:
    *others, (subject, body) = messages
    return [*others, (subject, body.replace(b'"active"', b'"actice"'))]


@pytest.mark.parametrize(
    ("messages", "hole", "words"),
    [
        pytest.param(with_changed_last, None, "message 40 ", id="one byte of the last one"),
        pytest.param(lambda log: [*log[:19], log[18], *log[20:]], None, "message 20 ", id="an event twice"),
        pytest.param(lambda log: [*log[:19], FOREIGN, *log[20:]], 10, "message 20 ", id="a foreign one, and a hole"),
    ],
)
async def test_a_stream_that_differs_is_left_as_it_is(
    log: Log,
    another_relay: Watched,
    nats_url: str,
    jetstream: JetStreamContext,
    monkeypatch: pytest.MonkeyPatch,
    messages: Callable[[Messages], Messages],
    hole: int | None,
    words: str,
) -> None:
    """Nothing is published over it. One that someone else has made is not believed by a sample."""
    await replace(nats_url, messages(await published(log, nats_url, 40)))
    if hole is not None:
        await jetstream.delete_msg(STREAM, hole)
    before = await in_stream(nats_url)
    monkeypatch.setattr("random.randint", lambda low, _: low)  # the lot falls on the first
    with capture_logs() as lines:
        async with running(another_relay):
            said = await says(another_relay, "stream_differs")
            await log.append(1)

    assert words in said
    assert "stream verify" in said
    assert await in_stream(nats_url) == before
    assert [line["log_level"] for line in lines if line.get("fault") == "stream_differs"] == ["warning"]


async def test_an_empty_stream_that_nothing_tells_to_be_ours_is_not_made_anew(
    log: Log, relay: Watched, nats_url: str, jetstream: JetStreamContext, plain_stream: None
) -> None:
    """It has had messages, none is left, and it is not the stream that was published to."""
    await log.append(3)
    await put(nats_url, [FOREIGN] * 2)
    await jetstream.purge_stream(STREAM)
    async with running(relay):
        assert "stream verify --repair" in await says(relay, "stream_incomplete")
    assert (await jetstream.stream_info(STREAM)).state.last_seq == 2


@pytest.fixture
async def tenth_differs(log: Log, nats_url: str, plain_stream: None) -> Messages:
    """A stream of 20 messages whose tenth is not the log's. Returns the log's."""
    await log.append(20)
    messages = [(subject, body) for _, subject, body in await log.as_published()]
    await put(nats_url, [*messages[:9], messages[8], *messages[10:]])
    return messages


async def test_a_difference_inside_is_found_by_and_by(
    another_relay: Watched, tenth_differs: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each look draws other messages by lot."""
    drawn = iter([3] * checkpoint.CLOSE_LOOK + [7, 10])
    monkeypatch.setattr("random.randint", lambda *_: next(drawn))
    async with running(another_relay):
        await another_relay.is_well_at(20)
        assert "message 10 " in await says(another_relay, "stream_differs")


async def test_a_stop_does_not_end_by_lot(
    another_relay: Watched,
    nats_url: str,
    tenth_differs: Messages,
    jetstream: JetStreamContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A difference that was found once is looked at again, whichever messages are drawn then, until it is put right."""
    drawn = iter([10])
    monkeypatch.setattr("random.randint", lambda *_: next(drawn, 3))
    async with running(another_relay):
        for _ in range(3):
            assert "message 10 " in await says(another_relay, "stream_differs")
        assert another_relay.faults == {"stream_differs"}
        assert (await jetstream.stream_info(STREAM)).state.last_seq == 20
        await replace(nats_url, tenth_differs)
        await another_relay.is_well_at(20)


async def test_a_log_set_back_is_noticed_while_it_runs(
    log: Log, relay: Watched, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the next read, not only at the next look: nobody is told that such a log is all there is."""
    for when in ("_LOOK_AGAIN", "_LOOK_AT_LEAST"):
        monkeypatch.setattr(relay_module, when, 60.0)
    async with running(relay):
        await log.append(5)
        await relay.reached(5)
        await listener.reached(5)
        told = len(listener.heads)
        await log.set_back(3)
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


async def test_it_goes_on_when_the_stream_has_been_put_right(
    log: Log, relay: Watched, nats_url: str, jetstream: JetStreamContext, plain_stream: None
) -> None:
    """A stopped relay looks again by itself: no restart is needed."""
    await log.append(3)
    await put(nats_url, [FOREIGN])
    async with running(relay):
        await relay.faulted("stream_differs")
        await jetstream.delete_stream(STREAM)
        await relay.is_well_at(3)

    assert await log.is_in_stream(nats_url)


async def test_a_hole_in_the_log_stops_it(log: Log, another_relay: Watched, nats_url: str) -> None:
    """Nothing that follows a hole may be trusted, so nothing of it is published."""
    await published(log, nats_url, 3)
    await log.append(3)
    owner = await asyncpg.connect(log.url)
    await owner.execute("delete from tokentrail.events where position = 4")
    await owner.close()
    async with running(another_relay):
        await another_relay.faulted("log_corrupt")

    assert len(await in_stream(nats_url)) == 3


async def test_an_event_of_an_unknown_type_stops_it(log: Log, relay: Watched, nats_url: str) -> None:
    """An older process than the one that appended cannot publish what it does not know, and does not skip it."""
    strange = created()
    await log.appender.append(item(strange, event=recorded(strange, type="TokenForgotten")))
    async with running(relay):
        await relay.faulted("log_corrupt")

    assert await in_stream(nats_url) == []
