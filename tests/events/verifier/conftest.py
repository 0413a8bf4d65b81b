from collections.abc import Iterator
from pathlib import Path

import pytest

from events.cloudevents import log_source
from events.verifier.jwks import PATH
from tests.events.subscriber.stream import LOG, publish
from tests.events.verifier.local import Desk, fresh
from tests.events.verifier.tokens import jwks
from tests.events.verifier.watched import Lives, current
from tests.harness.http_server import Answer, Web, http_server


@pytest.fixture
def lives() -> Lives:
    return Lives()


@pytest.fixture
async def published(nats_url: str, lives: Lives) -> Lives:
    await publish(nats_url, lives.events)
    return lives


@pytest.fixture
async def snapshot(nats_url: str, published: Lives, tmp_path: Path) -> Path:
    """The snapshot of a verifier that has applied the published events; its path may be text."""
    path = tmp_path / "snapshot"
    async with current(nats_url, snapshot=str(path)):
        pass
    return path


@pytest.fixture
def web() -> Iterator[Web]:
    """The service, which publishes its key and names the log of the tests as its own."""
    with http_server() as web:
        web.answers[PATH] = Answer(body=jwks(log=log_source(LOG)))
        yield web


@pytest.fixture
def desk() -> Desk:
    return Desk(fresh())
