from pathlib import Path

import pytest

from tests.events.subscriber.stream import publish
from tests.events.verifier.local import Desk, fresh
from tests.events.verifier.watched import Lives, current


@pytest.fixture
def lives() -> Lives:
    return Lives()


@pytest.fixture
async def published(nats_url: str, lives: Lives) -> Lives:
    await publish(nats_url, lives.events)
    return lives


@pytest.fixture
async def snapshot(nats_url: str, published: Lives, tmp_path: Path) -> Path:
    """The snapshot of a verifier that has applied the published events."""
    path = tmp_path / "snapshot"
    async with current(nats_url, snapshot=path):
        pass
    return path


@pytest.fixture
def desk() -> Desk:
    return Desk(fresh())
