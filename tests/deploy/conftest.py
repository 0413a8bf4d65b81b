"""A NATS server with the files, which the tests of a module share."""

from collections.abc import AsyncIterator

import pytest

from service.embedded.nats import EmbeddedNats
from service.relay.stream.settings import stream_config
from tests.deploy.nats_accounts import ACCOUNT, OTHER, connected, lay_out, publish, serve
from tests.harness.serving import started
from tests.harness.stream import STREAM


@pytest.fixture(scope="module")
async def broker(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[EmbeddedNats]:
    """Its stream holds one event of each of two accounts."""
    folder = tmp_path_factory.mktemp("broker")
    lay_out(folder)
    async with started(serve(folder)) as server:
        async with connected(server, "relay") as relay:
            await relay.jetstream().add_stream(stream_config(STREAM, 1))
            await publish(relay, 1, ACCOUNT)
            await publish(relay, 2, OTHER)
        yield server
