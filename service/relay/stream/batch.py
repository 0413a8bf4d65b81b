"""Atomic batches: the broker stores all messages of a batch at its last one, or none.

The expected sequence stands on the first message only; the broker checks it when the last one commits the batch. So of
a window that comes too late nothing is stored, and with `sync_interval: always` a batch is one sync to disk, not one a
message.
"""

from collections.abc import Iterator
from typing import Final

SHORTEST: Final = 48
"""Messages; shorter windows go as chains. A batch takes some 3 ms however short it is, so that a chain is faster up to
here on a server that syncs from time to time. There it stays the faster one, up to twice as fast for a full window. On
a server that syncs always a batch is faster from 16 messages on, and more than ten times as fast for a full window,
because all of it is one sync: a chain could take longer than the relay waits for an acknowledgement. Nothing in the
stream's settings says how the server syncs."""
LONGEST: Final = 1000
"""Messages; the broker's own limit."""


class BatchDeclined(Exception):
    """The broker takes no such batch now, and has stored nothing of it; it may take single messages."""


def batch_headers(batch: str, first: int, count: int, content_type: str) -> Iterator[str]:
    """Yields the headers of each message of a batch for the sequences first, first + 1, ...

    `batch` names it; at most 64 characters, never the same twice.
    """
    for number in range(1, count + 1):
        expected = f"Nats-Expected-Last-Sequence: {first - 1}\r\n" if number == 1 else ""
        commit = "Nats-Batch-Commit: 1\r\n" if number == count else ""
        yield (
            f"NATS/1.0\r\n{expected}Nats-Batch-Id: {batch}\r\nNats-Batch-Sequence: {number}\r\n{commit}"
            f"Content-Type: {content_type}\r\n\r\n"
        )
