from collections.abc import AsyncIterator

import pytest

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from tests.harness.databases import a_database
from tests.harness.processes import TokentrailProcess
from tests.trials.faults.deployment import Deployment
from tests.trials.fuzz.served import Served


@pytest.fixture(scope="module")
async def long_lived(
    tmp_path_factory: pytest.TempPathFactory,
    postgres: EmbeddedPostgres,
    nats_server: EmbeddedNats,
    template_database: str,
) -> AsyncIterator[tuple[Deployment, TokentrailProcess]]:
    """A process that all tests of a module trouble, one after another: it has to go on serving."""
    folder = tmp_path_factory.mktemp("fuzz")
    async with (
        a_database(postgres, "fuzz", template=template_database) as database_url,
        Deployment(folder, database_url, nats_server.url()) as deployment,
        deployment.process(roles="http") as process,
    ):
        yield deployment, process
        output = process.whole_output
    assert "unexpected" not in output
    assert "Traceback" not in output


@pytest.fixture
async def served(long_lived: tuple[Deployment, TokentrailProcess]) -> Served:
    deployment, process = long_lived
    [token] = await deployment.create_tokens(process, 1)
    return Served(deployment, process, token)
