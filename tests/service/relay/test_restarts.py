"""The servers go away and come back; the relay is not restarted."""

import asyncio
import contextlib
import os
import signal as signals
from pathlib import Path

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from service.store.errors import StoreUnavailable
from service.store.log_signal import LogSignal
from service.store.migrate import migrate
from tests.service.relay.house import Log, Watched, a_log, as_published, hang, in_stream, running


async def test_everything_arrives_although_nats_is_killed(log: Log, signal: LogSignal, own_nats: EmbeddedNats) -> None:
    """Commands go on while NATS is away, and are published when it is back."""
    relay = Watched(log, own_nats.url(), signal=signal)
    async with running(relay):
        for _ in range(3):
            appending = asyncio.create_task(append_often(log, 40))
            await relay.reached(1 + relay.seen[-1].position if relay.seen else 1)
            await asyncio.to_thread(own_nats.stop, signals.SIGKILL)
            await log.append()
            await relay.faulted("nats_unavailable")
            assert not relay.relay.status.connected
            await appending
            await asyncio.to_thread(own_nats.start)
            _, head = await log.store.head()
            await relay.reached(head)
        await relay.until(lambda status: status.fault is None)

        assert relay.relay.status.connected
        assert await in_stream(own_nats.url()) == await as_published(log.store)


async def append_often(log: Log, times: int) -> None:
    for _ in range(times):
        await log.append(2)


async def test_the_relay_waits_for_a_nats_that_is_not_there_yet(
    log: Log, signal: LogSignal, own_nats: EmbeddedNats
) -> None:
    """The order in which the servers start does not matter."""
    own_nats.stop()
    await log.append(3)
    relay = Watched(log, own_nats.url(), signal=signal)
    async with running(relay):
        await relay.faulted("nats_unavailable")
        await asyncio.to_thread(own_nats.start)
        await relay.reached(3)

        assert await in_stream(own_nats.url()) == await as_published(log.store)


async def test_a_relay_stops_soon_while_nats_hangs(log: Log, signal: LogSignal, own_nats: EmbeddedNats) -> None:
    """Shutdown does not wait for a broker that does not answer."""
    relay = Watched(log, own_nats.url(), signal=signal)
    async with running(relay):
        await relay.reached(0)
        hang(own_nats.pid)
        await log.append(3)
        async with asyncio.timeout(5):
            await relay.relay.stop()
        os.kill(own_nats.pid, signals.SIGCONT)


async def test_everything_arrives_although_postgres_is_restarted(servers_folder: Path, nats_url: str) -> None:
    """The relay leads again and goes on when Postgres is back, after an orderly stop and after a crash."""
    postgres = EmbeddedPostgres(servers_folder / "restarted-postgres")
    await asyncio.to_thread(postgres.start)
    try:
        await migrate(postgres.url())
        signal = LogSignal(postgres.url())
        async with a_log(postgres.url(), wake=signal.set) as log:
            relay = Watched(log, nats_url, signal=signal)
            async with running(relay):
                for mode in (signals.SIGINT, signals.SIGQUIT):
                    await log.append(10)
                    _, head = await log.store.head()
                    await relay.reached(head)
                    await asyncio.to_thread(postgres.stop, mode)
                    with contextlib.suppress(StoreUnavailable):
                        await log.append()
                    await relay.faulted("postgres_unavailable")
                    await asyncio.to_thread(postgres.start)
                await log.append(10)
                _, head = await log.store.head()
                await relay.reached(head)

            assert await in_stream(nats_url) == await as_published(log.store)
    finally:
        await asyncio.to_thread(postgres.stop)
