"""A relay alone in a process: `python -m tests.trials.faults.relay_worker DATABASE_URL NATS_URL TTL`. SIGTERM ends it.

Its lease is as short as one likes, so that many changes of leader take little time. It prints the holder of its lease.
"""

import asyncio
import signal
import sys

from service.leading.lease import Lease
from service.relay.relay import Relay
from service.store.database import create_pool
from service.store.log_signal import LogSignal
from service.store.publication import Publication
from service.telemetry import configure_logging
from tests.trials.faults.history import STREAM


async def main(database_url: str, nats_url: str, ttl: float) -> None:
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    pool = await create_pool(database_url, size=3)
    lease = Lease(pool, "relay", ttl=ttl)
    log_signal = LogSignal(database_url)
    relay = Relay(
        publication=Publication(pool), lease=lease, signal=log_signal, nats_url=nats_url, stream=STREAM, replicas=1
    )
    await log_signal.start()
    await relay.start()
    print(lease.holder, flush=True)
    await ended.wait()
    await relay.stop()
    await log_signal.stop()
    await pool.close()


if __name__ == "__main__":
    configure_logging("WARNING")
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
