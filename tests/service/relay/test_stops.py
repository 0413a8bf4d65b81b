"""The stream contradicts the log: the relay stops with a clear word, and publishes nothing over it."""

from collections.abc import Callable

import pytest
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from service.relay.repair import checkpoint
from service.store.database import Connection
from service.store.publication import give_log_new_id
from tests.harness.relayed_log import Log, Watched, published, running
from tests.harness.stream import FOREIGN, Nats, changed

Messages = list[tuple[str, bytes]]
"""Subject and body of each."""
Change = Callable[[Messages], Messages]


async def says(relay: Watched, kind: str) -> str:
    """The reason that the relay gives when it next stops with that fault."""
    await relay.faults_again(kind)
    return relay.reason


def faults(kind: str) -> float:
    return REGISTRY.get_sample_value("tokentrail_relay_faults_total", {"kind": kind}) or 0


async def test_a_stream_ahead_of_the_log_is_not_published_to(log: Log, another_relay: Watched, broker: Nats) -> None:
    """A log that was set back (or the wrong database) must not be mixed with what subscribers already have."""
    await published(log, 2)
    await broker.put(*[FOREIGN] * 2)
    before, counted = await broker.content(), faults("stream_ahead")
    async with running(another_relay):
        await another_relay.faulted("stream_ahead")
        await log.append(4)  # now the log is longer than the stream, which still holds what the log does not
        await another_relay.faulted("stream_differs")

    assert await broker.content() == before
    assert faults("stream_ahead") > counted


@pytest.mark.parametrize(
    ("messages", "hole", "words"),
    [
        pytest.param(lambda log: [*log[:39], changed(log[39])], None, "message 40 ", id="one byte of the last one"),
        pytest.param(lambda log: [*log[:19], log[18], *log[20:]], None, "message 20 ", id="an event twice"),
        pytest.param(lambda log: [*log[:19], FOREIGN, *log[20:]], 10, "message 20 ", id="a foreign one, and a hole"),
    ],
)
async def test_a_stream_that_differs_is_left_as_it_is(
    log: Log, relay: Watched, monkeypatch: pytest.MonkeyPatch, messages: Change, hole: int | None, words: str
) -> None:
    """Nothing is published over it. One that someone else has made is not believed by a sample."""
    await log.broker.replace(*messages(await published(log, 40)))
    if hole is not None:
        await log.broker.take_out(hole)
    before = await log.broker.content()
    monkeypatch.setattr("random.randint", lambda low, _: low)  # the lot falls on the first
    with capture_logs() as lines:
        async with running(relay):
            said = await says(relay, "stream_differs")
            await log.append(1)

    assert words in said
    assert "stream verify" in said
    assert await log.broker.content() == before
    assert [line["log_level"] for line in lines if line.get("fault") == "stream_differs"] == ["warning"]


async def test_an_empty_stream_that_nothing_tells_to_be_ours_is_not_made_anew(log: Log, relay: Watched) -> None:
    """It has had messages, none is left, and it is not the stream that was published to."""
    await log.broker.make()
    await log.append(3)
    await log.broker.put(*[FOREIGN] * 2)
    await log.broker.purge()
    async with running(relay):
        assert "stream verify --repair" in await says(relay, "stream_incomplete")
    assert (await log.broker.info()).state.last_seq == 2


@pytest.fixture
async def tenth_differs(log: Log, broker: Nats) -> Messages:
    """A stream of 20 messages whose tenth is not the log's. Returns the log's."""
    await broker.make()
    await log.append(20)
    messages = [(subject, body) for _, subject, body in await log.as_published()]
    await broker.put(*messages[:9], messages[8], *messages[10:])
    return messages


async def test_a_difference_inside_is_found_by_and_by(
    another_relay: Watched, tenth_differs: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each look draws other messages at random."""
    drawn = iter([3] * checkpoint.CLOSE_LOOK + [7, 10])
    monkeypatch.setattr("random.randint", lambda *_: next(drawn))
    async with running(another_relay):
        await another_relay.is_well_at(20)
        assert "message 10 " in await says(another_relay, "stream_differs")


async def test_a_stop_does_not_end_by_lot(
    another_relay: Watched, broker: Nats, tenth_differs: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A difference that was found once is looked at again, whichever messages are drawn then, until it is put right."""
    drawn = iter([10])
    monkeypatch.setattr("random.randint", lambda *_: next(drawn, 3))
    async with running(another_relay):
        for _ in range(3):
            assert "message 10 " in await says(another_relay, "stream_differs")
        assert another_relay.faults == {"stream_differs"}
        assert (await broker.info()).state.last_seq == 20
        await broker.replace(*tenth_differs)
        await another_relay.is_well_at(20)


@pytest.mark.parametrize("listen", [True, False], ids=["it reads", "what follows is at hand"])
async def test_a_log_with_another_id_is_noticed_while_it_runs(log: Log, relay: Watched, listen: bool) -> None:
    """Nothing of the new source is published behind messages of the old one, and nothing of the old one any more."""
    async with running(relay, listen=listen):
        await log.append(5)
        await relay.reached(5)
        await give_log_new_id(log.url)
        await log.append(1)
        await says(relay, "stream_differs")

    assert len(await log.broker.content()) == 5


@pytest.mark.parametrize(
    "fault",
    [
        "delete from tokentrail.events where position = 4",
        "update tokentrail.events set type = 'TokenForgotten' where position = 4",
    ],
    ids=["a hole", "an unknown type"],
)
async def test_a_log_that_cannot_be_read_stops_it(log: Log, relay: Watched, owner: Connection, fault: str) -> None:
    """Nothing that follows a hole may be trusted. An event that only a newer process knows is not skipped."""
    await published(log, 3)
    await log.append(3)
    await owner.execute(fault)
    async with running(relay):
        await relay.faulted("log_corrupt")

    assert len(await log.broker.content()) == 3
