"""A broker of one's own, as a test wants it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from service.embedded.nats import EmbeddedNats
from tests.harness.processes import hang


def configure(server: EmbeddedNats, extra: str) -> None:
    """Starts it again with that in its configuration."""
    server.stop()
    server.extra = extra
    server.start()


@contextmanager
def hanging(server: EmbeddedNats) -> Iterator[None]:
    """It does nothing within the context, though its connections stand."""
    hang(server.pid)
    try:
        yield
    finally:
        os.kill(server.pid, signal.SIGCONT)
