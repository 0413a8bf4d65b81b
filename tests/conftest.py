"""One real Postgres and one real NATS a run; each test has a database cloned from a template, and a NATS account."""

import itertools
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import migrate
from tests.harness.databases import a_database, execute
from tests.harness.program import close_fork_server
from tests.harness.stream import streams
from tests.trials.faults.deployment import Deployment

_TEMPLATE = "tokentrail_template"
_ACCOUNTS = 40
_STAYS = "STAYS"
_AN_ID = re.compile(r"[0-9a-hjkmnp-tv-z]{20}")
_numbers = itertools.count(1)


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """A test's name must not change from process to process, as new ids do."""
    return argname if _AN_ID.search(str(val)) else None


@pytest.fixture(scope="session", autouse=True)
def _fork_server() -> Iterator[None]:
    yield
    close_fork_server()


@pytest.fixture(scope="session")
def servers_folder() -> Iterator[Path]:
    # Not pytest's own: that folder is closed to the user that Postgres runs as.
    folder = Path(tempfile.mkdtemp(prefix="tokentrail-tests-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres(servers_folder: Path) -> Iterator[EmbeddedPostgres]:
    server = EmbeddedPostgres(servers_folder / "postgres")
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def nats_server(servers_folder: Path) -> Iterator[EmbeddedNats]:
    accounts = "".join(
        f't{n} {{ jetstream: enabled, users: [{{ user: "t{n}", password: "t" }}] }}\n' for n in range(_ACCOUNTS)
    )
    server = EmbeddedNats(servers_folder / "nats", extra=f"accounts {{\n{accounts}}}\nno_auth_user: t0\n")
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
async def template_database(postgres: EmbeddedPostgres) -> str:
    await execute(postgres.url(), f"create database {_TEMPLATE}")
    await migrate(postgres.url(_TEMPLATE))
    return _TEMPLATE


@pytest.fixture
async def database_url(postgres: EmbeddedPostgres, template_database: str) -> AsyncIterator[str]:
    """The URL of a migrated database that no other test uses."""
    async with a_database(postgres, f"test_{next(_numbers)}", template=template_database) as url:
        yield url


@pytest.fixture
async def nats_url(nats_server: EmbeddedNats) -> AsyncIterator[str]:
    """The URL of a NATS account that no other test uses at the same time, without streams but for one that stays."""
    url = nats_server.url(f"t{next(_numbers) % _ACCOUNTS}", "t")
    async with streams(url) as jetstream:
        # The server answers first and then deletes the account's folder with its last stream; a new stream would fail.
        await jetstream.add_stream(name=_STAYS, subjects=["stays"])
    yield url
    async with streams(url) as jetstream:
        for stream in await jetstream.streams_info():
            if stream.config.name != _STAYS:
                await jetstream.delete_stream(stream.config.name or "")


@pytest.fixture
def own_nats(servers_folder: Path, request: pytest.FixtureRequest) -> Iterator[EmbeddedNats]:
    """A NATS server that the test may stop, kill and start again."""
    server = EmbeddedNats(servers_folder / request.node.name)
    server.start()
    yield server
    server.stop()


@pytest.fixture
async def deployment(tmp_path: Path, database_url: str, nats_url: str) -> AsyncIterator[Deployment]:
    """On the servers that all tests share: for faults of the service's own processes."""
    async with Deployment(tmp_path, database_url, nats_url) as deployment:
        yield deployment
