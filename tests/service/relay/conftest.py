from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.relay.stream.jetstream import JetStream
from service.store.log_signal import LogSignal
from service.store.own_commits import OwnCommits
from tests.harness.relayed_log import Log, Watched, a_log
from tests.harness.stream import Nats
from tests.service.relay.listening import Listener, listening


@pytest.fixture
def broker(nats_url: str) -> Nats:
    return Nats(nats_url)


@pytest.fixture
def own_commits() -> OwnCommits:
    """What the relay of the process that appends need not read."""
    return OwnCommits()


@pytest.fixture
def signal(database_url: str, own_commits: OwnCommits) -> LogSignal:
    """What wakes the relay of the process that appends."""
    return LogSignal(database_url, on_others=own_commits.others_wrote)


@pytest.fixture
async def log(database_url: str, broker: Nats, signal: LogSignal, own_commits: OwnCommits) -> AsyncIterator[Log]:
    async with a_log(database_url, broker.url, wake=signal.set, own_commits=own_commits) as log:
        yield log


@pytest.fixture
def relay(log: Log, signal: LogSignal, own_commits: OwnCommits) -> Watched:
    """The relay of the process that appends."""
    return Watched(log, signal=signal, own_commits=own_commits)


@pytest.fixture
def another_relay(log: Log) -> Watched:
    """The relay of another process, with the same lease."""
    return Watched(log)


@pytest.fixture
def own_log(log: Log, own_nats: EmbeddedNats) -> Log:
    """The log, with relays that publish to `own_nats`."""
    log.broker = Nats(own_nats.url())
    return log


@pytest.fixture
def own_store(servers_folder: Path, request: pytest.FixtureRequest) -> Path:
    """Where `own_nats` keeps its streams."""
    return servers_folder / str(request.node.name) / "jetstream"


@pytest.fixture
async def stream(broker: Nats) -> AsyncIterator[JetStream]:
    """The relay's stream, just made, over a connection of the relay's."""
    async with broker.connected() as stream:
        await stream.create()
        yield stream


@pytest.fixture
async def listener(nats_url: str) -> AsyncIterator[Listener]:
    async with listening(nats_url) as listener:
        yield listener


@pytest.fixture
def environment(database_url: str, nats_url: str) -> dict[str, str]:
    """What an operator's command is told."""
    return {"DATABASE_URL": database_url, "NATS_URL": nats_url}
