"""Each dump restored and upgraded once a run; each test that changes something has a clone of it."""

import itertools
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import migrate
from tests.harness.databases import a_database
from tests.trials.upgrades.releases import SCHEMAS, story_of, unpack_previous
from tests.trials.upgrades.restore import restore
from tests.trials.upgrades.story import Story, read

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def code_before(servers_folder: Path) -> Path:
    """The release before, where Python can import it."""
    return unpack_previous(servers_folder / "before")


@pytest.fixture(scope="session", params=SCHEMAS)
def schema(request: pytest.FixtureRequest) -> str:
    """Of a release, by its newest migration."""
    return str(request.param)


@pytest.fixture(scope="session")
async def upgraded_template(postgres: EmbeddedPostgres, schema: str) -> str:
    """A database that nobody changes or stays connected to."""
    # Whatever the fixtures' order, pytest may set this up more than once for a schema.
    name = f"upgraded_{schema}_{next(_numbers)}"
    await migrate(await restore(postgres, name, schema))
    return name


@pytest.fixture
async def upgraded_url(postgres: EmbeddedPostgres, upgraded_template: str) -> AsyncIterator[str]:
    """The URL of a database that a release left and this code's migrations brought up to date, for one test."""
    async with a_database(postgres, f"of_a_release_{next(_numbers)}", template=upgraded_template) as url:
        yield url


@pytest.fixture
def story(schema: str) -> Story:
    """What the release's callers did and were told."""
    return read(story_of(schema))
