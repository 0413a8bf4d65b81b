"""Full windows go one behind the other, in the form that is the faster here."""

import nats
import pytest
from structlog.testing import capture_logs

from service.relay.errors import BrokerUnavailable, Conflict
from service.relay.stream import publisher
from service.relay.stream.batch import BatchDeclined
from service.relay.stream.connection import connect
from service.relay.stream.forms import Forms
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
    stream.publisher._forms.not_taken(batch=not batches)  # no trial
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
    stream.publisher._forms.not_taken(batch=not batches)  # no trial
    first = await stream.publisher.send(2, numbered(*range(2, 102)))  # 1 is missing
    second = await stream.publisher.send(102, numbered(*range(102, 202)))
    with pytest.raises(Conflict):
        await first
    with pytest.raises(Conflict):
        await second

    assert await in_stream(nats_url) == []


async def test_a_long_log_is_published_in_order(log: Log, relay: Watched, nats_url: str) -> None:
    """Many windows, the last of them short, in both forms."""
    await log.append(5500)
    async with running(relay):
        await relay.reached(5500)

    assert await in_stream(nats_url) == await as_published(log.store)
    assert {status.fault for status in relay.seen} == {None}
    ids = await batches_in_stream(nats_url)
    assert None in ids
    assert set(ids) != {None}


@pytest.mark.parametrize("tried", [0, 1])
async def test_a_batch_declined_while_catching_up_does_not_stop_it(
    log: Log, relay: Watched, nats_url: str, tried: int
) -> None:
    """It looks where the stream is and goes on with single messages: no fault, and nothing twice. If a batch was tried
    before, one is declined behind the beginning of a window that went as a chain."""
    for _ in range(tried):
        relay.relay._forms.choose()
        relay.relay._forms.took(1e-9, batch=True)
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


def test_the_faster_form_is_taken() -> None:
    """Both are tried, then the cheaper one is used; now and then both are tried again, for brokers change."""
    forms = Forms()
    taken = []
    for costs in ({True: 3.0, False: 1.0}, {True: 0.1, False: 1.0}):
        for _ in range(1000):
            batch, on_trial = forms.choose()
            taken.append(batch)
            if on_trial:
                forms.took(costs[batch] / 1000, batch=batch)

    assert taken[:4] == [True, False, True, False]
    assert not any(taken[4:400])
    assert sum(taken[:1000]) < 10
    assert sum(taken[-500:]) > 490


@pytest.mark.parametrize(("batch_costs", "of_a_batch"), [(1e-9, 500), (0.9, 0)])
async def test_of_a_chain_on_trial_only_the_beginning_is_one(
    stream: JetStream, nats_url: str, batch_costs: float, of_a_batch: int
) -> None:
    """The rest takes the form that is then known to be the faster one."""
    forms = stream.publisher._forms
    forms.choose()
    forms.took(batch_costs, batch=True)
    await (await stream.publisher.send(1, numbered(*range(1, 1001))))

    assert bodies(await in_stream(nats_url)) == [b"%d" % position for position in range(1, 1001)]
    ids = await batches_in_stream(nats_url)
    assert ids[: 1000 - of_a_batch] == [None] * (1000 - of_a_batch)
    assert None not in ids[1000 - of_a_batch :]


async def test_behind_a_chain_on_trial_that_is_not_stored_nothing_is_sent(stream: JetStream, nats_url: str) -> None:
    """And what it cost says nothing of chains."""
    forms = stream.publisher._forms
    forms.choose()
    forms.took(0.9, batch=True)
    window = await stream.publisher.send(2, numbered(*range(2, 1002)))  # 1 is missing
    with pytest.raises(Conflict):
        await window

    assert await in_stream(nats_url) == []
    assert stream.publisher._windows == 1
    assert forms.batch_is_faster


@pytest.mark.parametrize(("trials_before", "told_then"), [(0, {True: 0.0005}), (1, {False: 0.001})])
async def test_what_a_trial_took_is_said_of_a_message(
    stream: JetStream, monkeypatch: pytest.MonkeyPatch, trials_before: int, told_then: dict[bool, float]
) -> None:
    """By a fine clock: a batch of 1000 messages, and of a chain the 500 that went alone."""
    told: dict[bool, float] = {}
    forms = stream.publisher._forms
    for _ in range(trials_before):
        forms.choose()
    monkeypatch.setattr(forms, "took", lambda cost, *, batch: told.update({batch: cost}))
    monkeypatch.setattr(publisher, "perf_counter", iter((10.0, 10.5)).__next__)
    await (await stream.publisher.send(1, numbered(*range(1, 1001))))

    assert told == told_then


async def test_a_connection_lost_behind_a_chain_on_trial(
    stream: JetStream, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever sent the window learns of it; its beginning is in the stream."""

    def lose_connection(*_: object, **__: object) -> None:
        monkeypatch.setattr(type(stream.connection), "is_connected", False)

    forms = stream.publisher._forms
    forms.choose()
    monkeypatch.setattr(forms, "took", lose_connection)
    with pytest.raises(BrokerUnavailable, match="lost"):
        await stream.publisher.send(1, numbered(*range(1, 1001)))
    monkeypatch.undo()

    assert bodies(await in_stream(nats_url)) == [b"%d" % position for position in range(1, 501)]


async def test_a_declined_batch_ends_the_window(stream: JetStream, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever sent it learns that nothing of it was stored."""

    def decline(*_: object) -> None:
        raise BatchDeclined("no", lasting=True)

    monkeypatch.setattr("service.relay.stream.publisher.read_answer", decline)
    window = await stream.publisher.send(1, numbered(*range(1, 101)))
    with pytest.raises(BatchDeclined):
        await window
