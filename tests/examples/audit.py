"""An audit trail in a file: every token event once, in order, whatever crashes in between.

    NATS_URL=nats://127.0.0.1:4222 python audit.py trail.jsonl

The file is its own checkpoint: a line has the position of its event, and what comes next is what follows the last line.
"""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

from tokentrail.events.subscriber import Received, Subscriber


class TokenHistory:
    """A line an event, on disk before the event is acknowledged."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("a+b")
        self._file.seek(0)
        whole = self._file.read()
        end = whole.rfind(b"\n") + 1
        self._file.truncate(end)  # a line that a crash left unfinished was never acknowledged
        last = json.loads(whole[:end].splitlines()[-1]) if end else {}
        self.position: int = last.get("position", 0)
        self.source: str = last.get("source", "")

    async def write(self, event: Received) -> None:
        line = {
            "position": event.position,
            "source": event.source,
            "time": event.time.isoformat(),
            "type": event.type,
            "account": event.account_id,
            "token": event.token_id,
            "by": event.event.actor.id,
            "reason": event.event.reason,
        }
        self._file.write(json.dumps(line).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())


async def main() -> None:
    trail = TokenHistory(Path(sys.argv[1]))
    subscriber = Subscriber(
        os.environ["NATS_URL"], "audit-example", trail.write, after=trail.position, source=trail.source
    )
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, subscriber.stop)
    await subscriber.run()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    asyncio.run(main())
