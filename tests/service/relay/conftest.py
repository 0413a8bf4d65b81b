from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.store.subscription import LogSignal
from tests.service.relay.house import Log, Watched, a_log


@pytest.fixture
def signal(database_url: str) -> LogSignal:
    """What wakes the relay of the process that appends."""
    return LogSignal(database_url)


@pytest.fixture
async def log(database_url: str, signal: LogSignal) -> AsyncIterator[Log]:
    async with a_log(database_url, wake=signal.set) as log:
        yield log


@pytest.fixture
def relay(log: Log, nats_url: str, signal: LogSignal) -> Watched:
    return Watched(log, nats_url, signal=signal)


@pytest.fixture
def own_nats(servers_folder: Path, request: pytest.FixtureRequest) -> Iterator[EmbeddedNats]:
    """A NATS server that the test may kill."""
    server = EmbeddedNats(servers_folder / request.node.name)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def own_store(servers_folder: Path, request: pytest.FixtureRequest) -> Path:
    """Where `own_nats` keeps its streams."""
    return servers_folder / str(request.node.name) / "jetstream"
