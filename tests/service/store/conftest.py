"""The store as the service has it."""

import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.appender import utc_now
from service.store.database import Connection, Pool, connect
from service.store.log_reader import LogReader
from tests.harness.clock import Clock, follow, new_file
from tests.harness.serving import started
from tests.service.store.watched import WatchedAppender, an_appender


@pytest.fixture
async def as_service(database_url: str) -> AsyncIterator[Connection]:
    """A connection with the rights of the service."""
    connection = await connect(database_url)
    yield connection
    await connection.close()


@pytest.fixture
def store(pool: Pool) -> LogReader:
    return LogReader(pool)


@pytest.fixture
async def appender(database_url: str) -> AsyncIterator[WatchedAppender]:
    async with an_appender(database_url) as appender:
        yield appender


@pytest.fixture
async def clock(database_url: str) -> Clock:
    """Postgres's, which is not the appender's."""
    clock = Clock(utc_now(), file := new_file())
    await follow(database_url, file)
    return clock


@pytest.fixture(scope="session")
async def own_postgres(servers_folder: Path) -> AsyncIterator[EmbeddedPostgres]:
    """A server that a test may stop; each test leaves it without databases and roles of its own."""
    async with started(EmbeddedPostgres(servers_folder / "own")) as server:
        yield server


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that takes connections and never says a word."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        yield listener.getsockname()[1]
