import pytest

from tests.events.subscriber.stream import publish
from tests.events.verifier.lives import Lives


@pytest.fixture
def lives() -> Lives:
    return Lives()


@pytest.fixture
async def published(nats_url: str, lives: Lives) -> Lives:
    await publish(nats_url, lives.events)
    return lives
