"""A lease that someone else holds."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from service.leading.leadership import Leadership
from service.leading.lease import Lease
from service.store.database import Pool


@asynccontextmanager
async def held_elsewhere(pool: Pool, name: str) -> AsyncIterator[None]:
    """Renewed until the context ends."""
    elsewhere = Leadership(Lease(pool, name, ttl=3), name)
    await elsewhere.start()
    try:
        await elsewhere.wait()
        yield
    finally:
        await elsewhere.stop()
