from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from service.bootstrap import application
from service.config import load
from tests.service.feedback.listening import Heard
from tests.service.http.keys import key_set, new_key

Instance = Callable[[str], AbstractAsyncContextManager[Heard]]


@pytest.fixture
def instance(database_url: str) -> Instance:
    """Starts an instance that listens on that NATS."""
    environment = {
        "DATABASE_URL": database_url,
        "TOKENTRAIL_SIGNING_KEYS": key_set(new_key()),
        "TOKENTRAIL_USAGE_INTERVAL": "3600",
    }

    @asynccontextmanager
    async def started(nats_url: str) -> AsyncIterator[Heard]:
        async with application(load({**environment, "NATS_URL": nats_url}), {"http"}) as parts:
            yield Heard(parts)

    return started
