"""NATS breaks and loses what it has stored, the relay and subscribers die, under load: nobody misses an event."""

import itertools
from pathlib import Path
from random import Random
from typing import Final

import pytest

from events.cloudevents import message, subject
from events.received import read
from events.subscriber import Feed
from service.embedded.nats import EmbeddedNats
from tests.events.subscriber.watching import Watch
from tests.harness import stream
from tests.harness.stream import STREAM
from tests.trials.faults.broker_breakage import Breakage, operator
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_log, read_source
from tests.trials.faults.length import SEED, rounds, said
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber
from tests.trials.faults.subscriber_sinks import Options, check_sink, running

ROUNDS: Final = rounds(7, share=0.25)
_SINKS: Final = [
    Options("broker", stores=False),
    Options("own", stores=True),
    Options("broker-filtered", stores=False, kinds=("suspended",)),
    Options("own-filtered", stores=True, kinds=("activated", "suspended")),
    Options("broker-concurrent", stores=False, concurrency=4),
]


@pytest.mark.timeout(120 + ROUNDS * 30)
async def test_every_event_is_handled_in_order(
    on_breakable_nats: Deployment, breakable_nats: EmbeddedNats, tmp_path: Path
) -> None:
    """No command is refused. The stream becomes the log again, and each position has the same bytes for ever. Whoever
    keeps the position itself gets every event once and in order; who leaves it to the broker, once in each life."""
    print(said(ROUNDS))
    deployment, random = on_breakable_nats, Random(SEED)
    async with deployment.process() as service, connected(deployment.database_url) as connection:
        tokens = await deployment.create_tokens(service, 8)
        async with (
            operator(deployment, service, tmp_path),
            running(deployment.nats_url, _SINKS, random) as sinks,
            Subscriber(deployment.nats_url) as plain,
        ):
            async with Load(deployment, [service], tokens, keys=True, random=random, rounds=ROUNDS) as load:
                breakage = Breakage(breakable_nats, tmp_path / "nats", service, load, random)
                for fault in itertools.islice(breakage.faults(), ROUNDS):
                    await load.progress(random.randrange(10, 200))
                    print(f"fault: {fault.__name__}")
                    await fault()
                    for sink in random.sample(sinks, random.randrange(len(sinks))):
                        await sink.restart()
                    if random.random() < 0.5:
                        await load.progress(random.randrange(100, 500))
                await load.progress(10)
            log, source = await read_log(connection), await read_source(connection)
            for sink in sinks:
                await sink.until_all(log)
            await check_all(deployment, plain, load, may_break_off=True)
        for sink in sinks:
            check_sink(sink, log, source)


@pytest.mark.parametrize("filtered", [False, True], ids=["all", "account"])
async def test_what_the_stream_has_lost_comes_from_the_service(
    deployment: Deployment, nats_url: str, filtered: bool
) -> None:
    """From its feed, while no relay runs that would put it back."""
    async with deployment.process() as service, connected(deployment.database_url) as connection:
        tokens = await deployment.create_tokens(service, 4)
        async with Load(deployment, [service], tokens, keys=True) as load:
            await load.progress(300)
        await service.stop()
        log, source = await read_log(connection), await read_source(connection)
    await stream.Nats(nats_url).replace(*((subject(event), message(event, source)) for event in log))
    async with stream.streams(nats_url) as jetstream:
        await jetstream.purge_stream(STREAM, seq=10)
        for sequence in [*range(50, 250), len(log)]:
            await jetstream.delete_msg(STREAM, sequence)
    async with deployment.process(roles="http") as again:
        feed = Feed(f"http://127.0.0.1:{again.port}", deployment.bearer, limit=100)
        watch = Watch()
        async with watch.running(nats_url, feed=feed, **({"account": log[0].account_id} if filtered else {})):
            await watch.until_handled(len(log))

    assert watch.handled == [read(message(event, source)) for event in log]
    lost = [(notice.position, notice.last) for notice in watch.said("gap_filled")]
    assert lost == [(1, 9), (50, 249), (len(log), len(log))]
