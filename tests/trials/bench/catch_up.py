"""P5: the relay publishes a long log from its beginning, beside the fastest that one connection takes.

Both rates are the server's: the messages by the time between the first and the last of them in the stream.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

import nats
import pfid
from nats.js import JetStreamContext
from nats.js.api import StreamConfig

from events.cloudevents import log_source, message, subject
from service.embedded.nats import EmbeddedNats
from service.embedded.process import free_port
from service.store.database import connect, create_pool
from service.store.log_reader import LogReader
from service.store.migrate import migrate
from tests.harness.log_rows import read_log
from tests.harness.processes import TokentrailProcess, until
from tests.trials.bench.fill import fill
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.raw_publisher import in_a_batch, publish, singly
from tests.trials.bench.servers import Servers

EVENTS: Final = 200_000
TOKENS: Final = 20_000
SYNC: Final = {"synced now and then": "", "sync_interval: always": "always"}
_WITHIN: Final = 120.0
_WINDOW: Final = 1000


class Rates(NamedTuple):
    """Messages a second."""

    ours: float
    singly: float
    in_batches: float

    @property
    def best(self) -> float:
        return max(self.singly, self.in_batches)


async def rounds(servers: Servers, count: int) -> dict[str, list[Rates]]:
    """By how the server syncs."""
    url = await servers.create_database("catch_up")
    await migrate(url)
    owner = await connect(url, role=None, command_timeout=None)
    await owner.execute("set statement_timeout = 0")
    await fill(owner, str(pfid.generate_root()), events=EVENTS, tokens=TOKENS)
    messages = await _messages(url)
    taken: dict[str, list[Rates]] = {name: [] for name in SYNC}
    for _ in range(count):
        for name, sync in SYNC.items():
            rates = []
            for way in (None, singly, in_a_batch):
                async with _own_nats(servers, sync) as nats_url:
                    if way is None:
                        await owner.execute("delete from tokentrail.publication")  # nothing is published there yet
                        await _relay(servers, url, nats_url)
                    else:
                        connection = await nats.connect(nats_url)
                        config = StreamConfig(name="TOKENS", subjects=["tokens.v1.>"], allow_atomic=True)
                        await connection.jetstream().add_stream(config)
                        await connection.close()
                        await publish(nats_url, messages, way, _WINDOW)
                    rates.append(await _rate(nats_url))
            taken[name].append(Rates(*rates))
    await owner.close()
    return taken


async def _messages(url: str) -> list[tuple[str, bytes]]:
    pool = await create_pool(url, size=1)
    store = LogReader(pool)
    source = log_source((await store.head())[0])
    messages: list[tuple[str, bytes]] = []
    while events := await read_log(store, after=len(messages), limit=10_000):
        messages += [(subject(event), message(event, source)) for event in events]
    await pool.close()
    return messages


@asynccontextmanager
async def _own_nats(servers: Servers, sync: str) -> AsyncIterator[str]:
    """A new server, without streams."""
    folder = servers.folder / f"nats-{free_port()}"
    server = EmbeddedNats(folder, sync_interval=sync)
    server.start()
    try:
        yield server.url()
    finally:
        server.stop()


async def _relay(servers: Servers, url: str, nats_url: str) -> None:
    environment = {"DATABASE_URL": url, "NATS_URL": nats_url}
    async with TokentrailProcess(environment, log=servers.folder / "catch-up.log", roles="relay") as relay:
        connection = await nats.connect(nats_url)
        try:
            await until(lambda: _has_all(connection.jetstream()), within=_WITHIN)
        except TimeoutError:
            raise ServiceFailed(f"The relay has not published everything: {relay.output}") from None
        finally:
            await connection.close()


async def _has_all(jetstream: JetStreamContext) -> bool:
    try:
        return (await jetstream.stream_info("TOKENS")).state.last_seq >= EVENTS
    except nats.js.errors.NotFoundError:
        return False


async def _rate(nats_url: str) -> float:
    connection = await nats.connect(nats_url)
    jetstream = connection.jetstream()
    state = (await jetstream.stream_info("TOKENS")).state
    first, last = [(await jetstream.get_msg("TOKENS", number)).time for number in (1, EVENTS)]
    await connection.close()
    if state.messages != EVENTS or first is None or last is None:
        raise ServiceFailed(f"The stream has {state.messages} messages")
    return EVENTS / (last - first).total_seconds()
