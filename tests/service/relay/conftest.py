from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from service.store.log_signal import LogSignal
from service.store.own_commits import OwnCommits
from tests.service.relay.house import STREAM, Log, Watched, a_log


@pytest.fixture
def own_commits() -> OwnCommits:
    """What the relay of the process that appends need not read."""
    return OwnCommits()


@pytest.fixture
def signal(database_url: str, own_commits: OwnCommits) -> LogSignal:
    """What wakes the relay of the process that appends."""
    return LogSignal(database_url, on_others=own_commits.others_wrote)


@pytest.fixture
async def log(database_url: str, signal: LogSignal, own_commits: OwnCommits) -> AsyncIterator[Log]:
    async with a_log(database_url, wake=signal.set, own_commits=own_commits) as log:
        yield log


@pytest.fixture
def relay(log: Log, nats_url: str, signal: LogSignal, own_commits: OwnCommits) -> Watched:
    return Watched(log, nats_url, signal=signal, own_commits=own_commits)


@pytest.fixture
def own_store(servers_folder: Path, request: pytest.FixtureRequest) -> Path:
    """Where `own_nats` keeps its streams."""
    return servers_folder / str(request.node.name) / "jetstream"


@pytest.fixture
async def stream(nats_url: str) -> AsyncIterator[JetStream]:
    """The relay's stream, just made, over a connection of the relay's."""
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        await stream.create()
        yield stream
