"""Atomic batches: the broker stores all messages of a batch at its last one, or none.

The expected sequence stands on the first message only; the broker checks it when the last one commits the batch. So of
a window that comes too late nothing is stored, and with `sync_interval: always` a batch is one sync to disk, not one a
message.
"""

from collections.abc import Iterator
from typing import Final

SHORTEST: Final = 48
"""Messages. A batch takes some 3 ms however short it is. On a single server that syncs from time to time, a chain of
single messages is faster up to here; on one that syncs always, a chain of 64 takes 10 ms and a batch is faster from 16
on."""
LONGEST: Final = 1000
"""Messages; the broker's own limit."""


class BatchDeclined(Exception):
    """The broker takes no such batch, and has stored nothing of it; single messages may do.

    `lasting`: it will not take the next one either.
    """

    def __init__(self, reason: str, *, lasting: bool) -> None:
        super().__init__(reason)
        self.lasting = lasting


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
