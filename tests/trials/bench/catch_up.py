"""P5: the relay publishes a long log from its beginning, beside the fastest that one connection takes.

Both rates are the server's: the messages by the time between the first and the last of them in the stream.
"""

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

import pfid
from nats.js.errors import NotFoundError

from events.cloudevents import log_source, message, subject
from service.embedded.nats import EmbeddedNats
from service.embedded.process import free_port
from service.store.database import create_pool
from service.store.log_reader import LogReader
from service.store.migrate import migrate
from tests.harness.databases import execute
from tests.harness.log_rows import read_log
from tests.harness.processes import TokentrailProcess, until
from tests.harness.serving import started
from tests.harness.stream import PLAIN, STREAM, Nats, streams
from tests.trials.bench.fill import fill, owning
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
    async with owning(url) as owner:
        await fill(owner, str(pfid.generate_root()), events=EVENTS, tokens=TOKENS)
    messages = await _messages(url)
    taken: dict[str, list[Rates]] = {name: [] for name in SYNC}
    for _ in range(count):
        for name, sync in SYNC.items():
            rates = []
            for way in (None, singly, in_a_batch):
                async with _own_nats(servers, sync) as nats_url:
                    if way is None:
                        await execute(url, "delete from tokentrail.publication")  # nothing is published there yet
                        await _relay(servers, url, nats_url)
                    else:
                        await Nats(nats_url).make(PLAIN.evolve(allow_atomic=True))
                        await publish(nats_url, messages, way, _WINDOW)
                    rates.append(await _rate(nats_url))
            taken[name].append(Rates(*rates))
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
    async with started(EmbeddedNats(servers.folder / f"nats-{free_port()}", sync_interval=sync)) as server:
        yield server.url()


async def _relay(servers: Servers, url: str, nats_url: str) -> None:
    environment = {"DATABASE_URL": url, "NATS_URL": nats_url}
    log = servers.folder / "catch-up.log"
    async with TokentrailProcess(environment, log=log, roles="relay") as relay, streams(nats_url) as jetstream:

        async def has_all() -> bool:
            with contextlib.suppress(NotFoundError):
                return (await jetstream.stream_info(STREAM)).state.last_seq >= EVENTS
            return False

        try:
            await until(has_all, within=_WITHIN)
        except TimeoutError:
            raise ServiceFailed(f"The relay has not published everything: {relay.output}") from None


async def _rate(nats_url: str) -> float:
    async with streams(nats_url) as jetstream:
        state = (await jetstream.stream_info(STREAM)).state
        first, last = [(await jetstream.get_msg(STREAM, number)).time for number in (1, EVENTS)]
    if state.messages != EVENTS or first is None or last is None:
        raise ServiceFailed(f"The stream has {state.messages} messages")
    return EVENTS / (last - first).total_seconds()
