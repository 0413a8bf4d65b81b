"""An instance with an operator's bearer, and another deployment that shares its signing key; each has its own log."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from tests.harness import serving
from tests.harness.databases import a_database
from tests.service.http.api import Api, Clock, started
from tests.service.http.keys import Key, key_set, new_key
from tests.trials.security.whole_deployment import NATS_PASSWORD, authorization
from tests.trials.security.world import AN_HOUR, OPERATOR_TOKEN, World


@pytest.fixture(scope="session")
def signing_key() -> Key:
    return new_key()


@pytest.fixture(scope="session")
def operator_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("operator") / "bearer"
    file.write_text(OPERATOR_TOKEN)
    return file


@pytest.fixture(scope="session")
async def world(
    postgres: EmbeddedPostgres, template_database: str, signing_key: Key, operator_file: Path
) -> AsyncIterator[World]:
    clock = Clock()
    clock.advance(-AN_HOUR)  # in which one of the world's tokens expires
    async with (
        a_database(postgres, "test_security", template=template_database) as ours,
        a_database(postgres, "test_security_staging", template=template_database) as theirs,
        started(ours, key_set(signing_key), clock, TOKENTRAIL_OPERATOR_TOKEN_FILE=str(operator_file)) as api,
        started(theirs, key_set(signing_key), api.clock) as staging,
    ):
        yield await World.made(api, staging, signing_key)


@pytest.fixture
def api(world: World) -> Api:
    return world.api


@pytest.fixture
async def guarded_nats(tmp_path: Path) -> AsyncIterator[EmbeddedNats]:
    """Takes users with a password only."""
    async with serving.started(EmbeddedNats(tmp_path / "nats", extra=authorization(NATS_PASSWORD))) as server:
        yield server
