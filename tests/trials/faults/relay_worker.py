"""A relay alone in a process: `python -m tests.trials.faults.relay_worker DATABASE_URL NATS_URL TTL`. SIGTERM ends it.

Its lease is as short as one likes, so that many changes of leader take little time. It prints the holder of its lease.
"""

import asyncio
import signal
import sys

from service.telemetry import configure_logging
from tests.harness.relayed_log import Watched, a_log, running


async def main(database_url: str, nats_url: str, ttl: float) -> None:
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    async with a_log(database_url) as log:
        watched = Watched(log, nats_url=nats_url, ttl=ttl)
        async with running(watched):
            print(watched.lease.holder, flush=True)
            await ended.wait()


if __name__ == "__main__":
    configure_logging("WARNING")
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
