from collections.abc import Iterator
from pathlib import Path

import pytest

from service.embedded.nats import EmbeddedNats


@pytest.fixture
def own_nats(servers_folder: Path, request: pytest.FixtureRequest) -> Iterator[EmbeddedNats]:
    """A NATS server that the test may kill."""
    server = EmbeddedNats(servers_folder / request.node.name)
    server.start()
    yield server
    server.stop()
